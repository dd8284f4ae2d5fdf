import type { Ballot, Outcome, QuestionKind } from '../procedure/types.ts';
import type { OutcomeGroup, Sitting } from '../record/figures/index.ts';
import type { SourcedField } from '../record/provenance.ts';
import type { Body, Confidence } from '../record/types.ts';
import type { Claim, Modality, Verdict } from '../reports/types.ts';

/** How a ballot is said and drawn. Shape and letter tell it without colour. */
export const ballotWords: Readonly<Record<Ballot, { readonly word: string; readonly short: string }>> = {
  Y: { word: 'in favour', short: 'In favour' },
  N: { word: 'against', short: 'Against' },
  A: { word: 'abstaining', short: 'Abstaining' },
  P: { word: 'present, not participating', short: 'Not participating' },
  X: { word: 'absent', short: 'Absent' },
};

/** Ballots as a body's records speak of them: whoever casts none in the Assembly is "not voting", whether it was there or not. */
export const ballotWordsIn = (body: Body): typeof ballotWords =>
  body === 'GA' ? { ...ballotWords, X: { word: 'not voting', short: 'Not voting' } } : ballotWords;

/** What a source gives of a decision. */
export const sourcedWords: Readonly<Record<SourcedField, string>> = {
  date: 'date',
  meeting: 'meeting',
  symbol: 'draft',
  resolution: 'resolution',
  item: 'agenda item',
  sponsors: 'sponsors',
  ballots: 'ballots',
  announced: 'announced result',
};

/** The order in which ballots are listed and drawn everywhere. */
export const ballotOrder: readonly Ballot[] = ['Y', 'N', 'A', 'P', 'X'];

/** An outcome as a heading; `good` and `bad` choose its colour. */
export const outcomeWords: Readonly<Record<Outcome, { readonly word: string; readonly tone: 'good' | 'bad' }>> = {
  adopted: { word: 'Adopted', tone: 'good' },
  adopted_without_vote: { word: 'Adopted without a vote', tone: 'good' },
  vetoed: { word: 'Vetoed', tone: 'bad' },
  short: { word: 'Not adopted: too few votes', tone: 'bad' },
  carried: { word: 'Carried', tone: 'good' },
  not_carried: { word: 'Not carried', tone: 'bad' },
};

/** Outcomes as charts and tables put them together. */
export const outcomeGroupWords: Readonly<Record<OutcomeGroup, string>> = {
  adopted: 'Adopted',
  without_vote: 'Adopted without a vote',
  vetoed: 'Vetoed',
  short: 'Too few votes',
  procedural: 'Procedural',
};

export const kindWords: Readonly<Record<QuestionKind, { readonly word: string; readonly means: string }>> = {
  substantive: { word: 'Draft resolution', means: 'A matter of substance: a permanent member can veto it.' },
  amendment: { word: 'Amendment', means: 'A change to a draft on a matter of substance: a permanent member can veto it.' },
  part: { word: 'Part of a draft', means: 'A separate vote on a part: a permanent member can veto it.' },
  admission: { word: 'Admission of a Member', means: 'A recommendation to the General Assembly: a permanent member can veto it.' },
  procedural: { word: 'Procedural question', means: 'Any members make the majority; no veto.' },
  preliminary: { word: 'Is the matter procedural?', means: 'The question whether a matter is procedural.' },
  secretary_general: { word: 'Secretary-General', means: 'A recommendation to the General Assembly: a permanent member can veto it.' },
  election: { word: 'Election', means: 'An election of judges: no distinction between permanent and elected members.' },
};

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  A: 'checked against an official list',
  B: 'checked against a secondary source',
  C: 'expert knowledge, not checked again',
  D: 'uncertain: open the verbatim record before relying on it',
};

/** A verdict's mark, word and meaning; `none` is a claim that was read but has no finding. */
export const verdictWords: Readonly<Record<Verdict, { readonly mark: string; readonly word: string; readonly means: string }>> = {
  contradicted: { mark: '✗', word: 'contradicted', means: 'The record says otherwise.' },
  imprecise: { mark: '≈', word: 'imprecise', means: 'True of something weaker, stronger, narrower or wider than was said.' },
  stale: { mark: '↺', word: 'stale', means: 'Was true at an earlier date, and no longer on the day of the report.' },
  contested: { mark: '⇄', word: 'contested', means: 'Those who should know disagree; the record names who holds what.' },
  unclear: { mark: '?', word: 'unclear', means: 'Cannot be tied to one decision; the candidates are named.' },
  right: { mark: '✓', word: 'right', means: 'The record bears it out.' },
  outside: { mark: '○', word: 'outside the record', means: "The Council's record cannot tell." },
};

/** What an editor wants to see first. */
export const verdictOrder: readonly Verdict[] = ['contradicted', 'imprecise', 'stale', 'contested', 'unclear', 'right', 'outside'];

/** Verdicts that ask an editor to do something. */
export const toCorrect: ReadonlySet<Verdict> = new Set<Verdict>(['contradicted', 'imprecise', 'stale', 'contested']);

export const claimKindWords: Readonly<Record<Claim['kind'], string>> = {
  vote: 'A vote',
  provision: 'What a text says',
  statement: 'A statement',
  figure: 'A figure',
  count: 'A count',
  position: 'A position',
  event: 'An event',
  deal: 'A deal',
  legal: 'Legal effect',
  council: 'About the Council',
  assessment: 'An assessment',
};

export const modalityWords: Readonly<Record<Modality, string>> = {
  asserted: 'said as a fact',
  denied: 'denied',
  expected: 'expected',
  conditional: 'said under a condition',
  threatened: 'threatened',
};

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** "2024-03-25" → "25 March 2024"; "2024-03" → "March 2024"; anything else is given back. */
export function dateWords(iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  const name = month ? months[Number(month) - 1] : undefined;
  if (!name) return year as string;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** "2024-03-25" → "Monday 25 March 2024". */
export function dayWords(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] : undefined;
  return day ? `${day} ${dateWords(iso)}` : dateWords(iso);
}

/** "2024-03-25T14:05:33.000Z" → "25 March 2024, 14:05 UTC". */
export function instantWords(iso: string): string {
  return `${dateWords(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}

/** When a member sat: "1975–1976" for whole years, "since 25 October 1971", "25 October 1971 – 3 May 1972". */
export function sittingWords({ from, to }: Sitting): string {
  const whole = from.endsWith('-01-01') && (to === null || to.endsWith('-12-31'));
  if (whole) {
    const [first, last] = [from.slice(0, 4), to?.slice(0, 4)];
    return last === undefined ? `since ${first}` : first === last ? first : `${first}–${last}`;
  }
  return to === null ? `since ${dateWords(from)}` : `${dateWords(from)} – ${dateWords(to)}`;
}

/** 12345 → "12,345". By hand: the engine's own way costs a hundred times this. */
export const numberWords = (n: number): string => (n < 1000 ? String(n) : String(n).replace(/\B(?=(?:\d{3})+$)/g, ','));

/** 1, "report" → "1 report"; 3 → "3 reports". */
export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The same with the digits grouped: "5,538 decisions". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${numberWords(n)} ${n === 1 ? one : many}`;

/** ["a", "b", "c"] → "a, b and c". */
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Rulings speak in clauses; on a page each stands as a sentence. */
export const asSentence = (words: string): string => {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…”]$/.test(begun) ? begun : `${begun}.`;
};

/** Tally as the Council's records print it: in favour, against, abstaining. */
export const tallyWords = (tally: { readonly Y: number; readonly N: number; readonly A: number }): string =>
  `${tally.Y}–${tally.N}–${tally.A}`;
