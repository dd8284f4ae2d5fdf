import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import JSZip from 'jszip';
import { convertText, formatNamed, mastheadOf } from '../../../src/files/convert.ts';
import { redlineDocx } from '../../../src/files/docx/redline.ts';
import { textOfHtml } from '../../../src/files/html/read.ts';
import { readTextFile } from '../../../src/files/read-text.ts';
import { compareTexts } from '../../../src/text/compare/compare.ts';
import { mapParagraphs } from '../../../src/text/compare/outline.ts';
import { loadLadders, loadVerbs } from '../../../src/text/load.ts';
import { formatText } from '../../../src/text/model/format.ts';
import { parseText } from '../../../src/text/model/parse.ts';
import type { ResolutionText } from '../../../src/text/model/types.ts';
import { layoutOf } from '../../../src/text/out/layout.ts';
import { lineWords, redlineOf } from '../../../src/text/out/redline.ts';
import { leg } from '../../legs.ts';
import { inParts, nothingAtAll, oneOfAll } from './sample-texts.ts';

const verbs = loadVerbs();
const tools = { verbs, ladders: loadLadders() };
const now = new Date('2031-05-04T00:00:00Z');

/** The structure apart from ids, which a file does not carry, and the order of footnotes, which Word keeps by their calls. */
const bare = (text: ResolutionText) => ({
  ...mapParagraphs(text, (one) => ({ ...one, id: '' })),
  footnotes: text.footnotes.toSorted((a, b) => (a.label < b.label ? -1 : 1)),
});
const readBack = async (bytes: Uint8Array, name: string): Promise<ResolutionText> => {
  const read = await readTextFile(bytes, name);
  assert.ok(read.ok, read.ok ? '' : read.sentence);
  return parseText(read.value.text, verbs).text;
};

for (const [name, text] of Object.entries({ oneOfAll, inParts })) {
  test(`a Word file, an HTML file and plain text of "${name}" are read back as the same text`, async () => {
    const expected = bare(parseText(formatText(text), verbs).text);
    assert.deepEqual(bare(await readBack(await convertText(text, 'docx', now), 'text.docx')), expected);
    assert.deepEqual(bare(await readBack(await convertText(text, 'html', now), 'text.html')), expected);
    assert.deepEqual(bare(await readBack(await convertText(text, 'txt', now), 'text.txt')), expected);
  });
}

const documentXml = async (bytes: Uint8Array): Promise<string> => (await JSZip.loadAsync(bytes)).file('word/document.xml')!.async('string');

/** The paragraphs of a Word file's body after its head, with changes accepted or rejected: what Word shows then. */
function linesAfter(xml: string, changes: 'accept' | 'reject'): string[] {
  const [gone, kept] = changes === 'accept' ? ['del', 'ins'] : ['ins', 'del'];
  const body = xml.slice(xml.lastIndexOf('</w:tbl>') + 8);
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)]
    .map(([, inside = '']) => inside)
    .filter((inside) => !new RegExp(`<w:rPr><w:${gone} `).test(/<w:pPr>.*?<\/w:pPr>/s.exec(inside)?.[0] ?? ''))
    .map((inside) =>
      inside
        .replace(/<w:pPr>.*?<\/w:pPr>/s, '')
        .replace(new RegExp(`<w:${gone} [^>]*>.*?</w:${gone}>`, 'gs'), '')
        .replace(new RegExp(`</?w:${kept}( [^>]*)?>`, 'g'), '')
        .replace(/<w:tab\/>/g, '\t')
        .replace(/<[^>]+>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, '&'),
    )
    .filter((line) => line !== '');
}

const changed: ResolutionText = parseText(
  formatText(oneOfAll)
    .replace('Demands that all parties:', 'Calls upon all parties, as appropriate:')
    .replace('(b)  the closing', '(b)  the permanent closing')
    .replace('3.  Decides', '4.  Decides')
    .replace('the north pier', 'the northern pier')
    .replace('Ferries\n', 'Ferries and piers\n'),
  verbs,
).text;

