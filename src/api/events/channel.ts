import type { Entry, Streams } from '../../store/streams/types.ts';

/**
 * What the followers of one view get of an entry: the data of its event, null where they get nothing of it. Followers of the same view get
 * the same, so that it is made and encoded once for all of them.
 */
export type Encode = (entry: Entry, view: string, stream: string) => string | null | Promise<string | null>;

/** One who follows: gets events in order. */
export interface Follower {
  readonly view: string;
  /** The invitation it came in by: when that is over, so is following. */
  readonly invitation: string;
  /** It has all entries up to this one. */
  after: number;
  /** Takes bytes; false when it has more waiting than it may. */
  take(bytes: Uint8Array): boolean;
  end(): void;
}

/** Entries kept in memory: who was away for less than these comes back without a query. */
const mostRecent = 512;
const page = 200;

/** Milliseconds until a read that failed is tried again. */
const retryAfter = 1_000;

/** An entry, with its event for each view that somebody has asked for. */
interface Recent {
  readonly entry: Entry;
  readonly events: Map<string, Promise<Uint8Array | null>>;
  /** Its bytes by its data: views that see the same share them. */
  readonly same: Map<string, Uint8Array>;
}

const utf8 = new TextEncoder();

/** An event of a stream; its id is the entry's number. */
const eventOf = (seq: number, data: string): Uint8Array => utf8.encode(`id: ${seq}\ndata: ${data}\n\n`);

/**
 * One stream and those who follow it here. New entries are read once for a wake, whoever follows; an event goes out to everybody as the same
 * bytes. A follower is either behind, reading from the store at its own pace, or in the crowd.
 */
export class Channel {
  readonly followers = new Set<Follower>();
  readonly #id: string;
  readonly #streams: Streams;
  readonly #encode: Encode;
  readonly #report: (error: unknown) => void;
  readonly #stop: () => void;
  #recent: Recent[] = [];
  /** The last entry that went out. */
  #seq: number;
  /** The last entry there is, as far as a wake told. */
  #known: number;
  #pumping = false;
  #again = false;

  /** `seq` is the number of the last entry that there is. */
  constructor(id: string, seq: number, streams: Streams, encode: Encode, report: (error: unknown) => void) {
    this.#id = id;
    this.#seq = seq;
    this.#known = seq;
    this.#streams = streams;
    this.#encode = encode;
    this.#report = report;
    this.#stop = streams.follow(id, (last) => this.#wake(last));
    // What came between reading the head and following.
    this.#wake();
  }

  stop(): void {
    this.#stop();
    for (const follower of [...this.followers]) follower.end();
    this.followers.clear();
  }

  #wake(last?: number): void {
    if (last !== undefined && last <= this.#known) return;
    if (last !== undefined) this.#known = last;
    this.#again = true;
    if (this.#pumping) return;
    this.#pumping = true;
    void this.#pump();
  }

  /** Reads on and sends, until nothing new was there since it last looked. */
  async #pump(): Promise<void> {
    try {
      while (this.#again) {
        this.#again = false;
        const entries = await this.#streams.read(this.#id, this.#seq, page);
        for (const entry of entries) await this.#send(entry);
        if (entries.length === page) this.#again = true;
      }
    } catch (error) {
      // The store is away, and has told of entries that were not read.
      this.#report(error);
      setTimeout(() => this.#wake(), retryAfter).unref();
    } finally {
      this.#pumping = false;
    }
  }

  async #send(entry: Entry): Promise<void> {
    const recent: Recent = { entry, events: new Map(), same: new Map() };
    const events = new Map<string, Uint8Array | null>();
    // Others may come in while an event is being made: all views there are when this ends have theirs, and from here on nothing waits.
    for (;;) {
      const missing = new Set<string>();
      for (const { view } of this.followers) if (!events.has(view)) missing.add(view);
      if (missing.size === 0) break;
      for (const view of missing) events.set(view, await this.#eventFor(recent, view));
    }
    this.#recent.push(recent);
    if (this.#recent.length > mostRecent) this.#recent = this.#recent.slice(-mostRecent / 2);
    this.#seq = entry.seq;
    this.#known = Math.max(this.#known, entry.seq);
    for (const follower of this.followers) {
      if (entry.seq <= follower.after) continue;
      const event = events.get(follower.view) ?? null;
      if (event !== null && !follower.take(event)) this.#cut(follower);
    }
  }

  /** A slow follower is let go: it comes back with the number of the last event it got, and loses nothing. */
  #cut(follower: Follower): void {
    this.followers.delete(follower);
    follower.end();
  }

  #eventFor({ entry, events, same }: Recent, view: string): Promise<Uint8Array | null> {
    const made = events.get(view);
    if (made !== undefined) return made;
    const making = Promise.resolve(this.#encode(entry, view, this.#id)).then((data) => {
      if (data === null) return null;
      const bytes = same.get(data) ?? eventOf(entry.seq, data);
      same.set(data, bytes);
      return bytes;
    });
    events.set(view, making);
    making.catch(() => events.delete(view));
    return making;
  }

  /** Brings a follower from `after` to the present, waiting for `room` as it goes, and lets it in. */
  async bring(follower: Follower, room: () => Promise<boolean>): Promise<void> {
    // It may know of more than this process has heard of; but not of more than there is, unless it followed another store.
    if (follower.after > this.#seq) follower.after = Math.min(follower.after, (await this.#streams.head(this.#id))?.seq ?? 0);
    let at = Math.min(follower.after, this.#seq);
    for (;;) {
      const kept = this.#seq - this.#recent.length;
      if (at >= kept) {
        const missed = this.#recent.slice(at - kept);
        const events = await Promise.all(missed.map((one) => this.#eventFor(one, follower.view)));
        for (const event of events) if (event !== null && !follower.take(event) && !(await room())) return;
        at = missed.at(-1)?.entry.seq ?? at;
        // Only if nothing went out meanwhile is this the present. The store may have given more than has gone out here.
        if (at >= this.#seq) break;
        continue;
      }
      const entries = await this.#streams.read(this.#id, at, page);
      if (entries.length === 0) break;
      for (const entry of entries) {
        const event = await this.#eventFor({ entry, events: new Map(), same: new Map() }, follower.view);
        if (event !== null && !follower.take(event) && !(await room())) return;
        at = entry.seq;
      }
    }
    follower.after = Math.max(follower.after, at);
    this.followers.add(follower);
  }
}
