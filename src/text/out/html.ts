import { escapeXml } from '../../escape-xml.ts';
import type { ResolutionText } from '../model/types.ts';
import type { TextReadings } from '../read/types.ts';
import { type Block, layoutOf, type Run, type SetParagraph } from './layout.ts';

const runHtml = (run: Run): string => {
  if ('note' in run) return `<sup><a href="#note-${anchor(run.note)}">${escapeXml(run.note)}</a></sup>`;
  return run.italic ? `<em>${escapeXml(run.text)}</em>` : escapeXml(run.text);
};

/** A footnote's label as part of an anchor: letters and digits stay, other signs become their numbers. */
const anchor = (label: string): string => label.replace(/[^A-Za-z0-9]/g, (sign) => `x${sign.charCodeAt(0)}`);

function paragraphHtml({ is, label, depth, flush, runs }: SetParagraph): string {
  const words = runs.map(runHtml).join('');
  if (is === 'heading') return `<h3>${words}</h3>`;
  const kind = is === 'sub' ? `sub depth-${Math.min(depth, 6)}` : is;
  const number = label === null ? '' : `<span class="label">${escapeXml(label)}</span> `;
  return `<p class="${kind}${flush ? ' flush' : ''}">${number}${words}</p>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block.paragraph);
    case 'symbol':
    case 'adoption':
    case 'closing':
      return `<p class="${block.kind}">${escapeXml(block.words)}</p>`;
    case 'organ':
      return `<p class="organ"><em>${escapeXml(block.words)}</em></p>`;
    case 'title':
      return `<h1>${escapeXml(block.words)}</h1>`;
    case 'part':
    case 'annex':
      return `<h2 class="${block.kind}">${escapeXml(block.words)}</h2>`;
    case 'annex_title':
      return `<h3 class="annex-title">${escapeXml(block.words)}</h3>`;
    case 'footnote':
      return `<p class="footnote" id="note-${anchor(block.label)}"><sup>${escapeXml(block.label)}</sup> ${escapeXml(block.words)}</p>`;
    case 'unplaced':
      return `<p class="unplaced">${escapeXml(block.words)}</p>`;
  }
}

/** A text as an HTML fragment, one element a paragraph; classes, no styles, so that a page may set it as it likes. All words are escaped. */
export function htmlOf(text: ResolutionText, readings?: TextReadings): string {
  const blocks = layoutOf(text, readings);
  const firstNote = blocks.findIndex(({ kind }) => kind === 'footnote');
  const lines = blocks.map((block, i) => (i === firstNote ? `<hr>\n${blockHtml(block)}` : blockHtml(block)));
  return `<article class="resolution" lang="en">\n${lines.join('\n')}\n</article>\n`;
}

const style = `body{font-family:Georgia,"Times New Roman",serif;line-height:1.5;max-width:42rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.1rem;text-align:center}h3{font-size:1rem}
.symbol{text-align:right}.organ{margin-left:2rem}.preambular,.operative,.plain{text-indent:2rem}.flush{text-indent:0}
${[1, 2, 3, 4, 5, 6].map((depth) => `.depth-${depth}{margin-left:${depth * 2}rem}`).join('')}
.footnote{font-size:.85rem}.unplaced{color:#555;border-left:3px solid #999;padding-left:.6rem}`;

/** A whole HTML document with a plain style of its own, to be kept as a file. */
export function htmlDocument(text: ResolutionText, readings?: TextReadings): string {
  const title = escapeXml(text.title ?? text.symbol ?? 'Draft resolution');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${htmlOf(text, readings)}</body>
</html>
`;
}
