import { z } from '@hono/zod-openapi';
import { ballot, decisionId, stateCode } from './common.ts';

export const span = z
  .object({ start: z.int(), end: z.int() })
  .openapi('Span', { description: 'UTF-16 offsets into the text as given: text.slice(start, end) gives the words back.' });

const source = z
  .object({
    name: z.string().optional(),
    role: z.string().optional(),
    affiliation: z.string().optional(),
    kind: z.enum(['person', 'state', 'organisation', 'outlet', 'unnamed']),
    span,
  })
  .openapi('Source', { description: 'Who is said to say so.' });

const textRef = z
  .object({
    described: span,
    symbol: z.string().optional(),
    sponsor: z.string().optional(),
    date: z.string().optional(),
    decision: decisionId.optional(),
    candidates: z.array(decisionId).optional().openapi({ description: 'Which decisions it may be, where it cannot be tied to one.' }),
  })
  .openapi('TextRef', { description: 'How the report speaks of a draft, resolution or proposal, and which decision that is.' });

const base = {
  id: z.string(),
  span,
  sentence: z.int().openapi({ description: "Index into the report's sentences." }),
  according: source.optional().openapi({ description: 'Absent: the reporter.' }),
  modality: z.enum(['asserted', 'denied', 'expected', 'conditional', 'threatened']),
  date: z
    .object({
      value: z.string(),
      precision: z.enum(['day', 'month', 'year', 'range']),
      from: z.enum(['stated', 'resolved']),
    })
    .optional(),
  confidence: z.number().optional(),
  readBy: z.string().optional().openapi({ description: 'The language model that read it, where the rules did not.' }),
};

const vote = z
  .object({
    kind: z.literal('vote'),
    ...base,
    on: textRef,
    outcome: z.enum(['adopted', 'not_adopted', 'vetoed', 'short', 'unknown']),
    inFavour: z.int().optional(),
    against: z.int().optional(),
    abstaining: z.int().optional(),
    derived: z
      .array(z.enum(['inFavour', 'against', 'abstaining']))
      .optional()
      .openapi({ description: "Numbers inferred from the Council's size, not stated." }),
    ballots: z.array(z.object({ member: stateCode, ballot })).optional(),
    vetoedBy: z.array(stateCode).optional(),
    required: z.int().optional(),
    unanimous: z.boolean().optional(),
  })
  .openapi('VoteClaim');

const provision = z
  .object({
    kind: z.literal('provision'),
    ...base,
    of: textRef,
    verb: z.string().openapi({ description: 'Base form as reported; "" where the report leaves it out.' }),
    content: span,
    addressee: z.string().optional(),
    absent: z.boolean().optional().openapi({ description: 'The report says the text does not do this.' }),
    quoted: z.array(span).optional(),
  })
  .openapi('ProvisionClaim');

const statement = z
  .object({
    kind: z.literal('statement'),
    ...base,
    speaker: source,
    quote: z.array(span).optional(),
    indirect: span.optional(),
    verb: z.string().optional(),
    channel: z.string().optional(),
    about: z.string().optional(),
  })
  .openapi('StatementClaim');

const figure = z
  .object({
    kind: z.literal('figure'),
    ...base,
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    bound: z.enum(['exact', 'about', 'at_least', 'more_than', 'up_to', 'less_than']),
    unit: z.string(),
    what: z.string(),
    where: z.string().optional(),
    since: z.string().optional(),
  })
  .openapi('FigureClaim');

const count = z
  .object({
    kind: z.literal('count'),
    ...base,
    of: z.enum(['votes', 'vetoes', 'drafts', 'resolutions']),
    by: z.string().optional(),
    bySeveral: z.array(z.string()).optional(),
    about: z.string().optional(),
    since: z.string().optional(),
    until: z.string().optional(),
    value: z.number(),
    bound: z.enum(['exact', 'at_least', 'ordinal']).optional(),
    outOf: z.number().optional(),
  })
  .openapi('CountClaim');

const position = z
  .object({
    kind: z.literal('position'),
    ...base,
    actor: z.string(),
    on: textRef,
    stance: z.enum(['supports', 'opposes', 'abstains', 'accepts', 'rejects', 'unresolved']),
    terms: z.string().optional(),
  })
  .openapi('PositionClaim');

const event = z
  .object({
    kind: z.literal('event'),
    ...base,
    actor: z.string(),
    action: z.string(),
    object: z.string().optional(),
    status: z.enum(['happened', 'planned', 'cancelled', 'threatened', 'called_for']),
    because: span.optional(),
    condition: span.optional(),
  })
  .openapi('EventClaim');

const deal = z
  .object({
    kind: z.literal('deal'),
    ...base,
    parties: z.array(z.string()),
    terms: z.array(z.object({ gives: z.string(), what: z.string(), value: z.number().optional(), unit: z.string().optional() })),
    broker: z.string().optional(),
    status: z.string().optional(),
  })
  .openapi('DealClaim');

const legal = z
  .object({
    kind: z.literal('legal'),
    ...base,
    of: textRef,
    assertion: z.enum(['binding', 'not_binding', 'flouted', 'lawful', 'unlawful']),
  })
  .openapi('LegalClaim');

const council = z
  .object({
    kind: z.literal('council'),
    ...base,
    size: z.int().optional(),
    permanent: z.int().optional(),
    elected: z.int().optional(),
    required: z.int().optional(),
    sponsors: z.array(z.string()).optional(),
    members: z.array(z.string()).optional(),
    standing: z.enum(['president', 'permanent', 'elected', 'member', 'not_member', 'leaving', 'joining']).optional(),
    month: z.string().optional(),
    of: textRef.optional(),
  })
  .openapi('CouncilClaim');

const assessment = z
  .object({ kind: z.literal('assessment'), ...base, by: z.string().optional(), about: z.string().optional(), sense: z.string() })
  .openapi('AssessmentClaim');

export const claim = z
  .discriminatedUnion('kind', [vote, provision, statement, figure, count, position, event, deal, legal, council, assessment])
  .openapi('Claim', { description: 'One thing a report asserts, with the words that assert it.' });

export const claimKind = z.enum([
  'vote',
  'provision',
  'statement',
  'figure',
  'count',
  'position',
  'event',
  'deal',
  'legal',
  'council',
  'assessment',
]);
