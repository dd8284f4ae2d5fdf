import { BySentence } from '../by-sentence.ts';
import { subjectFrom } from '../provisions/provision-clause.ts';
import { type Draft, type Reading, spanOf } from '../reading.ts';
import type { CouncilClaim } from '../types.ts';
import { Cues } from '../words/cues.ts';
import type { Item, Sentence } from '../words/items.ts';
import { insideQuote } from '../words/quotes.ts';
import { tagsLike } from '../words/tags.ts';

type Facts = Partial<Pick<CouncilClaim, 'size' | 'permanent' | 'elected' | 'required' | 'members' | 'standing'>>;

const CUES = new Cues(
  'joins join joining enter enters members member nations countries states seats seat powers votes vote majority permanent elected non-permanent nonpermanent veto rotating serve serves serving served sits sit sat term presidency president chair chairs'.split(
    ' ',
  ),
);
const SEATED = /^(?:members?|nations?|countries|states|seats?|powers|places)$/;
const PERMANENT = /^(?:permanent|irreversible|everlasting|standing|veto|veto-wielding|veto-holding|vetoes)$/;
const ELECTED = /^(?:elected|non-permanent|nonpermanent|rotating|temporary|short-term|two-year|elects|non)$/;
const CLAUSE_END = /^(?:[.;:]|but|while|which|who|although|because)$/;

/** Numbers and seats of the Council in wordings that no exact pattern has: a number, what it counts, and what is said of them in the clause. */
export function councilFrames(reading: Reading, known: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(known.filter(({ claim }) => /^(?:council|vote|count)$/.test(claim.kind)));
  for (const sentence of reading.sentences) {
    const { items, line } = sentence;
    if (items.length > 120 || !CUES.isIn(sentence)) continue;
    if (!/%C|council/.test(line) && !/%C/.test(reading.sentences[sentence.index - 1]?.line ?? '')) continue;
    if (line.includes('?')) continue;
    for (const { from, to, facts } of [...numbersIn(sentence), ...seatsIn(sentence)]) {
      const span = spanOf(reading, sentence.index, from, to);
      if (insideQuote(reading.quotes, span.start)) continue;
      const here = told.overlapping(sentence.index, span);
      if (here.some(({ claim }) => facts.standing === undefined || (claim.kind === 'council' && claim.standing !== undefined))) continue;
      const draft: Draft = { claim: { kind: 'council', span, modality: 'asserted', ...facts }, sentence: sentence.index, framed: true };
      drafts.push(draft);
      told.add(draft);
    }
  }
  return drafts;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly facts: Facts;
}

const clauseEnd = (items: readonly Item[], from: number): number => {
  let to = from;
  while (to + 1 < items.length && to - from < 18 && !CLAUSE_END.test(items[to + 1]?.tag ?? '')) to++;
  return to;
};

/** "Fifteen members make up the Council", "Permanent are five", "the other ten are elected", "five states with veto power", "the nine votes that are the minimum". */
function numbersIn(sentence: Sentence): Found[] {
  const { items } = sentence;
  const found: Found[] = [];
  for (let i = 0; i < items.length; i++) {
    const { number } = items[i] as Item;
    if (number === undefined || !/^=/.test(items[i]?.tag ?? '')) continue;
    const to = clauseEnd(items, i);
    const after = items.slice(i + 1, to + 1).map(({ tag }) => tag);
    const before = items.slice(Math.max(0, i - 4), i).map(({ tag }) => tag);
    const near = after.slice(0, 5);
    const said = (pattern: RegExp): boolean => after.some((tag) => pattern.test(tag));
    if (
      /^(?:voted|back|-)$/.test(near[0] ?? '') ||
      said(/^(?:voted|abstained|supported|backed|favour|against|absent|voting|abstaining|rejected|opposed|cast|said)$/)
    )
      continue;
    const seated = near.some((tag) => SEATED.test(tag)) || before.includes('other') || /^(?:are|is)$/.test(before.at(-1) ?? '');
    const facts = factsOf(number, seated, before, after);
    if (!facts) continue;
    const from = /^(?:the|other|all|its|are|is)$/.test(before.at(-1) ?? '')
      ? Math.max(0, i - (before.at(-2) === 'the' || /^(?:permanent|elected)$/.test(before.at(-2) ?? '') ? 2 : 1))
      : i;
    found.push({ from, to, facts });
  }
  return found;
}

