import type { Draft, Reading } from '../reading.ts';
import { attributionOf } from '../speech/attribution.ts';
import type { Modality, PositionClaim, Span } from '../types.ts';
import { itemsSpan, type Sentence } from '../words/items.ts';
import { mentionsIn } from '../words/mentions.ts';
import type { ReportedText } from '../words/texts.ts';
import type { Predicate } from './predicates.ts';
import type { Stance } from './stand-lexicon.ts';

/** The item at which what is told begins: the subject, or the verb that is joined to another of the same subject. */
export const startOf = (sentence: Sentence, { subject, from }: Predicate): number =>
  !subject || (/^(?:and|but|then|or|,)$/.test(sentence.items[from - 1]?.tag ?? '') && sentence.items[subject.to]?.tag !== ',')
    ? from
    : Math.min(subject.from, from);

/** How a stand is meant. */
export const modalityOf = (meant: Predicate['meant']): Modality =>
  meant === 'planned' ? 'expected' : meant === 'threatened' ? 'threatened' : 'asserted';

/** The United Nations and their Council speak by texts and statements. */
export const isWorldBody = (source: { readonly kind: string; readonly affiliation?: string } | null): boolean =>
  source?.kind === 'organisation' && source.affiliation === 'United Nations';

/** A stand as a claim, tied to the text of the Council that it is on. */
export function drafted(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  actor: string,
  on: { readonly from: number; readonly to: number },
  stance: Stance,
  modality: Modality,
): Draft {
  const span: Span = itemsSpan(sentence, reading.words, from, to - 1);
  const according = attributionOf(reading, sentence.index, span);
  const claim: Omit<PositionClaim, 'id' | 'sentence'> = {
    kind: 'position',
    span,
    modality,
    actor,
    on: { described: itemsSpan(sentence, reading.words, on.from, on.to - 1) },
    stance,
    ...(according ? { according } : {}),
  };
  const onText = textIn(reading, sentence, on);
  return { sentence: sentence.index, claim, ...(onText ? { onText } : {}) };
}

/** The text of the Council that words name. */
function textIn(
  reading: Reading,
  sentence: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
): ReportedText | undefined {
  const mention = mentionsIn(reading.mentions, sentence.index).find(
    ({ item, plural }) => !plural && item >= from && item < Math.min(to, from + 6),
  );
  return mention && reading.texts.get(mention);
}
