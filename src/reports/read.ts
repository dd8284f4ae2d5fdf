import { findSymbols, symbolId } from '../symbols/index.ts';
import { readWords, type Words } from '../text/language.ts';
import { plainWords } from '../text/plain-words.ts';
import { BySentence } from './by-sentence.ts';
import type { TopicHit } from './check/report-topics.ts';
import { councilClaims, legalClaims } from './council/body.ts';
import { bodyFacts, legalTurns } from './council/body-facts.ts';
import { councilFrames } from './council/council-frames.ts';
import { legalFrames } from './council/legal-frames.ts';
import { sponsorFrames } from './council/sponsor-frames.ts';
import { countClaims, isCounted } from './counts/counts.ts';
import { findOthers } from './others/others.ts';
import { provisionAsides } from './provisions/provision-asides.ts';
import { provisionFrames } from './provisions/provision-frames.ts';
import { provisionTurns } from './provisions/provision-turns.ts';
import { provisionClaims } from './provisions/provisions.ts';
import { type Draft, dateNear, type Reading } from './reading.ts';
import { peopleBySurname } from './speech/acquaintances.ts';
import type { ReadingTools } from './tools.ts';
import type { Given } from './types.ts';
import { ownVotes } from './votes/own-votes.ts';
import { Envoys } from './votes/vote-envoys.ts';
import { saidOfVotes } from './votes/vote-reading.ts';
import { voteClaims } from './votes/votes.ts';
import { type DateExpression, findDates } from './words/dates.ts';
import { textsElsewhere } from './words/elsewhere.ts';
import { daysOfEntries } from './words/entries.ts';
import { readHead } from './words/head.ts';
import { readItems, type Sentence } from './words/items.ts';
import { mend } from './words/mend.ts';
import { findMentions, type Mention, mentionsIn } from './words/mentions.ts';
import { plainCase } from './words/plain-case.ts';
import { plainMarks } from './words/plain-marks.ts';
import { findQuotes } from './words/quotes.ts';
import { languageOf, speaksOfTheCouncil } from './words/scope.ts';
import { type MentionFacts, tellTextsApart } from './words/texts.ts';

/** What is held against the Council's record, and so is not read of texts that another body voted on. */
const OF_THE_COUNCIL: ReadonlySet<Draft['claim']['kind']> = new Set(['vote', 'provision', 'legal']);

/** A report read, not yet tied: its claims in draft, its topics, and why nothing was read where nothing was. */
export interface ReadReport {
  readonly given: Given;
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  readonly topics: readonly TopicHit[];
  readonly remarks: readonly { readonly code: string; readonly sentence: string }[];
}

/**
 * Reads one text into draft claims. Never throws on any string. A text in another language, or one that does not speak of the
 * Security Council, gives no claims and a remark that says so.
 */
export function readReport(given: Given, tools: ReadingTools, dateline = given.dateline): ReadReport {
  const text = plainMarks(plainCase(given.text, tools.phrasebook));
  const head = readHead(text, dateline);
  const language = languageOf(text);
  if (language !== null && language !== 'English') {
    return unread(
      given,
      text,
      `The text seems to be in ${language}; Penholder reads English, so nothing was read from it.`,
      'other_language',
    );
  }
  if (!speaksOfTheCouncil(text)) {
    return unread(given, text, 'The text does not speak of the Security Council; nothing was checked.', 'not_about_the_council');
  }
  const first = readWords(text);
  const mended = mend(text, first, tools.places, peopleBySurname(tools.people));
  const words = mended.noise.length === 0 ? first : readWords(mended.text);
  const symbols = findSymbols(mended.text).map((found) => ({ start: found.start, end: found.end, symbol: symbolId(found.symbol) }));
  const dates = findDates(mended.text);
  const sentences = readItems(
    words,
    tools.phrasebook,
    symbols,
    dates,
    sentenceStarts(
      words,
      head.lines.map((line) => line.end),
      dates,
    ),
  );
  const mentions = findMentions(sentences, words);
  const quotes = findQuotes(mended.text);
  const said = saidOfVotes(sentences, new Envoys(words, peopleBySurname(tools.people)));
  const factsOf = (mention: Mention): MentionFacts => {
    const sentence = sentences[mention.sentence] as Sentence;
    const told = (said[mention.sentence] ?? []).filter((one) => one.modality === 'asserted' && one.outcome);
    const own =
      told.find((one) => one.text !== undefined && one.text >= mention.from && one.text <= mention.to) ??
      // "A Soviet resolution that would have called for … was rejected": of the one text of its sentence.
      (mentionsIn(mentions, mention.sentence).length === 1
        ? told.find((one) => one.text === undefined && one.from > mention.to && /^(?:not_adopted|vetoed|short)$/.test(one.outcome ?? ''))
        : undefined);
    const date = own
      ? dateNear(sentence, own.from, own.to, head.dateline)
      : dateNear(sentence, mention.from, mention.to, head.dateline, false, 3);
    return { outcome: own?.outcome, date };
  };
  const texts = tellTextsApart(mentions, sentences, factsOf);
  const reading: Reading = {
    mended,
    words,
    sentences,
    head,
    ...(head.dateline ? { dateline: head.dateline } : {}),
    mentions,
    texts,
    quotes,
    entries: daysOfEntries(sentences, mended.text),
  };
  const votes = voteClaims(reading, said.flat());
  const provisions = provisionClaims(reading, tools.verbs);
  const counts = countClaims(reading);
  const countsBy = new BySentence(counts);
  const drafts = votes
    .filter((vote) => !isCounted(vote, countsBy))
    .concat(provisions, counts, legalClaims(reading), councilClaims(reading));
  const more = (found: readonly Draft[]): void => {
    for (const draft of found) drafts.push(draft);
  };
  more(provisionTurns(reading, provisions, votes));
  more(provisionAsides(reading, drafts.filter(ofKind('provision'))));
  more(provisionFrames(reading, drafts, votes));
  more(bodyFacts(reading, drafts));
  more(councilFrames(reading, drafts));
  more(sponsorFrames(reading, drafts, tools.people));
  more(legalTurns(reading, drafts));
  more(legalFrames(reading, drafts));
  more(findOthers(reading, tools, drafts));
  more(ownVotes(reading, drafts));
  const elsewhere = textsElsewhere(sentences, mentions, texts);
  return {
    given,
    reading,
    drafts:
      elsewhere.size === 0 ? drafts : drafts.filter(({ text, claim }) => !text || !elsewhere.has(text) || !OF_THE_COUNCIL.has(claim.kind)),
    topics: tools.topicFinder.find(words),
    remarks: [],
  };
}

