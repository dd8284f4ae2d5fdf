import type { Draft, Reading } from '../reading.ts';
import { itemAt, type Sentence } from '../words/items.ts';
import { LinePattern } from '../words/line-patterns.ts';
import type { Mention } from '../words/mentions.ts';
import type { ReportedText } from '../words/texts.ts';
import { contentEnd } from './provision-content.ts';
import { mentionStart, provisionOf } from './provision-draft.ts';

/** What a text may be said to leave undone, in the base form and as a participle. */
const LEFT =
  'mention(?:ing)?|nam(?:e|ing)|condemn(?:s|ing)?|call(?:ing)? for|call(?:ing)? (?:up)?on|demand(?:ing)?|refer(?:ring)? to|includ(?:e|ing)|contain(?:ing)?|specify(?:ing)?|impos(?:e|ing)|authori[sz](?:e|ing)|requir(?:e|ing)|blam(?:e|ing)|accus(?:e|ing)|criticis(?:e|ing)|criticiz(?:e|ing)|denounc(?:e|ing)|deplor(?:e|ing)|identify(?:ing)?|assign(?:ing)?|apportion(?:ing)?|spell(?:ing)? out|invok(?:e|ing)|cit(?:e|ing)|threaten(?:ing)?';
const ABSENCE: readonly LinePattern[] = [
  new RegExp(
    `(?:without|not|n't|never|nor)(?: (?:exactly|,|explicitly|directly|specifically|actually|even|itself|formally|it|does|did|however|yet|outright|once|also|so much as|in any way))* (${LEFT}) `,
  ),
  /(?:makes?|made|making|contains?|contained|includes?|included|with|has|had) no (?:explicit |direct |clear )?(mention|reference|condemnation|demand|call)(?: of| to| for) /,
  new RegExp(`(?:fails?|failed|failing|declines?|declined|neglects?|neglected|refrains? from|refrained from) (?:to )?(${LEFT}) `),
  /(?<= )(?:omits?|omitted|omitting|lacks?|lacked|lacking|leaves? out|left out|passes over|passed over) ()/,
  /(?:stops?|stopped|stopping|falls?|fell) (?:well |far |just )?short of ([a-z]+ing(?: (?:for|on|upon|to|out)(?= ))?) /,
  /without (?:the|any|an?) (?:[a-z]+ )?(?:passage|paragraph|clause|provision|mention|reference) (?:on|about|of|to|for) ()/,
  /(?:is|was|are|were|remains?|stays?) silent (?:on|about) ()/,
  /(?:says?|said|had|has) nothing (?:of|about|on|to say (?:of|about|on)) ()/,
].map((re) => new LinePattern(re));
const NOUN_VERBS: Readonly<Record<string, string>> = {
  reference: 'mention',
  condemnation: 'condemn',
  call: 'call for',
};
/** Stems that have lost an "e" before "ing". */
const ENDS_IN_E =
  /^(?:nam|includ|impos|authori[sz]|requir|blam|accus|critici[sz]|denounc|deplor|invok|cit|us|provid|describ|urg|endors|recogni[sz]|declar|determin|propos)$/;

/** The base form of a verb as it stands after "without", "does not" or "short of". */
function baseOf(said: string): string {
  const [first = '', ...rest] = said.split(' ');
  const stem = first.replace(/ing$/, '').replace(/([^s])s$/, '$1');
  const base =
    stem === 'referr'
      ? 'refer'
      : /^(?:sett|permitt|bann)$/.test(stem)
        ? stem.slice(0, -1)
        : first.endsWith('ing') && ENDS_IN_E.test(stem)
          ? `${stem}e`
          : stem;
  const verb = [base, ...rest].join(' ');
  return /^(?:include|contain|refer to)$/.test(verb) ? 'mention' : verb;
}

/** How far from a text it may be said what it leaves out, and how long the words that say so are at most. */
const ABSENCE_NEAR = 160;
const LONGEST_ABSENCE = 240;

/** "without mentioning the attacks", "did not contain a condemnation of Hamas", "did not exactly call for a ceasefire" */
export function absences(reading: Reading, sentence: Sentence, mention: Mention, text: ReportedText): Draft[] {
  const { words } = reading;
  const begin = (sentence.at[mention.to] ?? 0) - 1;
  const rest = sentence.line.slice(begin, begin + ABSENCE_NEAR + LONGEST_ABSENCE);
  for (const pattern of ABSENCE) {
    const m = pattern.mayBeIn(sentence) ? pattern.re.exec(rest) : null;
    if (!m || m.index > ABSENCE_NEAR) continue;
    const between = rest.slice(0, m.index);
    if (/#[RDAMB]s? /.test(between.slice(3)) && !/^ ?#[RDAMB]s? ?$/.test(between)) continue;
    if (/@[A-Z+]+ (?:[a-z]+ ){0,2}(?:has|had|did|does|do|have|could|would|will)(?: |$)|\b(?:said|could|would|will|says)\b/.test(between))
      continue;
    const first = itemAt(sentence, begin + m.index + 0);
    const contentItem = itemAt(sentence, begin + m.index + m[0].length);
    let from = sentence.items[contentItem]?.from ?? 0;
    let verb = NOUN_VERBS[m[1] ?? ''] ?? baseOf(m[1] ?? '');
    const noun = /^(?:an? |any |the )?(?:explicit |direct |clear )?(condemnation|mention|demand|call|reference) (?:of|for|to) /.exec(
      sentence.line.slice(sentence.at[contentItem] ?? 0),
    );
    if (noun) {
      verb = NOUN_VERBS[noun[1] as string] ?? (noun[1] as string);
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
