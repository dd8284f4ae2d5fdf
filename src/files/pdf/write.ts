import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { xmlText } from '../../escape-xml.ts';
import type { ResolutionText } from '../../text/model/types.ts';
import { type Block, layoutOf, type Run, type SetParagraph } from '../../text/out/layout.ts';
import type { TextReadings } from '../../text/read/types.ts';
import type { Masthead } from '../docx/page.ts';

/** DejaVu has the letters of every language in which a State writes its name in Latin, Greek or Cyrillic script. */
const fontFolder = (): string => join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const fonts = { serif: 'DejaVuSerif.ttf', italic: 'DejaVuSerif-Italic.ttf', bold: 'DejaVuSerif-Bold.ttf' } as const;

const margin = 64;
const step = 28;
const size = 9.5;
const small = 8;

type Page = InstanceType<typeof PDFDocument>;

const clean = (words: string): string => xmlText(words).replace(/\s+/g, ' ');

function mastheadOn(page: Page, { symbol, distribution, date }: Masthead): void {
  const right = page.page.width - margin;
  const width = right - margin;
  const rule = (y: number, weight: number): void => void page.moveTo(margin, y).lineTo(right, y).lineWidth(weight).stroke();
  page.font('serif').fontSize(13).text('United Nations', margin, margin);
  page.text(clean(symbol ?? ''), margin, margin, { width, align: 'right' });
  rule(margin + 20, 0.5);
  page
    .font('bold')
    .fontSize(18)
    .text('Security Council', margin, margin + 30);
  page.font('serif').fontSize(small);
  const about = [`Distr.: ${distribution}`, date ?? '', 'Original: English'].filter((line) => line !== '').join('\n');
  page.text(clean(about.split('\n')[0] as string), margin + width * 0.66, margin + 30, { width: width * 0.34 });
  for (const line of about.split('\n').slice(1)) page.text(clean(line));
  rule(margin + 72, 1.5);
  page.x = margin;
  page.y = margin + 92;
  page.fontSize(size);
}

/** Runs one after another in one flow; the last one ends the line. */
function setRuns(page: Page, runs: readonly Run[], x: number, options: { readonly indent: number; readonly width: number }): void {
  page.x = x;
  const pieces = runs.map((run) =>
    'note' in run
      ? { words: clean(run.note), font: 'serif', size: small - 1.5, rise: true }
      : { words: clean(run.text), font: run.italic ? 'italic' : 'serif', size, rise: false },
  );
  pieces.forEach((piece, i) => {
    const more = { ...options, continued: i < pieces.length - 1, ...(piece.rise ? { rise: 3 } : {}) };
    page
      .font(piece.font)
      .fontSize(piece.size)
      .text(piece.words, more as PDFKit.Mixins.TextOptions);
  });
  page.font('serif').fontSize(size);
}

function paragraphOn(page: Page, { is, label, depth, flush, runs }: SetParagraph): void {
  const left = margin + step * (is === 'sub' ? depth + 1 : 1);
  const width = page.page.width - margin - left;
  const number: Run[] = label === null ? [] : [{ text: `${label}  `, italic: false }];
  const set: readonly Run[] = is === 'heading' ? runs.map((run) => ('note' in run ? run : { ...run, italic: true })) : runs;
  const all = [...number, ...set];
  if (all.length === 0) return;
  setRuns(page, all, left, { indent: flush || is === 'heading' || is === 'sub' ? 0 : step, width });
  page.moveDown(0.6);
}

function blockOn(page: Page, block: Block): void {
  const width = page.page.width - 2 * margin;
  const line = (font: keyof typeof fonts, words: string, x = margin): void => {
    page
      .font(font)
      .fontSize(size)
      .text(clean(words) || ' ', x, page.y, { width: width - (x - margin) });
    page.font('serif').moveDown(0.8);
  };
  switch (block.kind) {
    case 'paragraph':
      paragraphOn(page, block.paragraph);
      break;
    // The symbol stands in the head.
    case 'symbol':
      break;
    case 'title':
    case 'part':
    case 'annex':
    case 'annex_title':
      line('bold', block.words);
      break;
    case 'organ':
      line('italic', block.words, margin + step * 2);
      break;
    case 'footnote':
      page
        .font('serif')
        .fontSize(small)
        .text(`${clean(block.label)}  ${clean(block.words)}`, margin, page.y, { width });
      page.fontSize(size).moveDown(0.4);
      break;
    default:
      line('serif', block.words);
  }
}

/** The symbol and the number of the page at the foot of each. */
function footersOn(page: Page, symbol: string | null): void {
  const { start, count } = page.bufferedPageRange();
  for (let i = start; i < start + count; i++) {
    page.switchToPage(i);
    const y = page.page.height - margin + 18;
    // The foot stands below the margin, where text would otherwise open a new page.
    page.page.margins.bottom = 0;
    page
      .font('serif')
      .fontSize(small)
      .text(clean(symbol ?? ''), margin, y, { lineBreak: false });
    page.text(`${i - start + 1}/${count}`, margin, y, { width: page.page.width - 2 * margin, align: 'right', lineBreak: false });
  }
}

/** A text as the bytes of a PDF laid out like a document of the United Nations, its fonts inside. `made` is the day written into the file. */
export function pdfOf(text: ResolutionText, masthead: Masthead, made: Date, readings?: TextReadings): Promise<Uint8Array<ArrayBuffer>> {
  const title = clean(text.title ?? text.symbol ?? 'Draft resolution');
  const page = new PDFDocument({
    size: 'LETTER',
    margin,
    bufferPages: true,
    lang: 'en',
    info: { Title: title, Creator: 'Penholder', CreationDate: made },
  });
  const folder = fontFolder();
  for (const [name, file] of Object.entries(fonts)) page.registerFont(name, join(folder, file));
  const pieces: Buffer[] = [];
  const done = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    page.on('data', (piece: Buffer) => pieces.push(piece));
    page.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
    page.on('error', reject);
  });
  mastheadOn(page, masthead);
  for (const block of layoutOf(text, readings)) blockOn(page, block);
  footersOn(page, masthead.symbol);
  page.end();
  return done;
}
