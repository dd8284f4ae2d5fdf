import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { convertText, formatNamed } from '../files/convert.ts';
import { type TextFormat, textFormats } from '../files/formats.ts';
import { largestTextFile, readTextFile } from '../files/read-text.ts';
import { ok, type Result, refuse } from '../result.ts';
import { whyUnreadable } from '../store/why-unreadable.ts';
import { writeWhole } from '../store/write-whole.ts';
import { parseText, readingsOf } from '../text/index.ts';
import { loadVerbs } from '../text/load.ts';
import { readInput } from './files.ts';
import { refuseWith } from './terminal.ts';

/** A draft's file as bytes; `-` is standard input. */
function bytesOf(path: string): Result<Uint8Array> {
  if (path === '-') return readInput('Standard input');
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return refuse('folder', `"${path}" is a folder; name a file in it.`);
    if (stat.size > largestTextFile)
      return refuse('too_large', `"${path}" has ${(stat.size / 1e6).toFixed(1)} MB; a draft may have ${largestTextFile / 1e6}.`);
    return ok(readFileSync(path));
  } catch (error) {
    return whyUnreadable(error, `"${path}"`);
  }
}

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
export async function convert(path: string, options: { readonly to?: string; readonly out?: string }): Promise<void> {
  const format = formatOf(options);
  if (!format.ok) return refuseWith(format);
  const bytes = bytesOf(path);
  if (!bytes.ok) return refuseWith(bytes);
  const read = await readTextFile(bytes.value, path === '-' ? 'Standard input' : `"${basename(path)}"`);
  if (!read.ok) return refuseWith(read);
  const verbs = loadVerbs();
  const { text } = parseText(read.value.text, verbs);
  const { id } = format.value;
  if (options.out === undefined && (id === 'docx' || id === 'pdf'))
    return refuseWith(refuse('needs_file', `A file of this format needs a name: add --out FILE.${id}.`));
  const made = await convertText(text, id, new Date(), readingsOf(text, verbs));
  for (const remark of read.value.remarks) process.stderr.write(`penholder: ${remark}\n`);
  if (options.out === undefined) {
    process.stdout.write(made);
    return;
  }
  const { writeFile } = await import('node:fs/promises');
  const written = await writeWhole(options.out, (beside) => writeFile(beside, made));
  if (!written.ok) return refuseWith(written);
  process.stderr.write(`penholder: ${options.out} (${format.value.words}).\n`);
}
