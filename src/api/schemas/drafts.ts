import { z } from '@hono/zod-openapi';
import { ballot, format, outcome, questionKind, stateCode } from './common.ts';
import { ruling } from './ruling.ts';

const instant = z.string().openapi({ description: 'Instant, ISO UTC.', example: '2026-11-28T15:00:00.000Z' });

export const draftStage = z
  .enum([
    'zero_draft',
    'negotiation',
    'silence',
    'in_blue',
    'scheduled',
    'introduced',
    'voting',
    'adopted',
    'not_adopted',
    'withdrawn',
    'lapsed',
  ])
  .openapi('DraftStage');

export const draftRole = z
  .enum(['read', 'comment', 'edit', 'own'])
  .openapi('DraftRole', { description: 'Each may all that those before it may.' });

const amendment = z
  .object({
    id: z.string(),
    words: z.string().openapi({ example: 'In operative paragraph 2, replace "permanent" with "lasting"' }),
    state: stateCode.nullable(),
    name: z.string(),
    at: instant,
    status: z.enum(['proposed', 'accepted', 'put_to_vote', 'carried', 'rejected', 'withdrawn']),
  })
  .openapi('ProposedAmendment');

export const draft = z
  .object({
    title: z.string(),
    agendaItem: z.string(),
    created: instant,
    stage: draftStage,
    revision: z.int().openapi({ description: '0 for the zero draft.' }),
    penholders: z.array(stateCode),
    sponsors: z.array(stateCode),
    coSponsors: z.array(stateCode),
    openTo: z.enum(['any', 'members']),
    silences: z.array(
      z.object({
        opened: instant,
        deadline: instant,
        closed: z.object({ how: z.enum(['broken', 'lifted']), at: instant, state: stateCode.nullable(), reason: z.string() }).nullable(),
      }),
    ),
    symbol: z.string().nullable(),
    date: z.string().nullable().openapi({ description: 'Council day of the vote.' }),
    oralRevisions: z.array(z.object({ at: instant, summary: z.string(), amendment: z.string().nullable() })),
    amendments: z.array(amendment),
    requestedBy: stateCode.nullable().openapi({ description: 'The member who asked for a vote (rule 38).' }),
    vote: z.object({ at: instant, outcome, ruling, resolution: z.string().nullable() }).nullable(),
    ended: z.object({ at: instant, reason: z.string() }).nullable(),
  })
  .openapi('Draft');

const block = z
  .object({
    id: z.string(),
    kind: z.string(),
    depth: z.int(),
    label: z.string().nullable(),
    style: z.enum(['dot', 'parens', 'paren']).nullable(),
    section: z.literal('operative').nullable(),
    where: z.enum(['before', 'after']).nullable(),
    content: z.array(z.union([z.object({ words: z.string() }), z.object({ note: z.string() })])),
  })
  .openapi('DraftBlock');

const thread = z
  .object({
    id: z.string(),
    block: z.string(),
    resolved: z.boolean(),
    comments: z.array(
      z.object({ id: z.string(), at: instant, by: z.object({ name: z.string(), state: stateCode.nullable() }), text: z.string() }),
    ),
  })
  .openapi('DraftThread');

export const draftView = z
  .object({
    format,
    id: z.string(),
    seq: z.int(),
    changed: instant,
    draft,
    silence: z.enum(['running', 'kept']).nullable(),
    presidentialText: z.boolean().openapi({ description: 'All members of the Council sponsor it.' }),
    you: z.object({ role: draftRole, state: stateCode.nullable(), name: z.string() }),
    may: z.array(z.object({ do: z.string(), words: z.string(), rule: z.string() })).openapi({ description: 'Actions you may take now.' }),
    frozen: z.string().nullable().openapi({ description: 'Why you cannot change the text now; null where you can.' }),
    openAmendments: z
      .array(
        z.object({
          id: z.string(),
          by: z.array(z.string()),
          addsOrDeletes: z.boolean(),
          distance: z.number(),
          reasons: z.array(z.string()),
          conflicts: z.array(z.string()).openapi({ description: 'Why it can no longer be carried out.' }),
        }),
      )
      .openapi({ description: 'In the order of voting that rule 36 proposes; the President rules.' }),
    threads: z.array(thread),
    versions: z.array(z.object({ id: z.string(), name: z.string(), at: instant, by: z.string() })),
    blocks: z.array(block),
    numbersHad: z
      .array(z.object({ block: z.string(), place: z.string().openapi({ example: 'OP4' }), version: z.string() }))
      .openapi({ description: 'Numbers that the paragraphs had in versions, the latest first; some they have yet.' }),
  })
  .openapi('DraftView');

