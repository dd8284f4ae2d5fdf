import { z } from '@hono/zod-openapi';
import { format } from './common.ts';
import { textAct } from './texts.ts';

const id = z.string().openapi({ description: 'Of a paragraph, within its text.', example: 'p12' });
const place = z.string().openapi({ description: 'What people call a paragraph.', example: 'OP5(b)(ii)' });
const start = z.int().openapi({ description: 'In UTF-16 units of `words`; `end` exclusive.' });
const end = z.int();
const span = z.object({ count: z.int(), unit: z.enum(['hour', 'day', 'week', 'month', 'year']) }).openapi('TimeSpan');
const force = z.int().nullable().openapi({ description: 'Of directives, 6 (decides) to 0 (takes note); null for other acts.' });

const paragraph = z
  .object({
    id,
    kind: z.enum(['preambular', 'operative', 'sub', 'heading', 'plain']),
    label: z.string().nullable().openapi({ description: 'The number shown, without marks around it.', example: '2 bis' }),
    labelStyle: z.enum(['dot', 'parens', 'paren']).nullable(),
    text: z.string(),
    get children() {
      return z.array(paragraph);
    },
    after: z.string().openapi({ description: 'Words that follow its sub-paragraphs.' }),
    notes: z.array(z.object({ label: z.string(), at: z.int() })).openapi({ description: 'Footnotes called in `text`.' }),
  })
  .openapi('DraftParagraph');

const text = z
  .object({
    symbol: z.string().nullable(),
    title: z.string().nullable(),
    adoption: z.string().nullable(),
    parts: z.array(
      z.object({
        label: z.string().nullable(),
        organ: z.string().nullable(),
        preamble: z.array(paragraph),
        operative: z.array(paragraph),
        closing: z.string().nullable(),
      }),
    ),
    annexes: z.array(z.object({ label: z.string(), title: z.string().nullable(), paragraphs: z.array(paragraph) })),
    footnotes: z.array(z.object({ label: z.string(), text: z.string() })),
    unplaced: z
      .array(z.object({ text: z.string(), where: z.enum(['before', 'after']) }))
      .openapi({ description: 'What could not be placed.' }),
  })
  .openapi('ResolutionText');

const reading = z
  .object({
    id,
    place,
    words: z.string(),
    clauses: z.array(
      z.object({
        verb: z.string(),
        surface: z.string().openapi({ description: 'As it stands; empty where the verb is the chapeau’s.' }),
        act: textAct,
        force,
        start,
        end,
        objectStart: z.int(),
        addressees: z.array(z.string()),
        modifiers: z.array(z.object({ words: z.string(), direction: z.enum(['up', 'down']), start, end })),
      }),
    ),
    chapterVII: z.boolean(),
    deadlines: z.array(
      z.object({
        words: z.string(),
        start,
        end,
        report: z.boolean(),
        who: z.string().nullable(),
        by: z
          .string()
          .nullable()
          .openapi({ description: 'A day, inclusive; "--04-30" where the text gives no year.', example: '2024-04-30' }),
        within: span.nullable(),
        from: z.string().nullable(),
        every: span.nullable(),
      }),
    ),
    mandates: z.array(
      z.object({
        words: z.string(),
        start,
        end,
        what: z.enum(['establish', 'extend', 'authorize', 'terminate']),
        of: z.string(),
        until: z.string().nullable(),
        length: span.nullable(),
      }),
    ),
    citations: z.array(z.object({ symbol: z.string(), words: z.string(), start, end })),
  })
  .openapi('ParagraphReading');

/** Apart from the structure, whose depth has no end, so that the compiler can hold it against the type. */
export const textReadings = z.object({
  paragraphs: z.array(reading),
  chapterVII: z.boolean(),
  unread: z.array(id).openapi({ description: 'Paragraphs whose governing verb is not in the lexicon.' }),
});

export const readAnswer = z.object({ format, name: z.string(), text, ...textReadings.shape }).openapi('ReadText');

const direction = z.enum(['up', 'down', 'other']).openapi({ description: 'More is asked, less, or something else.' });
const effectKind = z.enum([
  ...(['verb', 'clause', 'addressee', 'modifier', 'scope', 'deadline', 'mandate'] as const),
  ...(['chapter_vii', 'crossed', 'moved', 'added', 'removed'] as const),
]);
const change = z.enum(['gained', 'lost']);
const whom = z.array(z.string());
const said = { sentence: z.string(), direction, whom };
const nullable = z.string().nullable();
const shift = z.object({ earlier: z.boolean(), days: z.int().nullable(), before: span.nullable(), after: span.nullable() });
const effect = z
  .union([
    z.object({ ...said, kind: z.literal('verb'), before: z.string(), after: z.string() }),
    z.object({ ...said, kind: z.literal('clause'), change, verb: z.string() }),
    z.object({ ...said, kind: z.literal('addressee'), change, who: z.string() }),
    z.object({ ...said, kind: z.literal('modifier'), change, words: z.string() }),
    z.object({ ...said, kind: z.literal('scope'), ladder: z.string(), before: nullable, after: nullable }),
    z.object({ ...said, kind: z.enum(['deadline', 'mandate']), before: nullable, after: nullable, shift: shift.nullable() }),
    z.object({ ...said, kind: z.literal('chapter_vii'), change }),
    z.object({ ...said, kind: z.enum(['crossed', 'moved', 'added', 'removed']) }),
  ])
  .openapi('ChangeEffect', { description: 'What a change does, beyond its words.' });

const side = z.array(z.object({ id, place, text: z.string(), after: z.string() }));
const count = z.int();
const line = z.object({ place: z.string(), sentence: z.string(), direction, kind: effectKind });

export const compareAnswer = z
  .object({
    format,
    names: z.object({ before: z.string(), after: z.string() }),
    summary: z.object({
      counts: z.object({
        same: count,
        changed: count,
        added: count,
        removed: count,
        moved: count,
        split: count,
        merged: count,
        crossed: count,
      }),
      sentence: z.string(),
      words: z.object({ in: count, out: count }),
      lines: z.array(line),
      byAddressee: z.array(z.object({ who: z.string().nullable(), lines: z.array(line) })),
    }),
    paragraphs: z.array(
      z.object({
        kind: z.enum(['same', 'changed', 'added', 'removed', 'split', 'merged']),
        from: side,
        to: side,
        moved: z.boolean(),
        crossed: z.enum(['to_operative', 'to_preamble']).nullable(),
        edits: z
          .array(z.object({ kind: z.enum(['same', 'in', 'out']), text: z.string() }))
          .openapi({ description: 'Joined, `same` and `out` are the words before, `same` and `in` those after.' }),
        effects: z.array(effect),
      }),
    ),
    lines: z.array(
      z.object({
        what: z.enum(['symbol', 'title', 'adoption', 'part', 'organ', 'closing', 'annex', 'footnote', 'unplaced']),
        before: nullable,
        after: nullable,
      }),
    ),
    effects: z.array(effect),
  })
  .openapi('ComparedTexts');

const given = z
  .object({ text: z.string().optional(), symbol: z.string().optional(), name: z.string().optional() })
  .openapi('GivenText', { description: 'A text in words, or the symbol of an indexed one.' });

export const readRequest = given;
export const compareRequest = z.object({ before: given, after: given });
