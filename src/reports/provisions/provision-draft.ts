import { addresseesOf } from '../../text/index.ts';
import type { Words } from '../../text/language.ts';
import type { Draft, Reading } from '../reading.ts';
import type { Span } from '../types.ts';
import type { Sentence } from '../words/items.ts';
import type { Mention } from '../words/mentions.ts';
import type { ReportedText } from '../words/texts.ts';

/** The claim that `text` says what words `content` hold, its span words `whole`. */
export function provisionOf(
  reading: Reading,
  sentence: Sentence,
  text: ReportedText | undefined,
  described: Span,
  verb: string,
  whole: { from: number; to: number },
  content: { from: number; to: number },
  absent = false,
): Draft {
  const { words } = reading;
  const span = wordSpan(words, whole.from, whole.to);
  const contentSpan = wordSpan(words, content.from, content.to);
  const quoted = reading.quotes.filter((quote) => quote.start >= contentSpan.start - 1 && quote.end <= contentSpan.end + 1);
  return {
    claim: {
      kind: 'provision',
      span,
      modality: 'asserted',
      of: { described },
      verb,
      content: contentSpan,
      ...addressed(words, verb, content.from, contentSpan),
      ...(absent ? { absent: true } : {}),
      ...(quoted.length > 0 ? { quoted } : {}),
    },
    sentence: sentence.index,
    text,
  };
}

/** The span of words `from` to `to` (exclusive), with a quotation mark kept only where its other half is inside too. */
export function wordSpan(words: Words, from: number, to: number): Span {
  let last = to - 1;
  while (last > from && /^[,;:.—–-]$|^and$/.test(words.norm[last] as string)) last--;
  return { start: words.start[from] as number, end: words.end[last] as number };
}

/** The first word of a mention. */
export const mentionStart = (sentence: Sentence, mention: Mention, words: Words): number => {
  const at = sentence.items[mention.from]?.from ?? 0;
  return at < words.count ? at : 0;
};

/** Verbs that tell somebody to do something, or let them. */
const TELLS =
  /^(?:demand|call on|call upon|urge|request|ask|order|require|insist|invite|tell|oblige|instruct|authori[sz]e|bid|compel|force|appeal to|direct|allow|permit|exhort|implore|enjoin|decide|mandate)$/;
const ASKS_ANYBODY = { act: 'directive', force: 1 } as const;

/** Whom the words after a verb tell to act: "Israel to withdraw", "that both sides cease fire"; nothing where they name a thing. */
function addressed(words: Words, verb: string, from: number, { start, end }: Span): { readonly addressee?: string } {
  if (!TELLS.test(verb)) return {};
  const said = words.text.slice(start, end);
  const [who] = addresseesOf(ASKS_ANYBODY, said);
  if (who === undefined) return {};
  const rest = said.slice(said.indexOf(who) + who.length);
  return words.norm[from - 1] === 'that' || /^[^,;]{0,80}? (?:not )?to \p{Ll}/u.test(rest) || said.endsWith(`by ${who}`)
    ? { addressee: who }
    : {};
}
