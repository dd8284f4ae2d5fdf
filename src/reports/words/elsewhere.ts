import type { Sentence } from './items.ts';
import { LinePattern } from './line-patterns.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { ReportedText } from './texts.ts';

/** "120 votes for, 14 against", "by 93 to 17 with 47 abstaining": more members than the Council has ever had. */
const OF_A_LARGER_BODY = new LinePattern(
  / =(?:1[6-9]|[2-9]\d|1\d\d) (?:(?:votes?|members?|countries|nations|states|delegations|member) ){0,2}(?:for|in favour|(?:voted|voting) (?:for|in favour)|to =\d+|— =\d+|against)(?= )| \d{2,3}(?<!1[0-5])-\d{1,2}-\d{1,2} /,
);

/** Votes of parliaments and of the Assembly are not the Council's. */
export const isOfAnotherBody = (sentence: Sentence): boolean =>
  ((sentence.line.includes('%B') || sentence.line.includes('%GA')) && !sentence.line.includes('%C')) || OF_A_LARGER_BODY.isIn(sentence);

/** How far before the numbers of a larger body the text is first spoken of that they were cast on. */
const NEAR = 2;

/** The texts that another body voted on: those first spoken of where, or just before, more votes are told than the Council has members. */
export function textsElsewhere(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  texts: ReadonlyMap<Mention, ReportedText>,
): ReadonlySet<ReportedText> {
  const found = new Set<ReportedText>();
  for (const sentence of sentences) {
    if (!OF_A_LARGER_BODY.isIn(sentence)) continue;
    const { index } = sentence;
    for (let near = index; near >= 0 && index - near <= NEAR; near--) {
      const text = mentionsIn(mentions, near)
        .map((mention) => texts.get(mention))
        .findLast((one) => one !== undefined);
      if (!text) continue;
      if (!text.symbol && index - text.firstSentence <= NEAR) found.add(text);
      break;
    }
  }
  return found;
}