export const citedList = z.object({
  format,
  paragraphs: z.array(
    z.object({
      block: z.string(),
      version: z.string().nullable().openapi({ description: 'The version in which it has that number; null: the text as it stands.' }),
      now: z.string().nullable().openapi({ description: 'Its number now; null where it is no longer in the text.' }),
      words: z.string(),
    }),
  ),
});

export const draftList = z.object({
  format,
  drafts: z.array(z.object({ id: z.string(), title: z.string(), stage: draftStage, role: draftRole, changed: instant })),
});

export const draftLink = z
  .object({
    id: z.string(),
    role: draftRole,
    seat: stateCode.nullable(),
    label: z.string(),
    at: instant,
    expires: instant.nullable(),
    revoked: instant.nullable(),
  })
  .openapi('DraftLink');

export const madeLink = draftLink.extend({ format, url: z.string().openapi({ description: 'Told this once.' }) });
export const linkList = z.object({ format, links: z.array(draftLink) });
export const madeDraft = z.object({
  format,
  id: z.string(),
  page: z.string(),
  url: z.string().openapi({ description: "The owner's link, told this once." }),
});
export const acknowledged = z.object({ format, seq: z.int().openapi({ description: 'The change is on disk as this entry.' }) });
export const sharedText = z.object({
  format,
  seq: z.int(),
  update: z.string().openapi({ description: 'A Yjs update, base64: the whole text.' }),
});
export const versionView = z.object({
  format,
  id: z.string(),
  name: z.string(),
  at: instant,
  by: z.string(),
  blocks: z.array(block),
  text: z.string(),
});
const spot = z.object({ id: z.string(), offset: z.number().int().nonnegative() });
const selection = z.object({ anchor: spot, head: spot }).openapi({ description: 'Places in blocks, in UTF-16 units.' });
export const presentGiven = z.object({
  window: z.string(),
  block: z.string().nullable().optional(),
  selection: selection.nullable().optional(),
});
export const presentList = z.object({
  format,
  people: z.array(z.object({ window: z.string(), name: z.string(), block: z.string().nullable(), selection: selection.nullable() })),
});

const whipEntry = z.object({
  at: z.string(),
  by: z.string(),
  member: stateCode,
  ballot: ballot.nullable(),
  source: z.enum(['said', 'reported', 'guess', 'record']),
  note: z.string(),
});

export const whipView = z
  .object({
    format,
    date: z.string(),
    kind: questionKind,
    expected: z.array(
      z.object({
        member: stateCode,
        name: z.string(),
        permanent: z.boolean(),
        ballot: ballot.nullable(),
        source: z.enum(['said', 'reported', 'guess', 'record']).nullable(),
        note: z.string(),
        at: z.string().nullable(),
        by: z.string().nullable(),
        history: z.array(whipEntry),
      }),
    ),
    unknown: z.array(stateCode),
    ruling,
    missing: z.array(z.string()).openapi({ description: 'What stands in the way of adoption.' }),
    certain: z.boolean(),
    scenarios: z.array(z.object({ name: z.string(), sentence: z.string(), outcome, ruling })),
    suggestions: z
      .object({
        typed: z.string(),
        inWords: z.string(),
        decisions: z.int(),
        members: z.array(z.object({ member: stateCode, n: z.int(), ballot: ballot.nullable(), note: z.string() })),
      })
      .optional()
      .openapi({ description: 'What earlier votes that the query finds suggest; nobody has said it of this text.' }),
  })
  .openapi('WhipCount');

export const whipRequest = z
  .object({
    date: z.string().openapi({ description: 'Day of the vote.', example: '2026-11-30' }),
    kind: z.string().optional(),
    expected: z.array(
      z.object({ member: z.string(), ballot: z.string().nullable(), source: z.string().optional(), note: z.string().optional() }),
    ),
  })
  .openapi('WhipRequest');
