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
/** How long nothing is sent after sending, as a multiple of how long that took, and at most, in milliseconds. */
const restingFor = 3;
const longestRest = 100;
/** So many entries, none more than these milliseconds after the one before, are many people acting at once. */
const manyAtOnce = 4;
const atOnce = 30;
/** Signs of entries' bodies that are sent as one piece. */
const mostTogether = 16_384;

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

/** Events as one piece; a single one is passed on as it is. */
function together(events: readonly (Uint8Array | null)[]): Uint8Array {
  const made = events.filter((event) => event !== null);
  const [first] = made;
  if (first !== undefined && made.length === 1) return first;
  const all = new Uint8Array(made.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const event of made) {
    all.set(event, at);
    at += event.length;
  }
  return all;
}

/** Entries in groups of no more than `mostTogether`, so that a quick follower never has more waiting than it may. */
function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    size += entry.body.length;
    if (size > mostTogether) {
      groups.push([]);
      size = entry.body.length;
    }
    groups.at(-1)!.push(entry);
  }
  return groups;
}

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
  /** When something was last sent, and how many entries in a crowd up to then. */
  #sent = Number.NEGATIVE_INFINITY;
  #crowd = 0;
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
        const began = performance.now();
        const entries = await this.#streams.read(this.#id, this.#seq, page);
        for (const group of groupsOf(entries)) await this.#send(group);
        if (entries.length === page) this.#again = true;
        if (entries.length > 0 && this.#areMany(entries.length)) await this.#rest(began);
      }
    } catch (error) {
      // The store is away, and has told of entries that were not read.
      this.#report(error);
      setTimeout(() => this.#wake(), retryAfter).unref();
    } finally {
      this.#pumping = false;
    }
  }

  /** Whether `count` entries, just sent, came in a crowd of entries. */
  #areMany(count: number): boolean {
    const now = performance.now();
    this.#crowd = now - this.#sent > atOnce ? count : this.#crowd + count;
    this.#sent = now;
    return this.#crowd >= manyAtOnce;
  }

  /**
   * After sending, three times as long as it took, until the bytes had left this process too: when many act at once most of the time is for
   * taking what they do, and followers get several events as one piece. Whoever acts alone is sent at once.
   */
  async #rest(began: number): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const took = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, Math.min(restingFor * took, longestRest)));
  }

  /** Sends entries that follow each other, to each follower at once. */
  async #send(entries: readonly Entry[]): Promise<void> {
    const those = entries.map((entry): Recent => ({ entry, events: new Map(), same: new Map() }));
    const events = new Map<string, readonly (Uint8Array | null)[]>();
    // Others may come in while an event is being made: all views there are when this ends have theirs, and from here on nothing waits.
    for (;;) {
      const missing = new Set<string>();
      for (const { view } of this.followers) if (!events.has(view)) missing.add(view);
      if (missing.size === 0) break;
      for (const view of missing) events.set(view, await Promise.all(those.map((one) => this.#eventFor(one, view))));
    }
    this.#recent.push(...those);
    if (this.#recent.length > mostRecent) this.#recent = this.#recent.slice(-mostRecent / 2);
    const before = this.#seq;
    this.#seq = entries.at(-1)!.seq;
    this.#known = Math.max(this.#known, this.#seq);
    const joined = new Map<string, Uint8Array>();
    for (const follower of this.followers) {
      // Who came in knowing more gets what it has not.
      const has = Math.max(0, follower.after - before);
      if (has >= entries.length) continue;
      const made = events.get(follower.view) ?? [];
      const whole = has === 0 ? joined.get(follower.view) : undefined;
      const bytes = whole ?? together(made.slice(has));
      if (has === 0) joined.set(follower.view, bytes);
      if (bytes.length > 0 && !follower.take(bytes)) this.#cut(follower);
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
