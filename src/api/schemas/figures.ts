import { z } from '@hono/zod-openapi';
import { decisionId, format, isoDate, outcome, questionKind, stateCode, tally } from './common.ts';
import { countSwitch } from './query.ts';

const typed = z
  .string()
  .openapi({ description: 'The query as a user would type it; `q` of /api/votes lists what it finds.', example: 'veto:USA' });
const inWords = z.string().openapi({ description: 'The query in words.' });

const figure = z.object({ value: z.int(), typed, inWords }).openapi('Figure', { description: 'A number with the query that gives it.' });
const asked = z.object({ typed, inWords }).openapi('Asked', { description: 'The part of the record of which the figures are.' });
const ballots = z.object({ Y: figure, N: figure, A: figure, P: figure, X: figure });
const seat = z.enum(['CN', 'FR', 'GB', 'RU', 'US']).openapi({ description: 'A permanent seat.' });
const sitting = z.object({ from: isoDate, to: isoDate.nullable().openapi({ description: 'Null while it still is a member.' }) });
const named = z.object({ code: stateCode, name: z.string() });

const outcomeFigures = z.object({
  decisions: figure,
  adopted: figure,
  without_vote: figure,
  vetoed: figure,
  short: figure,
  procedural: figure,
});

const entry = z
  .object({
    id: decisionId,
    date: isoDate,
    question: z.string(),
    outcome,
    tally: tally.nullable(),
    title: z.string().openapi({ description: 'Its resolution, else its id.' }),
    kind: questionKind,
    meeting: z.string().nullable(),
    symbol: z.string().nullable(),
    resolution: z.string().nullable(),
    sponsors: z.array(z.string()),
    vetoedBy: z.array(named),
  })
  .openapi('Entry', { description: 'A decision as a line of a timeline.' });

const conduct = z.object({
  sat: figure.openapi({ description: 'Decisions during which it was a member.' }),
  ballots,
  unknown: figure.openapi({ description: 'Decisions by vote of which its ballot is not known.' }),
  withoutVote: figure,
  most: z.object({ with: figure, apart: figure, neither: figure }).openapi({
    description: 'How often it cast the ballot that most members cast, another one, or neither can be said.',
  }),
  vetoes: figure.nullable().openapi({ description: 'Null for a State without a permanent seat.' }),
});

const together = z.object({
  both: figure.openapi({
    description: 'Decisions of which every ballot is known and on which both were in favour, against or abstaining.',
  }),
  same: figure.openapi({ description: 'Those of them on which both cast the same ballot.' }),
});

export const memberFigures = conduct
  .extend({
    format,
    code: stateCode,
    name: z.string(),
    names: z.array(sitting.extend({ name: z.string() })),
    seat: seat.nullable(),
    sameSeat: z.array(named).openapi({ description: 'The other holders of its seat.' }),
    terms: z.array(sitting).openapi({ description: 'Empty for a State that never was a member.' }),
    asked,
    periods: z
      .array(conduct.extend({ from: isoDate, to: isoDate.nullable(), term: sitting }))
      .openapi({ description: 'By term; a long term by decade.' }),
    years: z.array(z.object({ year: z.int(), sat: figure, ballots, none: z.int() })),
    latestApart: z.array(entry).openapi({ description: 'The latest decisions on which it cast another ballot than most members.' }),
    partners: z.array(
      together.extend({
        code: stateCode,
        name: z.string(),
        sat: figure,
        divided: together.openapi({ description: 'Without decisions on which every member was in favour.' }),
      }),
    ),
  })
  .openapi('MemberFigures');

export const memberIndex = z
  .object({
    format,
    members: z.array(z.object({ code: stateCode, name: z.string(), seat: seat.nullable(), terms: z.array(sitting), sat: figure })),
  })
  .openapi('MemberIndex');

export const vetoFigures = z
  .object({
    format,
    asked,
    by: z.enum(['holder', 'seat']),
    vetoed: figure.openapi({ description: 'Decisions vetoed.' }),
    cast: z.int().openapi({ description: 'Vetoes cast; a decision that two members vetoed has two.' }),
    vetoers: z.array(z.object({ id: z.string(), name: z.string(), seat, earlier: z.boolean(), total: figure })),
    decades: z.array(
      z.object({
        first: z.int(),
        last: z.int(),
        vetoed: figure,
        by: z.array(figure).openapi({ description: 'One for each of `vetoers`, in their order.' }),
      }),
    ),
    kinds: z.array(z.object({ kind: questionKind, vetoed: figure })),
    counts: z.array(z.object({ label: z.string(), vetoed: figure })).openapi({ description: 'Other ways to count the same.' }),
    switches: z.array(countSwitch),
    list: z.array(entry),
  })
  .openapi('VetoFigures');

const matter = z.object({
  by: z.enum(['topic', 'title', 'words']),
  item: z.string().openapi({ description: 'What `item:` of a query asks for.', example: 'palestine' }),
  label: z.string(),
});
const matterLine = matter.extend({ decisions: figure, first: isoDate, last: isoDate });

export const itemFigures = z
  .object({
    format,
    matter,
    asked,
    outcomes: outcomeFigures,
    years: z.array(outcomeFigures.extend({ year: z.int() })),
    titles: z.array(matterLine),
    topics: z.array(matterLine),
    entries: z.array(entry),
  })
  .openapi('ItemFigures');

export const itemIndex = z.object({ format, topics: z.array(matterLine), titles: z.array(matterLine) }).openapi('ItemIndex');

export const yearFigures = z
  .object({
    format,
    year: z.int(),
    asked,
    previous: z.int().nullable(),
    next: z.int().nullable(),
    until: isoDate.nullable().openapi({ description: 'The last day of the record, in its last year; null in all others.' }),
    outcomes: outcomeFigures,
    kinds: z.array(outcomeFigures.extend({ kind: questionKind })),
    months: z.array(outcomeFigures.extend({ month: z.string() })),
    members: z.array(z.object({ code: stateCode, name: z.string(), permanent: z.boolean(), sat: figure })),
    entries: z.array(entry),
  })
  .openapi('YearFigures');

export const yearIndex = z.object({ format, asked, years: z.array(outcomeFigures.extend({ year: z.int() })) }).openapi('YearIndex');
