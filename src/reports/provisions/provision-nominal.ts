import type { Words } from '../../text/language.ts';
import type { Draft, Reading } from '../reading.ts';
import type { Sentence } from '../words/items.ts';
import type { Mention } from '../words/mentions.ts';
import type { ReportedText } from '../words/texts.ts';
import { CONTENT_END } from './provision-content.ts';
import { mentionStart, provisionOf } from './provision-draft.ts';

/** "Resolution for an immediate ceasefire": the verb is left out. Also "In the same resolution, the release of …". */
export function nominal(reading: Reading, sentence: Sentence, mention: Mention, text: ReportedText, drafts: Draft[]): void {
  const { words } = reading;
  const next = sentence.items[mention.to + 1]?.tag ?? '';
  const lead = sentence.items[mention.from - 1]?.tag ?? '';
  let from = -1;
  if (
    next === 'for' &&
    mention.determiner !== 'its' &&
    /^(a|an|the|immediate|humanitarian|all)$/.test(sentence.items[mention.to + 2]?.tag ?? '') &&
    !/^(vote|decision|adoption|consideration|consultation|adjournment|postponement|delay|debate|meeting)/.test(
      sentence.items[mention.to + 3]?.tag ?? '',
    )
  )
    from = sentence.items[mention.to + 2]?.from ?? -1;
  else if (next === ',' && (lead === 'in' || lead === 'under') && mention.from <= 1 && !hasFiniteVerb(words, sentence, mention.to + 2))
    from = sentence.items[mention.to + 2]?.from ?? -1;
  if (from < 0) return;
  const start = lead === 'in' ? (sentence.items[mention.from - 1]?.from ?? 0) : mentionStart(sentence, mention, words);
  let to = from;
  const last = sentence.items.at(-1)?.to ?? from;
  while (
    to < last &&
    !CONTENT_END.test(words.norm[to] as string) &&
    words.norm[to] !== ',' &&
    !(/ed$/.test(words.norm[to] as string) && words.pos[to] === 'VERB' && next === 'for')
  )
    to++;
  if (to - from < 2) return;
  drafts.push(provisionOf(reading, sentence, text, mention.span, '', { from: start, to }, { from, to }));
}

function hasFiniteVerb(words: Words, sentence: Sentence, item: number): boolean {
  const from = sentence.items[item]?.from ?? 0;
  const to = sentence.items.at(-1)?.to ?? from;
  for (let i = from; i < to; i++) {
    const norm = words.norm[i] as string;
    if (
      words.pos[i] === 'AUX' ||
      (words.pos[i] === 'VERB' && /(?:s|ed)$/.test(norm) && !/^(held|released|taken|based)$/.test(norm) && words.pos[i - 1] !== 'NOUN')
    )
      return true;
  }
  return false;
}
