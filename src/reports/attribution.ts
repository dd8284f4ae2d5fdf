import type { Reading } from './reading.ts';
import { CLAUSE_BREAK } from './say-words.ts';
import type { Person } from './speakers.ts';
import { type Speech, speechOf } from './speech.ts';
import type { Source, Span } from './types.ts';

/**
 * Who is said to say what stands in `span` (mended text) of a sentence: the speaker of a quotation around it, of "X said that …",
 * "…, two officials said" or "according to …". undefined when the reporter says it. `people` matter only on the first call for a reading.
 */
export function attributionOf(reading: Reading, sentence: number, span: Span, people: readonly Person[] = []): Source | undefined {
  let best: Speech | undefined;
  for (const speech of speechOf(reading, people)) {
    if (speech.span.start > span.end) break;
    if (!covers(reading, speech, sentence, span)) continue;
    // The narrowest content is the one that says it.
    if (!best || speech.content.end - speech.content.start <= best.content.end - best.content.start) best = speech;
  }
  return best?.speaker;
}

function covers(reading: Reading, speech: Speech, sentence: number, span: Span): boolean {
  if (speech.quotes.some((quote) => quote.end - quote.start > 12 && quote.start <= span.start && span.end <= quote.end + 2)) return true;
  if (speech.sentence !== sentence) return false;
  const { content, cue } = speech;
  // A judged thing, "called the vote a farce", is still told by the reporter.
  if (speech.order === 'after')
    return content.start <= span.start + 1 && span.end <= content.end + 1 && (speech.verb !== '' || !speech.direct);
  if (span.start < content.start || span.end > content.end + 1) return false;
  if (speech.direct) return true;
  // «…, two officials said» closes a whole sentence but for its asides, «according to …» only its own clause.
  const between = reading.mended.text.slice(span.end, cue.start);
  return speech.verb === '' ? !CLAUSE_BREAK.test(between) : !/;|, (?:who|which) /.test(between);
}
