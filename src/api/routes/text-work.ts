import type { Refusal } from '../../result.ts';
import { textTools } from '../../store/index.ts';
import { compareAnswer, readAnswer } from '../../text/index.ts';
import { refused } from '../answers.ts';
import { atMost, parseJson, readText } from '../body.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { readJson } from '../json-body.ts';
import { largestCheckBody } from '../limits.ts';
import { compareRequest, compareAnswer as compareSchema, readRequest, readAnswer as readSchema } from '../schemas/text-work.ts';
import { readGivenText, readTwoTexts, textOfWords } from '../text-request.ts';

const statusOf = ({ code }: Refusal): 400 | 404 | 413 => (code === 'text_too_long' ? 413 : code === 'unknown_text' ? 404 : 400);

/** `POST /api/texts/read`, `POST /api/texts/compare`: texts given, or named by the symbols of indexed ones. Nothing is kept. */
export const textWorkEndpoints = ({ store }: Required<ApiDeps>): readonly Endpoint[] => [
  {
    method: 'post',
    path: '/api/texts/read',
    doc: {
      summary: 'What is in a text: its structure, and paragraph by paragraph what it does',
      description:
        'Verbs with act and force, addressees, deadlines, mandates, citations; what could not be placed. A text/plain body is one text. ' +
        'Up to 1,000,000 characters (UTF-16 units). Nothing is kept. See docs/drafts.md.',
      tags: ['Texts'],
      request: {
        body: { content: { 'application/json': { schema: readRequest }, 'text/plain': { schema: readRequest.shape.text.unwrap() } } },
      },
      responses: { 200: json('The text as read.', readSchema), ...refusing(400, 403, 404, 413, 415) },
    },
    example: 'curl http://localhost:4280/api/texts/read -H "Content-Type: text/plain" --data-binary @draft.txt',
    before: [atMost(largestCheckBody)],
    answer: async (c) => {
      const body = await readText(c, ['application/json', 'text/plain']);
      if (!body.ok) return refused(c, body, body.status);
      const parsed = body.type === 'text/plain' ? null : parseJson(body.text);
      if (parsed !== null && !parsed.ok) return refused(c, parsed, 400);
      const text =
        parsed === null ? textOfWords(body.text, 'text', 'The body') : await readGivenText(store.texts, parsed.value, '', 'text');
      return text.ok ? c.json(readAnswer(text.value, textTools().verbs)) : refused(c, text, statusOf(text));
    },
  },
  {
    method: 'post',
    path: '/api/texts/compare',
    doc: {
      summary: 'What changed from one text to another, what it does, and for whom',
      description:
        'Each text in words or by the symbol of an indexed one. Up to 400,000 characters each. Nothing is kept. See docs/drafts.md.',
      tags: ['Texts'],
      request: { body: { content: { 'application/json': { schema: compareRequest } } } },
      responses: { 200: json('The comparison.', compareSchema), ...refusing(400, 403, 404, 413, 415) },
    },
    example: `curl http://localhost:4280/api/texts/compare -H "Content-Type: application/json" -d '{"before": {"text": "1. Demands peace;"}, "after": {"text": "1. Calls for peace;"}}'`,
    before: [atMost(largestCheckBody)],
    answer: async (c) => {
      const read = await readJson(c);
      if (!read.ok) return refused(c, read, read.status);
      const two = await readTwoTexts(store.texts, read.value);
      const answer = two.ok ? compareAnswer(two.value.before, two.value.after, textTools()) : two;
      return answer.ok ? c.json(answer.value) : refused(c, answer, statusOf(answer));
    },
  },
];
