import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { loadVerbs } from '../../../src/text/load.ts';
import { formatText } from '../../../src/text/model/format.ts';
import { parseText } from '../../../src/text/model/parse.ts';
import type { ResolutionText } from '../../../src/text/model/types.ts';
import { akomaNtosoOf } from '../../../src/text/out/akoma-ntoso.ts';
import { htmlDocument, htmlOf } from '../../../src/text/out/html.ts';
import { markdownOf } from '../../../src/text/out/markdown.ts';
import { readingsOf } from '../../../src/text/read/read.ts';
import { inParts, nothingAtAll, oneOfAll } from './sample-texts.ts';

const verbs = loadVerbs();
const samples: readonly ResolutionText[] = [oneOfAll, inParts, nothingAtAll];
const facts = { generated: '2031-05-04' };
const schema = readFileSync(new URL('akoma-ntoso-as-written.xsd', import.meta.url), 'utf8');

const valid = async (documents: readonly string[]): Promise<void> => {
  const result = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema: [{ fileName: 'akn.xsd', contents: schema }],
  });
  assert.ok(result.valid, result.rawOutput.slice(0, 2_000));
};

/** Pieces that make the reader find every kind of thing, and signs that formats have to escape. */
const piece = fc.oneof(
  fc.constantFrom(
    'The Security Council,\n\n',
    'Recalling its resolution 242 (1967),\n\n',
    '1. Demands that all parties:\n\n',
    '(a) leave;\n\n',
    '(i) at once;\n\n',
    'A\n\n',
    'B\n\n',
    'Annex\n\n',
    'Sanctions\n\n',
    '2. Decides to remain seized.\n\n',
    '________\n\n1 See S/2020/1.\n',
    'Adopted unanimously.\n\n',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('<b>&', ']]>', '\u0000', '\ud800', '`*_', '\uffff'),
);
const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => parseText(pieces.join(''), verbs).text);

test('Akoma Ntoso is valid against the schema of what we write', async () => {
  await valid(samples.map((text) => akomaNtosoOf(text, facts, readingsOf(text, verbs))));
});

test('the schema refuses what we do not write', async () => {
  const [good] = samples.map((text) => akomaNtosoOf(text, facts));
  for (const bad of [
    good!.replace('<mainBody>', '<mainbody>').replace('</mainBody>', '</mainbody>'),
    good!.replace(/ eId="pp"/, ' eId="pp 1"'),
    good!.replace(/<FRBRdate[^>]*>/, ''),
  ]) {
    const result = await validateXML({ xml: [{ fileName: 'x.xml', contents: bad }], schema: [{ fileName: 'akn.xsd', contents: schema }] });
    assert.equal(result.valid, false);
  }
});

test('whatever text was read gives valid Akoma Ntoso', async () => {
  await valid(fc.sample(anyText, { numRuns: 120, seed: 7 }).map((text) => akomaNtosoOf(text, facts, readingsOf(text, verbs))));
});

test('HTML escapes every word, and its tags pair', async () => {
  const asXml = (text: ResolutionText) => `<r>${htmlOf(text, readingsOf(text, verbs)).replace('<hr>', '')}</r>`;
  const result = await validateXML({
    xml: fc
      .sample(anyText, { numRuns: 120, seed: 8 })
      .concat(samples)
      .map((text, i) => ({ fileName: `${i}.xml`, contents: asXml(text) })),
    schema: [
      { fileName: 'any.xsd', contents: '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"/></xs:schema>' },
    ],
  });
  assert.ok(result.valid, result.rawOutput.slice(0, 1_000));
  assert.ok(htmlOf(oneOfAll).includes('attacks on &lt;pilots&gt;,'));
});

test('the verb that leads a paragraph is in italics', () => {
  const html = htmlDocument(oneOfAll, readingsOf(oneOfAll, verbs));
  assert.ok(html.includes('<span class="label">1.</span> <em>Demands</em> that all parties:'), html);
  assert.ok(html.includes('<em>Recalling</em> its resolution'));
  assert.ok(markdownOf(oneOfAll, readingsOf(oneOfAll, verbs)).includes('1\\. *Demands* that all parties:'));
});

test('Markdown keeps its own signs out of the words', () => {
  const written = markdownOf(oneOfAll);
  assert.ok(written.includes('report on \\*each\\* pier'));
  assert.ok(written.includes('\\<pilots\\>'));
  assert.ok(written.includes('[^1]: See S/2030/12 \\& S/2030/13.'));
});

test('every format holds every word', () => {
  const words = formatText(oneOfAll).match(/[A-Za-z]{3,}/g) ?? [];
  for (const written of [htmlDocument(oneOfAll), markdownOf(oneOfAll), akomaNtosoOf(oneOfAll, facts)]) {
    for (const word of words) assert.ok(written.includes(word), word);
  }
});
