import { z } from '@hono/zod-openapi';
import { format } from './common.ts';
import { decisionLine } from './decision.ts';

const symbol = z.string().openapi({ description: "Id of the text's symbol.", example: 'S/RES/242' });
const decision = decisionLine.nullable().openapi({ description: 'The decision on this text; null where the record has none.' });
const paragraphId = z.string().openapi({ description: 'PP: preambular; OP: operative; AN: a piece of an annex.', example: 'OP5(b)' });

export const textPart = z.enum(['preambular', 'operative', 'annex']).openapi('TextPart');
export const textAct = z
  .enum(['directive', 'constitutive', 'authorizing', 'evaluative', 'declaratory', 'administrative'])
  .openapi('TextAct', { description: 'What a verb does.' });
const verb = z.string().openapi({ description: 'Base form, as in the verb lexicon.', example: 'call upon' });
const force = z.int().nullable().openapi({ description: 'Of directives, 6 (decides) to 0 (takes note); null for other acts.' });

const snippet = z
  .object({
    text: z.string().openapi({ description: 'A piece of the paragraph.' }),
    marks: z
      .array(z.object({ start: z.int(), end: z.int() }))
      .openapi({ description: 'Where the words looked for stand in `text`: UTF-16 units, `end` exclusive.' }),
    before: z.boolean().openapi({ description: 'Something of the paragraph stands before it.' }),
    after: z.boolean(),
  })
  .openapi('Snippet');

const textHit = z
  .object({
    symbol,
    decision,
    paragraph: paragraphId,
    part: textPart,
    verb: verb.nullable().openapi({ description: 'The verb that governs the first words found; null where none is known.' }),
    act: textAct.nullable(),
    force,
    snippet,
  })
  .openapi('TextHit');

export const textList = z
  .object({
    format,
    total: z.int().openapi({ description: 'Paragraphs that the query finds.' }),
    texts: z.int().openapi({ description: 'In how many texts they stand.' }),
    indexed: z.int().optional().openapi({ description: 'Where nothing is found: how many texts are indexed at all.' }),
    typed: z.string().openapi({ description: 'The query as read.', example: 'demands "immediate ceasefire"' }),
    inWords: z.string(),
    offset: z.int(),
    hits: z.array(textHit).openapi({ description: 'The best first.' }),
  })
  .openapi('Texts');

export const textView = z
  .object({
    format,
    symbol,
    decision,
    adopted: z.boolean().nullable().openapi({ description: 'Null where that is not known.' }),
    chapterVII: z.boolean().openapi({ description: 'The Council says that it acts under Chapter VII, or under one of Articles 39 to 42.' }),
    complete: z.boolean().openapi({ description: "Every paragraph's verb could be read." }),
    paragraphs: z.array(
      z
        .object({
          paragraph: paragraphId,
          part: textPart,
          verbs: z.array(
            z
              .object({ verb, act: textAct, force, start: z.int().openapi({ description: 'Where in `body` it begins to govern.' }) })
              .openapi('GoverningVerb'),
          ),
          body: z.string(),
        })
        .openapi('TextParagraph'),
    ),
  })
  .openapi('Text');