const ofKind =
  (kind: Draft['claim']['kind']) =>
  ({ claim }: Draft): boolean =>
    claim.kind === kind;

function unread(given: Given, text: string, sentence: string, code: string): ReadReport {
  const head = readHead(text, given.dateline);
  return {
    given,
    reading: {
      mended: { text, noise: [], original: (span) => span },
      words: plainWords(''),
      sentences: [],
      head,
      ...(head.dateline ? { dateline: head.dateline } : {}),
      mentions: [],
      texts: new Map(),
      quotes: [],
      entries: [],
    },
    drafts: [],
    topics: [],
    remarks: [{ code, sentence }],
  };
}

/**
 * Where sentences begin: as the library cuts them, and also at every blank line and after head lines.
 * A cut before a lower-case word is undone: the full stop belonged to an abbreviation.
 */
function sentenceStarts(words: Words, headEnds: readonly number[], dates: readonly DateExpression[]): number[] {
  const starts = new Set<number>();
  let date = 0;
  for (const start of words.sentenceStarts) {
    const opening = words.text[words.start[start] as number] ?? '';
    const at = words.start[start] as number;
    while (date < dates.length && (dates[date] as DateExpression).span.end <= at) date++;
    if (date < dates.length && (dates[date] as DateExpression).span.start < at) continue;
    if (start > 0 && /\p{Ll}/u.test(opening) && !/\n\s*\n/.test(words.text.slice(words.end[start - 1], words.start[start]))) continue;
    starts.add(start);
  }
  const wrapped = isHardWrapped(words.text);
  for (let i = 1; i < words.count; i++) {
    if ((words.start[i] as number) - (words.end[i - 1] as number) < 2 && words.text.charCodeAt(words.end[i - 1] as number) !== 10) continue;
    const gap = words.text.slice(words.end[i - 1], words.start[i]);
    if (gap.length > 1 && /\n[ \t\r]*\n/.test(gap)) starts.add(i);
    else if (
      gap.includes('\n') &&
      (!wrapped ||
        headEnds.some((end) => end >= (words.end[i - 1] as number) && end <= (words.start[i] as number)) ||
        /[.!?:”"]/.test(words.norm[i - 1] as string))
    )
      starts.add(i);
  }
  if (words.count > 0) starts.add(0);
  return withoutLongRuns(
    [...starts].sort((a, b) => a - b),
    words.count,
  );
}

/** A run of more words than this without a full stop is cut: sentences are read by looking back and forth in them. */
const LONGEST_RUN = 1_000;

function withoutLongRuns(starts: readonly number[], count: number): number[] {
  const cut: number[] = [];
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? count;
    for (let at = start; at === start || at < end; at += LONGEST_RUN) cut.push(at);
  });
  return cut;
}

/** Whether lines break inside sentences, as in old mail and scans: many lines of nearly the same length. */
function isHardWrapped(text: string): boolean {
  const lines = text
    .slice(0, 6_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const long = lines.filter((line) => line.length >= 50 && line.length <= 100);
  const unfinished = long.filter((line) => !/[.!?:”"’')]\s*$/.test(line));
  return lines.length >= 4 && long.length >= lines.length * 0.5 && unfinished.length >= long.length * 0.5;
}
