import type { Copied, Report, Span, Voice } from '../types.ts';
import { placesOf, type Shingled, Shingles, type Stretch, stretchesOf } from './shingles.ts';

/** A passage of so many words in a row is no accident, outside quotation marks. */
const PASSAGE = 20;
/** Two reports are one text when so much of the shorter stands in the other … */
const OF_SHORTER = 0.6;
/** … and so much of the longer: a long piece that takes in a wire story whole says things of its own. */
const OF_LONGER = 0.35;
/** Too short to tell: fewer runs than this make no voice. */
const ENOUGH = 12;
/** A run that stands in more texts than this says nothing of who has it from whom beyond these. */
const MOST_HOLDERS = 6;
/** With how many earlier texts each is compared word for word: those it shares most with. */
const MOST_COMPARED = 6;

/** Who speaks with whose words in one check. */
export interface Voices {
  readonly voices: readonly Voice[];
  readonly copied: readonly Copied[];
  /** The voice of some words of a report: its own, or that of the report they are copied from. */
  readonly voiceOf: (report: string, span: Span) => string;
}

/**
 * Finds copies: near-copies of one text are one voice, and passages copied into other reports speak with the voice they come from.
 * `texts[i]` is the text of `reports[i]`. The earliest by dateline is taken for the origin, among equals the first given.
 * Each text is held only against the few earlier ones that it shares most runs of words with, so the time grows with the words.
 */
export function findVoices(reports: readonly Report[], texts: readonly string[]): Voices {
  // A report alone has nobody's words but its own.
  if (reports.length < 2) return outOf(reports, [...reports.keys()], [...reports.keys()], []);
  const order = reports.map((_, i) => i).sort((a, b) => dayOf(reports[a]) - dayOf(reports[b]) || a - b);
  const shingles = new Shingles();
  const seen: { readonly at: number; readonly text: Shingled; readonly places: ReadonlyMap<number, number> }[] = [];
  const holders = new Map<number, number[]>();
  const voiceAt = reports.map((_, i) => i);
  const same = new Map<string, number>();
  const passages: { at: number; span: Span; from: number; there: Span }[] = [];
  for (const at of order) {
    const words = (texts[at] ?? '').trim();
    const twin = same.get(words);
    if (twin !== undefined) {
      voiceAt[at] = voiceAt[twin] as number;
      continue;
    }
    same.set(words, at);
    const text = shingles.of(texts[at] ?? '');
    const taken: Span[] = [];
    for (const earlier of mostShared(text, holders)) {
      const other = seen[earlier] as (typeof seen)[number];
      const stretches = stretchesOf(text, other.places, other.text.runs);
      if (areOne(text, other.text, stretches)) {
        if (voiceAt[at] === at) voiceAt[at] = voiceAt[other.at] as number;
        continue;
      }
      if (voiceAt[at] !== at) continue;
      for (const stretch of stretches) {
        const span = spanOf(text, stretch.from, stretch.to);
        if (stretch.to - stretch.from < PASSAGE || taken.some((one) => one.start < span.end && span.start < one.end)) continue;
        taken.push(span);
        passages.push({ at, span, from: other.at, there: spanOf(other.text, stretch.there, stretch.there + stretch.to - stretch.from) });
      }
    }
    for (const run of new Set(text.runs)) {
      if (run < 0) continue;
      const list = holders.get(run);
      if (!list) holders.set(run, [seen.length]);
      else if (list.length < MOST_HOLDERS) list.push(seen.length);
    }
    seen.push({ at, text, places: placesOf(text) });
  }
  return outOf(reports, order, voiceAt, passages);
}

function outOf(
  reports: readonly Report[],
  order: readonly number[],
  voiceAt: readonly number[],
  passages: readonly { at: number; span: Span; from: number; there: Span }[],
): Voices {
  const id = (at: number): string => (reports[at] as Report).id;
  const members = new Map<number, string[]>();
  for (const at of order) members.set(voiceAt[at] as number, [...(members.get(voiceAt[at] as number) ?? []), id(at)]);
  const names = new Map([...members.keys()].sort((a, b) => a - b).map((first, n) => [first, `v${n + 1}`]));
  const voices = [...names].map(([first, name]) => ({ id: name, reports: members.get(first) ?? [] }));
  const name = (at: number): string => names.get(voiceAt[at] as number) as string;
  const ownVoice = new Map(reports.map((report, at) => [report.id, name(at)]));
  const inReport = new Map<string, typeof passages>();
  const copied = passages.filter((one) => voiceAt[one.at] !== voiceAt[one.from]).sort((a, b) => a.at - b.at || a.span.start - b.span.start);
  for (const one of copied) inReport.set(id(one.at), [...(inReport.get(id(one.at)) ?? []), one]);
  return {
    voices,
    copied: copied.map((one) => ({ report: id(one.at), span: one.span, from: { report: id(one.from), span: one.there } })),
    voiceOf: (report, span) => {
      const passage = inReport.get(report)?.find((one) => one.span.start <= span.start && span.end <= one.span.end + 1);
      return passage ? name(passage.from) : (ownVoice.get(report) ?? report);
    },
  };
}

/** A report without a day stands after those that have one. */
const dayOf = (report: Report | undefined): number =>
  report?.dateline === undefined ? Number.MAX_SAFE_INTEGER : Number(report.dateline.replaceAll('-', ''));

const spanOf = (text: Shingled, from: number, to: number): Span => ({
  start: (text.words[from] as Span).start,
  end: (text.words[to - 1] as Span).end,
});

/** The earlier texts that share most runs with this one. */
function mostShared(text: Shingled, holders: ReadonlyMap<number, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const run of text.runs) for (const holder of holders.get(run) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_COMPARED)
    .map(([holder]) => holder);
}

function areOne(text: Shingled, other: Shingled, stretches: readonly Stretch[]): boolean {
  const smaller = Math.min(text.count, other.count);
  if (smaller < ENOUGH) return false;
  const runs = stretches.reduce((sum, { from, to }) => sum + (to - from), 0);
  const lengths = [text.words.length, other.words.length];
  return runs >= OF_SHORTER * Math.min(...lengths) && runs >= OF_LONGER * Math.max(...lengths);
}
