import type { Draft, Reading } from '../reading.ts';
import { itemAt, type Sentence } from '../words/items.ts';
import type { Mention } from '../words/mentions.ts';
import type { ReportedText } from '../words/texts.ts';
import { contentEnd } from './provision-content.ts';
import { mentionStart, provisionOf } from './provision-draft.ts';

const ABSENCE: readonly RegExp[] = [
  /(?:without|not|n't|never|nor)(?: (?:exactly|,|explicitly|directly|specifically|actually|even|itself|formally|it|does|did|however|yet|outright))* (mention|mentioning|name|naming|condemn|condemning|call for|calling for|call on|demand|demanding|refer to|referring to|include|including|contain|containing|specify|impose|imposing|authorize|authorise|authorizing|require|condemns) /,
  /(?:makes?|made|making|contains?|contained|includes?|included|with|has|had) no (mention|reference|condemnation|demand|call)(?: of| to| for) /,
  /(?:fails?|failed|failing) to (mention|name|condemn|call for|demand|include|refer to) /,
  /(?<= )(?:omits?|omitted|omitting|lacks?|lacked|lacking|leaves? out|left out|passes over|passed over) ()/,
  /(?:stops?|stopped|stopping|falls?|fell) short of (mentioning|naming|condemning|calling for|calling on|demanding|imposing|authorizing|requiring|including) /,
  /(?:is|was|are|were|remains?|stays?) silent (?:on|about) ()/,
  /(?:says?|said|had|has) nothing (?:of|about|on|to say (?:of|about|on)) ()/,
];
const NOUN_VERBS: Readonly<Record<string, string>> = {
  mention: 'mention',
  reference: 'mention',
  condemnation: 'condemn',
  demand: 'demand',
  call: 'call for',
};

/** How far from a text it may be said what it leaves out, and how long the words that say so are at most. */
const ABSENCE_NEAR = 160;
const LONGEST_ABSENCE = 240;

/** "without mentioning the attacks", "did not contain a condemnation of Hamas", "did not exactly call for a ceasefire" */
export function absences(reading: Reading, sentence: Sentence, mention: Mention, text: ReportedText): Draft[] {
  const { words } = reading;
  const begin = (sentence.at[mention.to] ?? 0) - 1;
  const rest = sentence.line.slice(begin, begin + ABSENCE_NEAR + LONGEST_ABSENCE);
  for (const pattern of ABSENCE) {
    const m = pattern.exec(rest);
    if (!m || m.index > ABSENCE_NEAR) continue;
    const between = rest.slice(0, m.index);
    if (/#[RDAMB]s? /.test(between.slice(3)) && !/^ ?#[RDAMB]s? ?$/.test(between)) continue;
    if (/@[A-Z+]+ (?:[a-z]+ ){0,2}(?:has|had|did|does|do|have|could|would|will)(?: |$)|\b(?:said|could|would|will|says)\b/.test(between))
      continue;
    const first = itemAt(sentence, begin + m.index + 0);
    const contentItem = itemAt(sentence, begin + m.index + m[0].length);
    let from = sentence.items[contentItem]?.from ?? 0;
    let verb = (m[1] ?? '')
      .replace(/ing(?= |$)/, '')
      .replace(/s$/, '')
      .trim();
    verb =
      NOUN_VERBS[verb] ??
      (verb === 'nam'
        ? 'name'
        : verb === 'includ' || verb === 'contain' || verb === 'include'
          ? 'mention'
          : verb === 'impos'
            ? 'impose'
            : verb === 'authoriz' || verb === 'requir'
              ? `${verb}e`
              : verb);
    const noun = /^(?:an? |any |the )?(?:explicit |direct |clear )?(condemnation|mention|demand|call|reference) (?:of|for|to) /.exec(
      sentence.line.slice(sentence.at[contentItem] ?? 0),
    );
    if (noun) {
      verb = NOUN_VERBS[noun[1] as string] as string;
      from = sentence.items[itemAt(sentence, (sentence.at[contentItem] ?? 0) + noun[0].length)]?.from ?? from;
    }
    const to = contentEnd(words, sentence, from, sentence.items.at(-1)?.to ?? from);
    if (to <= from) continue;
    const start = /^(?:without|nor)/.test(m[0].trimStart())
      ? (sentence.items[first]?.from ?? from)
      : mentionStart(sentence, mention, words);
    const known = verb === '' ? 'mention' : verb;
    return [provisionOf(reading, sentence, text, mention.span, known, { from: start, to }, { from, to }, true)];
  }
  return [];
}
