import type { Draft, Reading } from '../reading.ts';
import type { Span } from '../types.ts';
import { mentionsIn } from '../words/mentions.ts';

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Whether what is read as somebody's statement are the words of a text: quoted in what it asks ("vetoed a resolution calling for an
 * "immediate ceasefire""), or of the text that the speaker is only named as author of ("the draft by France, which called it "grave"").
 */
export function isOfText({ claim, sentence }: Draft, reading: Reading, drafts: readonly Draft[]): boolean {
  if (claim.kind !== 'statement') return false;
  const { speaker, quote } = claim;
  if (
    speaker.kind === 'state' &&
    mentionsIn(reading.mentions, sentence).some(({ span, explicit }) => explicit && holds(span, speaker.span))
  )
    return true;
  return (
    quote !== undefined &&
    quote.length > 0 &&
    quote.every((one) =>
      drafts.some(({ claim: other }) => other.kind === 'provision' && other.span.start > speaker.span.end && holds(other.content, one)),
    )
  );
}
