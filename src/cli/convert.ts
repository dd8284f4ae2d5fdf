import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { convertText, formatNamed } from '../files/convert.ts';
import { type TextFormat, textFormats } from '../files/formats.ts';
import { ok, type Result, refuse } from '../result.ts';
import { writeWhole } from '../store/write-whole.ts';
import { readingsOf } from '../text/index.ts';
import { loadVerbs } from '../text/load.ts';
import { refuseWith } from './terminal.ts';
import { readTextSource } from './text-source.ts';

/** The format asked for, else the one that the file's name means. */
function formatOf({ to, out }: { readonly to?: string; readonly out?: string }): Result<TextFormat> {
  if (to !== undefined) return formatNamed(to.toLowerCase());
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  const meant = textFormats.find(({ extension }) => extension === ending);
  return meant ? ok(meant) : refuse('unknown_format', `Say which format with --to: ${textFormats.map(({ id }) => id).join(', ')}.`);
}

/** `penholder convert`: a draft from text, HTML or Word into any format, to standard output or whole into a file. */
export async function convert(given: string, options: { readonly to?: string; readonly out?: string }): Promise<void> {
  const format = formatOf(options);
  if (!format.ok) return refuseWith(format);
  const verbs = loadVerbs();
  const source = await readTextSource(given, verbs);
  if (!source.ok) return refuseWith(source);
  const { text } = source.value;
  const { id } = format.value;
  if (options.out === undefined && (id === 'docx' || id === 'pdf'))
    return refuseWith(refuse('needs_file', `A file of this format needs a name: add --out FILE.${id}.`));
  const made = await convertText(text, id, new Date(), readingsOf(text, verbs));
  if (options.out === undefined) {
    process.stdout.write(made);
    return;
  }
  const written = await writeWhole(options.out, (beside) => writeFile(beside, made));
  if (!written.ok) return refuseWith(written);
  process.stderr.write(`penholder: ${options.out} (${format.value.words}).\n`);
}
