import type { Sentence } from './items.ts';
import type { Mention } from './mentions.ts';
import type { ReportedText } from './texts.ts';

/** "120 votes for, 14 against", "by 93 to 17 with 47 abstaining": more members than the Council has ever had. */
export const OF_A_LARGER_BODY =
  / =(?:1[6-9]|[2-9]\d|1\d\d) (?:(?:votes?|members?|countries|nations|states|delegations|member) ){0,2}(?:for|in favour|(?:voted|voting) (?:for|in favour)|to =\d+|— =\d+|against)(?= )| \d{2,3}(?<!1[0-5])-\d{1,2}-\d{1,2} /;

/** Texts that a body with more members voted on ("The resolution passed with 120 votes for, 14 against"): the Assembly's, whatever else is told of them. */
export function textsOfOtherBodies(
  mentions: readonly Mention[],
  texts: ReadonlyMap<Mention, ReportedText>,
  sentences: readonly Sentence[],
): ReadonlySet<ReportedText> {
  const found = new Set<ReportedText>();
  for (const mention of mentions) {
    const text = texts.get(mention);
    if (text && text.symbol === undefined && !mention.plural && OF_A_LARGER_BODY.test(sentences[mention.sentence]?.line ?? ''))
      found.add(text);
  }
  return found;
}
