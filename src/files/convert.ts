import { type Result, refuse } from '../result.ts';
import { formatText } from '../text/model/format.ts';
import type { ResolutionText } from '../text/model/types.ts';
import { akomaNtosoOf } from '../text/out/akoma-ntoso.ts';
import { htmlDocument } from '../text/out/html.ts';
import { markdownOf } from '../text/out/markdown.ts';
import type { TextReadings } from '../text/read/types.ts';
import type { Masthead } from './docx/page.ts';
import { type TextFormat, textFormats } from './formats.ts';

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** The day that a note of adoption states, "2024-03-25"; undefined where it states none. */
function dayStated(adoption: string | null): string | undefined {
  const found = /\b(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})\b/.exec(adoption ?? '');
  const month = monthNames.indexOf(found?.[2] ?? '') + 1;
  return found && month > 0 ? `${found[3]}-${String(month).padStart(2, '0')}-${(found[1] as string).padStart(2, '0')}` : undefined;
}

const dayWords = (day: string): string => `${Number(day.slice(8))} ${monthNames[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** The head of a document: adopted texts are for general distribution, drafts are provisional. */
export function mastheadOf({ symbol, adoption }: ResolutionText): Masthead {
  const day = dayStated(adoption);
  const adopted = symbol?.startsWith('S/RES/') === true;
  return { symbol, distribution: adopted ? 'General' : 'Provisional', date: day === undefined ? null : dayWords(day) };
}

const encoder = new TextEncoder();

/** The format of an id, or `unknown_format` with all there are. */
export function formatNamed(id: string): Result<TextFormat> {
  const found = textFormats.find((one) => one.id === id);
  if (found) return { ok: true, value: found };
  const nearest = textFormats.map((one) => one.id);
  return refuse('unknown_format', `"${id.slice(0, 20)}" is no format for texts; there are ${nearest.join(', ')}.`, { nearest });
}

/** A text as the bytes of a file. `now` is the day on which the file is made. What makes Word files and PDF is loaded when it is asked for. */
export async function convertText(
  text: ResolutionText,
  format: TextFormat['id'],
  now: Date,
  readings?: TextReadings,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'docx':
      return (await import('./docx/write.ts')).docxOf(text, mastheadOf(text), readings);
    case 'pdf':
      return (await import('./pdf/write.ts')).pdfOf(text, mastheadOf(text), now, readings);
    case 'html':
      return encoder.encode(htmlDocument(text, readings));
    case 'md':
      return encoder.encode(markdownOf(text, readings));
    case 'akn':
      return encoder.encode(akomaNtosoOf(text, { generated: now.toISOString().slice(0, 10), date: dayStated(text.adoption) }, readings));
    case 'txt':
      return encoder.encode(formatText(text));
  }
}
