import * as Y from 'yjs';

/** What the server said to a change. `gone`: it was not reached at all. */
export type Answer =
  | { readonly kind: 'taken' }
  /** It builds on changes that the server lost before it kept them: send all there is. */
  | { readonly kind: 'all' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'later'; readonly ms: number }
  | { readonly kind: 'refused'; readonly sentence: string };

/** What the page shows of the connection. */
export interface ConnectionState {
  /** Changes made here that the server has not acknowledged. */
  readonly waiting: boolean;
  readonly reached: boolean;
  /** Why the server does not take what is waiting; the text stays here. */
  readonly refused: string | null;
  /** False where this browser does not let us keep what is waiting. */
  readonly kept: boolean;
}

/** The part of `localStorage` that is used. */
export interface Kept {
  readonly length: number;
  key(i: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface ConnectionOptions {
  readonly draft: string;
  /** This window, among several. */
  readonly via: string;
  readonly doc: Y.Doc;
  readonly kept: Kept;
  readonly send: (update: Uint8Array) => Promise<Answer>;
  readonly told: (state: ConnectionState) => void;
  readonly later?: (work: () => void, ms: number) => unknown;
}

export interface Connection {
  /** A change that came from the server. */
  receive(update: Uint8Array): void;
  /** Tries again at once, as when the machine is back on line. */
  retry(): void;
  readonly state: () => ConnectionState;
}

/** The origin of changes that came from the server. */
const fromServer = 'server';

const firstPause = 500;
const longestPause = 15_000;

const toText = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};
const toBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/**
 * Sends what is typed, one change after the other, all that has gathered meanwhile in one. A change is let go only when the server has
 * acknowledged it; until then it also stands in the browser's storage, from where the next visit sends it. What earlier visits left there
 * is sent first.
 */
export function openConnection({ draft, via, doc, kept, send, told, later = setTimeout }: ConnectionOptions): Connection {
  const prefix = `penholder-draft:${draft}:`;
  const own = prefix + via;
  let queue: Uint8Array[] = [];
  let sending: Uint8Array | null = null;
  let pause = firstPause;
  let state: ConnectionState = { waiting: false, reached: true, refused: null, kept: true };
  /** Left by earlier visits: to be removed once what they hold is acknowledged. */
  let left: (readonly [string, string])[] = [];

  const say = (more: Partial<ConnectionState>): void => {
    const next = { ...state, waiting: sending !== null || queue.length > 0, ...more };
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    told(state);
  };
  const keep = (): void => {
    const open = [...(sending === null ? [] : [sending]), ...queue];
    try {
      if (open.length === 0) kept.removeItem(own);
      else kept.setItem(own, toText(Y.mergeUpdates(open)));
      say({ kept: true });
    } catch {
      say({ kept: false });
    }
  };
  const flush = async (): Promise<void> => {
    if (sending !== null || queue.length === 0 || state.refused !== null) return;
    sending = queue.length === 1 ? queue[0]! : Y.mergeUpdates(queue);
    queue = [];
    const answer = await send(sending).catch((): Answer => ({ kind: 'gone' }));
    if (answer.kind === 'taken') {
      sending = null;
      pause = firstPause;
      for (const [key, value] of left) if (kept.getItem(key) === value) kept.removeItem(key);
      left = [];
      keep();
      say({ reached: true });
      void flush();
      return;
    }
    queue.unshift(sending);
    sending = null;
    if (answer.kind === 'all') {
      queue = [Y.encodeStateAsUpdate(doc)];
      later(() => void flush(), 0);
      return;
    }
    if (answer.kind === 'refused') {
      say({ refused: answer.sentence, reached: true });
      return;
    }
    say({ reached: answer.kind === 'later' });
    later(() => void flush(), answer.kind === 'later' ? answer.ms : pause);
    pause = Math.min(pause * 2, longestPause);
  };

  try {
    for (let i = 0; i < kept.length; i++) {
      const key = kept.key(i);
      const value = key?.startsWith(prefix) ? kept.getItem(key) : null;
      if (key !== null && value !== null) left.push([key, value]);
    }
  } catch {
    left = [];
  }
  for (const [, value] of left) {
    const update = toBytes(value);
    Y.applyUpdate(doc, update, 'kept');
    queue.push(update);
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === fromServer || origin === 'kept') return;
    queue.push(update);
    keep();
    say({});
    void flush();
  });
  say({});
  void flush();
  return {
    receive: (update) => Y.applyUpdate(doc, update, fromServer),
    retry() {
      pause = firstPause;
      void flush();
    },
    state: () => state,
  };
}