test('a redline has real tracked changes: accepting all gives the second text, rejecting all the first', async () => {
  const pairs: [ResolutionText, ResolutionText][] = [
    [oneOfAll, changed],
    [changed, oneOfAll],
    [oneOfAll, inParts],
    [inParts, nothingAtAll],
    [oneOfAll, oneOfAll],
  ];
  for (const [a, b] of pairs) {
    const xml = await documentXml(
      await redlineDocx(a, b, compareTexts(a, b, tools), mastheadOf(b), { author: 'Penholder', date: now.toISOString() }),
    );
    const lines = (text: ResolutionText) =>
      layoutOf(text)
        .map(lineWords)
        .filter((line) => line !== '');
    assert.deepEqual(linesAfter(xml, 'accept'), lines(b));
    assert.deepEqual(linesAfter(xml, 'reject'), lines(a));
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  }
  assert.deepEqual(
    redlineOf(oneOfAll, oneOfAll, compareTexts(oneOfAll, oneOfAll, tools)).filter(({ whole }) => whole !== null),
    [],
  );
});

test('tracked changes in a Word file are read as accepted, with a remark', async () => {
  const bytes = await redlineDocx(oneOfAll, changed, compareTexts(oneOfAll, changed, tools), mastheadOf(changed), {
    author: 'A',
    date: now.toISOString(),
  });
  const read = await readTextFile(bytes, 'redline.docx');
  assert.ok(read.ok);
  assert.match(read.value.remarks.join(), /tracked changes/);
  assert.ok(read.value.text.includes('Calls upon all parties, as appropriate:') && !read.value.text.includes('Demands that'));
});

test('numbers that a list leaves to its reader are written out', () => {
  const html =
    '<ol><li>Demands<ol><li>one</li><li>two<ol><li>deep</li></ol></li></ol></li><li value="5"><p>Decides</p><p>more</p></li></ol><ol type="A" start="3"><li>x</li></ol><ul><li>y</li></ul>';
  assert.equal(textOfHtml(html).text, '1. Demands\n\n(a) one\n\n(b) two\n\n(i) deep\n\n5. Decides\n\nmore\n\n(C) x\n\ny\n');
});

test('of a page only its words are read: no scripts, no hidden parts, no deleted words', () => {
  const html =
    '<head><title>t</title></head><body><script>alert(1)</script><style>p{}</style><p hidden>no</p><p>Calls <del>upon</del><ins>for</ins> it</p></body>';
  assert.deepEqual(textOfHtml(html), { text: 'Calls for it\n', changes: true });
  assert.equal(textOfHtml(`${'<div>'.repeat(5_000)}deep`).text, 'deep\n');
});

test('damaged, foreign and oversized files are refused in one sentence each', async () => {
  const whole = await convertText(oneOfAll, 'docx', now);
  const zip = (files: Record<string, string | Uint8Array>) => {
    const made = new JSZip();
    for (const [name, contents] of Object.entries(files)) made.file(name, contents);
    return made.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  };
  const cases: [Uint8Array, string][] = [
    [new Uint8Array(), 'empty_file'],
    [new Uint8Array(10_000_001), 'too_large'],
    [whole.slice(0, whole.length / 2), 'damaged_docx'],
    [await zip({ 'a.txt': 'x' }), 'not_a_docx'],
    [await zip({ 'word/document.xml': '<not' }), 'damaged_docx'],
    [await zip({ 'word/document.xml': new Uint8Array(70_000_000) }), 'docx_too_large'],
  ];
  for (const [bytes, code] of cases) {
    const read = await readTextFile(bytes, 'draft.docx');
    assert.ok(
      !read.ok && read.code === code && /^[^\n]+\.$/.test(read.sentence),
      `${code}: ${read.ok ? 'was read' : `${read.code} ${read.sentence}`}`,
    );
  }
  assert.equal(formatNamed('odt').ok, false);
});

const hasPdfText = spawnSync('pdftotext', ['-v']).error === undefined;
if (leg('pdftotext', hasPdfText, 'apt-get install poppler-utils')) {
  test('a PDF holds every word, in letters of any language', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'penholder-pdf-'));
    try {
      const text = { ...oneOfAll, title: 'Türkiye, Côte d’Ivoire and Молдова: draft resolution' };
      const file = join(folder, 'text.pdf');
      writeFileSync(file, await convertText(text, 'pdf', now));
      const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
      for (const word of `${text.title} ${formatText(text)}`.match(/\p{L}{3,}/gu) ?? []) assert.ok(words.includes(word), word);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
