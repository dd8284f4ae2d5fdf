import { ok, type Result, refuse } from '../result.ts';
import { indexedText, type TextStore, textTools } from '../store/index.ts';
import { longestReport, type NamedText, parseText } from '../text/index.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const known = ['text', 'symbol', 'name'];

/** Words as a text, called `name`. Refuses `empty_text` and `text_too_long`; `at` begins the sentence, as the field at fault. */
export function textOfWords(words: string, name: string, at: string): Result<NamedText> {
  if (words.length > longestReport)
    return refuse(
      'text_too_long',
      `${at}: ${words.length.toLocaleString('en')} characters; a text may have at most ${longestReport.toLocaleString('en')}.`,
    );
  if (words.trim() === '') return refuse('empty_text', `${at}: is empty; there is nothing to read.`);
  return ok({ name, text: parseText(words, textTools().verbs).text });
}

/** `{text, name?}` or `{symbol}` of a request as a text. `at` is the field's name, or "" for the body itself. */
export async function readGivenText(texts: TextStore, input: unknown, at: string, called: string): Promise<Result<NamedText>> {
  const field = (name: string) => (at === '' ? name : `${at}.${name}`);
  if (!isRecord(input)) return refuse('bad_field', `${at === '' ? 'The body' : at}: give {"text": "…"} or {"symbol": "S/RES/242"}.`);
  const unknown = Object.keys(input).find((key) => !known.includes(key));
  if (unknown !== undefined)
    return refuse('unknown_field', `${field(unknown.slice(0, 60))}: no such field; there are ${known.join(', ')}.`, { nearest: known });
  const { text, symbol, name } = input;
  if (name !== undefined && (typeof name !== 'string' || name.length > 200))
    return refuse('bad_field', `${field('name')}: give a string of at most 200 characters.`);
  if ((text === undefined) === (symbol === undefined))
    return refuse('missing_field', `${at === '' ? 'The body' : at}: give either text or symbol.`);
  if (symbol !== undefined) {
    if (typeof symbol !== 'string') return refuse('bad_field', `${field('symbol')}: give a string.`);
    const indexed = await indexedText(texts, symbol);
    return indexed.ok ? indexed : { ...indexed, sentence: `${field('symbol')}: ${indexed.sentence}` };
  }
  if (typeof text !== 'string') return refuse('bad_field', `${field('text')}: give a string.`);
  return textOfWords(text, name ?? called, field('text'));
}

/** `{before, after}` of a request as two texts. */
export async function readTwoTexts(
  texts: TextStore,
  input: unknown,
): Promise<Result<{ readonly before: NamedText; readonly after: NamedText }>> {
  if (!isRecord(input)) return refuse('bad_field', 'The body: give {"before": …, "after": …}.');
  const unknown = Object.keys(input).find((key) => key !== 'before' && key !== 'after');
  if (unknown !== undefined)
    return refuse('unknown_field', `${unknown.slice(0, 60)}: no such field; there are before, after.`, { nearest: ['before', 'after'] });
  const before = await readGivenText(texts, input.before, 'before', 'before');
  if (!before.ok) return before;
  const after = await readGivenText(texts, input.after, 'after', 'after');
  return after.ok ? ok({ before: before.value, after: after.value }) : after;
}
