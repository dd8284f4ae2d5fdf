import type { ResolutionText } from '../model/types.ts';
import type { TextReadings } from '../read/types.ts';
import { type Block, layoutOf, type Run, type SetParagraph } from './layout.ts';

/** Signs that Markdown would take as its own are written with a backslash; line breaks become spaces. */
const plain = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^([-+=])/, '\\$1');

/** Emphasis may not begin or end with a space. */
const italic = (words: string): string =>
  words.replace(/^(\s*)(.*?)(\s*)$/s, (_, before, inner, after) => `${before}*${plain(inner)}*${after}`);

const runMarkdown = (run: Run): string => {
  if ('note' in run) return `[^${anchor(run.note)}]`;
  return run.italic ? italic(run.text) : plain(run.text);
};

const anchor = (label: string): string => label.replace(/[^A-Za-z0-9]/g, (sign) => `x${sign.charCodeAt(0)}`);

/** "1." would begin a list of Markdown's own, which numbers anew: the number stays as it is written. */
const number = (label: string): string => plain(label).replace(/^(\d+)([.)])$/, '$1\\$2');

function paragraphMarkdown({ is, label, depth, runs }: SetParagraph): string {
  const words = runs.map(runMarkdown).join('');
  if (is === 'heading') return `### ${words}`;
  // Indentation would be code; quotation marks of Markdown show the depth and are read back.
  const quoted = '> '.repeat(Math.min(depth, 12));
  return `${quoted}${label === null ? '' : `${number(label)} `}${words}`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphMarkdown(block.paragraph);
    case 'title':
      return `# ${plain(block.words)}`;
    case 'part':
    case 'annex':
      return `## ${plain(block.words)}`;
    case 'annex_title':
      return `### ${plain(block.words)}`;
    case 'organ':
      return italic(block.words);
    case 'footnote':
      return `[^${anchor(block.label)}]: ${plain(block.words)}`;
    default:
      return plain(block.words);
  }
}

/** A text in Markdown (CommonMark, footnotes as GitHub writes them). Numbers stay as written and are not made anew by a list. */
export const markdownOf = (text: ResolutionText, readings?: TextReadings): string =>
  `${layoutOf(text, readings).map(blockMarkdown).join('\n\n')}\n`;
