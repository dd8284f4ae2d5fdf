import type { NumberHad, Spot } from '../../../text/editing/index.ts';
import type { Answer } from './connection.ts';

/** What the page gives the editor. */
export interface DraftData {
  readonly id: string;
  readonly role: 'read' | 'comment' | 'edit' | 'own';
  readonly name: string;
  readonly frozen: string | null;
  readonly threads: readonly ThreadShown[];
  readonly numbersHad: readonly NumberHad[];
}

export interface ThreadShown {
  readonly id: string;
  readonly block: string;
  readonly resolved: boolean;
}

/** Somebody who has the draft open. */
export interface Person {
  readonly window: string;
  readonly name: string;
  readonly block: string | null;
  readonly selection: { readonly anchor: Spot; readonly head: Spot } | null;
}

/** An entry of the draft's stream, as followers get it. */
export type ServerEvent =
  /** typed: about to be kept; the same comes again as an edit, with its number. */
  | { readonly type: 'edit' | 'typed'; readonly update: string; readonly via: string }
  | ({ readonly type: 'here' } & Person)
  | { readonly type: 'act' | 'comment' | 'resolve' | 'version' };

export interface PhraseHit {
  readonly symbol: string;
  readonly paragraph: string;
  readonly decision: { readonly id: string; readonly date: string; readonly outcome: string; readonly tally?: unknown } | null;
  readonly snippet: { readonly text: string };
}

/** A clause of the index that ships, which has no wording. */
export interface LikeHit {
  readonly symbol: string;
  readonly paragraph: string;
  readonly decision: PhraseHit['decision'];
  readonly verb: string;
  readonly gist: string;
}

/** Where the Council has used words, in the texts indexed here; where in none, which clauses say the like. */
export interface PhraseAnswer {
  readonly total: number;
  readonly hits: readonly PhraseHit[];
  readonly like: readonly LikeHit[];
}

export interface Around {
  readonly frozen: string | null;
  readonly threads: readonly ThreadShown[];
  readonly numbersHad: readonly NumberHad[];
}

/** What the editor asks of the server for one draft. */
export interface DraftServer {
  readonly window: string;
  text(): Promise<{ readonly seq: number; readonly update: string }>;
  lexicon(): Promise<readonly unknown[]>;
  send(update: Uint8Array): Promise<Answer>;
  follow(after: number, heard: (event: ServerEvent) => void): void;
  /** The page's parts beside the text, put in place anew. */
  around(): Promise<Around>;
  /** Says where one is, and gives the others; null where the server was not reached. */
  presence(block: string | null, selection: Person['selection']): Promise<readonly Person[] | null>;
  /** Says that this window is closed; there is no answer to wait for. */
  leave(): void;
  /** Where the Council has used these words before. */
  phrase(words: string): Promise<PhraseAnswer | string>;
}

/** Longer than this nothing is searched for as one phrase. */
const longestPhrase = 200;

const parts = ['.stages', '#comments', '.amendments', '.actions', '.title'];

export function openServer(draft: string): DraftServer {
  const window = `w${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  const base = `/api/drafts/${draft}`;
  const json = async (path: string): Promise<never> => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(((await answer.json()) as { sentence: string }).sentence);
    return (await answer.json()) as never;
  };
  return {
    window,
    text: () => json(`${base}/text?form=shared`),
    lexicon: async () => ((await json('/api/lexicon')) as { verbs: readonly unknown[] }).verbs,
    async send(update) {
      const answer = await fetch(`${base}/updates`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream', 'Penholder-Window': window },
        body: update as BodyInit,
      });
      if (answer.ok) return { kind: 'taken' };
      if (answer.status === 429 || answer.status >= 500)
        return { kind: 'later', ms: 1000 * (Number(answer.headers.get('retry-after')) || 1) };
      const said = (await answer.json().catch(() => ({ sentence: `the server answered ${answer.status}.` }))) as {
        code?: string;
        sentence: string;
      };
      if (said.code === 'update_out_of_order') return { kind: 'all' };
      return { kind: 'refused', sentence: said.sentence };
    },
    follow(after, heard) {
      let last = after;
      const open = (): void => {
        const events = new EventSource(`${base}/events?after=${last}`);
        events.onmessage = ({ data, lastEventId }) => {
          last = Math.max(last, Number(lastEventId) || 0);
          heard(JSON.parse(data) as ServerEvent);
        };
        // A browser that gives up (an answer of refusal) is asked again after a while.
        events.onerror = () => {
          if (events.readyState !== EventSource.CLOSED) return;
          setTimeout(open, 5000);
        };
      };
      open();
    },
    async around() {
      const [page, view] = await Promise.all([fetch(`/drafts/${draft}`).then((answer) => answer.text()), json(base) as Promise<Around>]);
      const fresh = new DOMParser().parseFromString(page, 'text/html');
      for (const part of parts) {
        const [now, next] = [document.querySelector(part), fresh.querySelector(part)];
        // A form that somebody is writing in stays.
        if (now?.contains(document.activeElement) && document.activeElement?.matches('input, textarea, select')) continue;
        if (now && next) now.replaceWith(document.adoptNode(next));
      }
      return view;
    },
    async presence(block, selection) {
      const answer = await fetch(`${base}/presence`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ window, block, selection }),
      }).catch(() => null);
      return answer?.ok ? ((await answer.json()) as { people: readonly Person[] }).people : null;
    },
    leave() {
      const said = new Blob([JSON.stringify({ window, left: true })], { type: 'application/json' });
      navigator.sendBeacon(`${base}/presence`, said);
    },
    async phrase(words) {
      const query = `"${words.replaceAll('"', ' ').trim().slice(0, longestPhrase)}"`;
      const answer = await fetch(`/api/texts?${new URLSearchParams({ q: query, limit: '20' })}`).catch(() => null);
      if (answer === null) return 'There is no connection.';
      const said = (await answer.json()) as { sentence?: string; total: number; hits: readonly PhraseHit[] };
      if (!answer.ok) return said.sentence ?? 'It could not be searched for.';
      if (said.total > 0) return { ...said, like: [] };
      const like = await fetch(`/api/clauses?${new URLSearchParams({ q: words.slice(0, longestPhrase), limit: '10' })}`).catch(() => null);
      return { ...said, like: like?.ok ? ((await like.json()) as { hits: readonly LikeHit[] }).hits : [] };
    },
  };
}