function factsOf(number: number, seated: boolean, before: readonly string[], after: readonly string[]): Facts | undefined {
  const said = (pattern: RegExp): boolean => after.some((tag) => pattern.test(tag));
  const predicated = before.some((tag) => PERMANENT.test(tag)) && /^(?:are|is)$/.test(before.at(-1) ?? '');
  const made = /(?:^| )(?:made up of|consists? of|comprises?|composed of|numbers|has)(?: only| just)?$/.test(before.join(' '));
  if ((number === 15 || number === 11) && made && seated) return { size: number };
  if (number === 5 && /^(?:are|hold|have)$/.test(after[0] ?? '') && after.slice(1, 4).some((tag) => PERMANENT.test(tag)))
    return { permanent: 5 };
  if (number === 5 && (predicated || (seated && said(PERMANENT) && !said(/^(?:elected|non-permanent|non|new)$/)))) return { permanent: 5 };
  if ((number === 10 || number === 6) && seated && said(ELECTED)) return { elected: number };
  if (
    (number === 15 || number === 11) &&
    seated &&
    /^(?:make|makes|sit|sits|form|compose|belong|constitute)$/.test(after.find((tag) => !SEATED.test(tag) && !/ly$/.test(tag)) ?? '')
  )
    return { size: number };
  if (
    (number === 9 || number === 7 || number === 8) &&
    (after[0] === 'votes' || after[0] === 'yes' || /^(?:is|affirmative|or)$/.test(after[0] ?? ''))
  )
    if (said(/^(?:minimum|least|smallest|needed|necessary|required|enough|requires|suffice)$/)) return { required: number };
  return undefined;
}

const joins = tagsLike(/^(?:join|joins|joining|enter|enters)$/);
/** Between a State and the words for its seat. */
const TO_SEAT =
  /^(?:,|at|the|time|then|now|currently|a|an|one|of|is|was|are|were|among|its|both|as|which|who|still|also|all|itself|being|here|today|this|year|%C|=\d+|council)$/;
const KIND_OF_SEAT: readonly (readonly [RegExp, NonNullable<Facts['standing']>])[] = [
  [/^(?:elected|non-permanent|nonpermanent|temporary|rotating)$/, 'elected'],
  [/^permanent$/, 'permanent'],
];
const serves = tagsLike(/^(?:serves?|serving|served|sits?|sitting|sat|seated|represented)$/);

/** "the only Arab nation now serving on the Council", "India is serving the second year of its term" */
function seatsIn(sentence: Sentence): Found[] {
  const { items, line } = sentence;
  const found: Found[] = [];
  items.forEach((item, i) => {
    if (item.states && !item.attributive) {
      // "Portugal is among the ten elected members"
      let k = i + 1;
      while (k < items.length && k - i <= 10 && TO_SEAT.test(items[k]?.tag ?? '')) k++;
      const non = items[k]?.tag === 'non' && items[k + 1]?.tag === '-' && items[k + 2]?.tag === 'permanent';
      if (non) k += 2;
      const kind = non ? 'elected' : KIND_OF_SEAT.find(([word]) => word.test(items[k]?.tag ?? ''))?.[1];
      const seat = items.slice(k + 1, k + 3).findIndex(({ tag }) => /^(?:members?|seats?)$/.test(tag));
      if (kind && seat >= 0 && k - i > 1 && !(k - i <= 3 && items.slice(i + 1, k).every(({ tag }) => /^(?:,|the|=\d+)$/.test(tag))))
        found.push({ from: i, to: k + 1 + seat, facts: { standing: kind, members: item.states } });
      return;
    }
    if (joins(item) && items.slice(i + 1, i + 3).some(({ tag }) => tag === '%C')) {
      const start = subjectFrom(sentence, i - 1);
      const states = items.slice(start, i).flatMap((one) => (one.states && !one.attributive ? one.states : []));
      if (states.length > 0 && / (?:january|next year|new year|~\d+) /.test(line.slice((sentence.at[i] ?? 0) - 1)))
        found.push({ from: start, to: Math.min(i + 2, items.length - 1), facts: { standing: 'joining', members: states } });
      return;
    }
    if (!serves(item)) return;
    const on = items.slice(i + 1, i + 5);
    const where = on.findIndex(({ tag }) => /^(?:on|in)$/.test(tag));
    const body = where >= 0 && items.slice(i + 2 + where, i + 5 + where).some(({ tag }) => tag === '%C');
    const term = /^ \S+ (?:the|its|a|out) (?:[a-z-]+ ){0,3}?(?:year|half|month|end) of its (?:[a-z0-9=-]+ ){0,3}?term /.test(
      line.slice((sentence.at[i] ?? 0) - 1),
    );
    if (!body && !term) return;
    if (/ (?:not|n't|never|no longer|will|would|could) $/.test(line.slice(Math.max(0, (sentence.at[i] ?? 0) - 12), sentence.at[i]))) return;
    const start = subjectFrom(sentence, i - 1);
    const named = items.slice(start, i).flatMap((one) => (one.states && !one.attributive ? one.states : []));
    // "Denmark, now serving on the Council"
    const before = items[start - 1]?.tag === ',' ? items[start - 2] : undefined;
    const states = named.length > 0 || !before?.states || before.attributive ? named : before.states;
    const only = items.slice(start, i).some(({ tag }) => tag === 'only');
    if (states.length === 0 && !only) return;
    const to = body ? i + 3 + where : i + 6;
    found.push({ from: start, to: Math.min(to, items.length - 1), facts: { standing: 'member', members: states } });
  });
  return found.filter(({ facts }) => (facts.members?.length ?? 0) > 0);
}
