import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { convertText, formatNamed, mastheadOf } from '../../files/convert.ts';
import { formatOf, textFormats } from '../../files/formats.ts';
import { largestTextFile, readTextFile } from '../../files/read-text.ts';
import type { Refusal } from '../../result.ts';
import { textTools } from '../../store/index.ts';
import { compareTexts, readingsOf } from '../../text/index.ts';
import { refused } from '../answers.ts';
import { atMost } from '../body.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, refusing } from '../endpoint.ts';
import { readJson } from '../json-body.ts';
import { largestCheckBody } from '../limits.ts';
import { compareRequest } from '../schemas/text-work.ts';
import { readTwoTexts, textOfWords } from '../text-request.ts';

const statusOf = ({ code }: Refusal): 400 | 404 | 413 => (/too_l/.test(code) ? 413 : code === 'unknown_text' ? 404 : 400);

const sent = (c: Context, bytes: Uint8Array<ArrayBuffer>, type: string, name: string) =>
  c.body(bytes, 200, { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` });

const file = (description: string, types: readonly string[]) => ({
  description,
  content: Object.fromEntries(types.map((type) => [type.split(';')[0] as string, { schema: z.string().openapi({ format: 'binary' }) }])),
});

const to = z.enum(textFormats.map(({ id }) => id)).openapi({ description: 'The format wanted.', example: 'docx' });
const docx = formatOf('docx');

/** `POST /api/texts/convert`, `POST /api/texts/redline`: texts as files. Nothing is kept. */
export const textFilesEndpoints = ({ store, now }: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'post',
    path: '/api/texts/convert',
    doc: {
      summary: 'A draft in another format',
      description:
        'The body is the file: plain text, HTML or Word (.docx), told by what it holds; at most 10 MB. Tracked changes are read as ' +
        'accepted. See docs/files.md.',
      tags: ['Texts'],
      request: {
        query: z.object({ to }),
        body: { content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } } },
      },
      responses: {
        200: file(
          'The file.',
          textFormats.map(({ type }) => type),
        ),
        ...refusing(400, 403, 413),
      },
    },
    example: "curl 'http://localhost:4280/api/texts/convert?to=docx' --data-binary @draft.txt -o draft.docx",
    before: [atMost(largestTextFile)],
    answer: async (c) => {
      const format = formatNamed(c.req.query('to') ?? '');
      if (!format.ok) return refused(c, { ...format, sentence: `to: ${format.sentence}` }, 400);
      const read = await readTextFile(new Uint8Array(await c.req.arrayBuffer()), 'The body');
      if (!read.ok) return refused(c, read, statusOf(read));
      const named = textOfWords(read.value.text, 'text', 'The body');
      if (!named.ok) return refused(c, named, statusOf(named));
      const { text } = named.value;
      const bytes = await convertText(text, format.value.id, new Date(now()), readingsOf(text, textTools().verbs));
      return sent(c, bytes, format.value.type, `text.${format.value.extension}`);
    },
  },
  {
    method: 'post',
    path: '/api/texts/redline',
    doc: {
      summary: 'Two texts as a Word file with tracked changes',
      description:
        'Accepting all changes gives the second text, rejecting all the first. Each text in words or by the symbol of an indexed one.',
      tags: ['Texts'],
      request: { body: { content: { 'application/json': { schema: compareRequest } } } },
      responses: { 200: file('The Word file.', [docx.type]), ...refusing(400, 403, 404, 413, 415) },
    },
    example: `curl http://localhost:4280/api/texts/redline -H "Content-Type: application/json" -d '{"before": {"text": "1. Demands peace;"}, "after": {"text": "1. Calls for peace;"}}' -o changes.docx`,
    before: [atMost(largestCheckBody)],
    answer: async (c) => {
      const read = await readJson(c);
      if (!read.ok) return refused(c, read, read.status);
      const two = await readTwoTexts(store.texts, read.value);
      if (!two.ok) return refused(c, two, statusOf(two));
      const [a, b] = [two.value.before.text, two.value.after.text];
      const { redlineDocx } = await import('../../files/docx/redline.ts');
      const bytes = await redlineDocx(a, b, compareTexts(a, b, textTools()), mastheadOf(b), { author: 'Penholder', date: now() });
      return sent(c, bytes, docx.type, 'changes.docx');
    },
  },
];
