import { BySentence } from '../by-sentence.ts';
import { type Draft, type Reading, textInFocus } from '../reading.ts';
import type { ReportedBallot, Span } from '../types.ts';

const WHO = '(?:we|I|(?:my|our) (?:country|delegation|government))';
const ONLY_DID =
  '(?: (?:have|had|has|therefore|thus|also|did|then|today|again|just|simply|reluctantly|ultimately|in the end|chose to|decided to|opted to|had to|were able to|,))*';
/** "We voted in favour because …", "my delegation chose to abstain", said by who cast the vote. */
const OWN = new RegExp(
  `(?:^|[^\\p{L}])${WHO}${ONLY_DID} (vote[d]? (?:in favou?r|for|yes|against|no)(?![\\p{L}])|abstain(?:ed)?(?![\\p{L}]))`,
  'iu',
);
/** What undoes it: a condition, a plan, a denial. */
const UNDONE = /\b(?:will|would|could|may|might|shall|must|if|unless|not|never|n't|going to|intend|hope|cannot|whether)\b/i;
/** A clause is looked back at so far. */
const CLAUSE = 40;

const ballotOf = (words: string): ReportedBallot => (/^abst/i.test(words) ? 'A' : /against|no$/i.test(words) ? 'N' : 'Y');

/** Votes that speakers tell of themselves in words that the report quotes. `known` are the claims read so far, those quotations among them. */
export function ownVotes(reading: Reading, known: readonly Draft[]): Draft[] {
  const votes = new BySentence(known.filter(({ claim }) => claim.kind === 'vote'));
  const drafts: Draft[] = [];
  for (const { claim, sentence } of known) {
    if (claim.kind !== 'statement' || !/^[A-Z]{3}$/.test(claim.speaker.affiliation ?? '')) continue;
    const member = claim.speaker.affiliation as string;
    for (const span of claim.quote ?? []) {
      const said = ownVote(reading.words.text, span);
      if (!said) continue;
      const at = sentenceOf(reading, said.span, sentence);
      if (votes.overlapping(at, said.span).length > 0) continue;
      const text = textInFocus(reading, at, reading.sentences[at]?.items.length ?? 0);
      const draft: Draft = {
        claim: {
          kind: 'vote',
          span: said.span,
          modality: 'asserted',
          on: { described: said.span },
          outcome: 'unknown',
          ballots: [{ member, ballot: said.ballot }],
        },
        sentence: at,
        framed: true,
        ...(text ? { text } : {}),
      };
      drafts.push(draft);
      votes.add(draft);
    }
  }
  return drafts;
}

/** The vote that a quotation tells of its own speaker, with its words. */
function ownVote(text: string, { start, end }: Span): { readonly span: Span; readonly ballot: ReportedBallot } | undefined {
  const quoted = text.slice(start, end);
  const m = /vote|abst/i.test(quoted) ? OWN.exec(quoted) : null;
  if (!m) return undefined;
  const lead = /^[^\p{L}]*/u.exec(m[0])?.[0].length ?? 0;
  const before =
    quoted
      .slice(Math.max(0, m.index - CLAUSE), m.index)
      .split(/[.;!?]/)
      .at(-1) ?? '';
  if (UNDONE.test(before) || UNDONE.test(m[0])) return undefined;
  return { span: { start: start + m.index + lead, end: start + m.index + m[0].length }, ballot: ballotOf(m[1] as string) };
}

/** The sentence that holds a place; a quotation may run over several. */
function sentenceOf({ sentences }: Reading, { start }: Span, near: number): number {
  for (let i = Math.max(0, near - 2); i < sentences.length && i < near + 8; i++) {
    const span = sentences[i]?.span;
    if (span && start >= span.start && start < span.end) return i;
  }
  return near;
}
