import type { Chamber } from '../../../procedure/index.ts';
import {
  choice,
  choices,
  type Definition,
  firstDraft,
  fresh,
  line,
  lines,
  members,
  one,
  pending,
  silent,
  tabled,
  text,
  withdrawn,
} from './define.ts';

/** The drafts before the meeting in their order, with one of them put first. */
const draftFirst = (chamber: Chamber, id: string): string[] => {
  const ids = tabled(chamber).map(([draft]) => draft);
  return [...ids.filter((draft) => draft === id), ...ids.filter((draft) => draft !== id)];
};

/** The pending amendments to the draft of one of them in their order, with that one put first. */
const amendmentFirst = ({ amendments }: Chamber, id: string): { readonly draft: string; readonly order: string[] } => {
  const draft = amendments.find((one) => one.id === id)?.draft ?? '';
  const ids = amendments.filter((one) => one.draft === draft && one.status === 'pending').map((one) => one.id);
  return { draft, order: [...ids.filter((one) => one === id), ...ids.filter((one) => one !== id)] };
};

/** About drafts: their text, order, parts and amendments, silence. */
export const draftForms: readonly Definition[] = [
  {
    type: 'submit_draft',
    by: ['presidency', 'member'],
    title: 'Submit a draft',
    rule: 'drafts',
    button: 'Submit',
    fields: () => [
      line('symbol', 'Symbol', { needed: false }),
      line('title', 'Title'),
      choice('kind', 'Kind', [
        ['substantive', 'a matter of substance'],
        ['procedural', 'a matter of procedure'],
        ['admission', 'the admission of a Member'],
        ['secretary_general', 'the Secretary-General'],
      ]),
      text('text', 'Text', { needed: false }),
    ],
    action: (filled, chamber) => {
      const [symbol, words] = [one(filled, 'symbol'), one(filled, 'text')];
      return {
        id: symbol || fresh(chamber, 'draft'),
        ...(symbol ? { symbol } : {}),
        title: one(filled, 'title'),
        kind: one(filled, 'kind') || 'substantive',
        ...(words ? { text: words } : {}),
      };
    },
    sample: (chamber) => ({ id: fresh(chamber, 'draft'), title: 'x' }),
  },
  {
    type: 'propose_amendment',
    by: ['member'],
    title: 'Propose an amendment',
    rule: 'amendments',
    button: 'Propose',
    fields: (chamber) => [
      choice('draft', 'To', tabled(chamber)),
      text('words', 'The change'),
      choice('effect', 'It', [
        ['adds', 'adds to the text'],
        ['deletes', 'deletes from it'],
        ['replaces', 'replaces words of it'],
      ]),
    ],
    action: (filled, chamber) => ({
      id: fresh(chamber, 'amendment'),
      draft: one(filled, 'draft'),
      words: one(filled, 'words'),
      effect: one(filled, 'effect'),
    }),
    sample: (chamber) => ({ id: fresh(chamber, 'amendment'), draft: firstDraft(chamber), words: 'x', effect: 'adds' }),
  },
  {
    type: 'ask_parts',
    by: ['member'],
    title: 'Ask for a separate vote',
    rule: 'parts',
    button: 'Ask',
    fields: (chamber) => [choice('draft', 'Of', tabled(chamber)), text('parts', 'Parts, one a line ("operative paragraph 1")')],
    action: (filled, chamber) => ({
      draft: one(filled, 'draft'),
      parts: lines(filled, 'parts').map((words, n) => ({ id: `${fresh(chamber, 'part')}-${n + 1}`, words })),
    }),
    sample: (chamber) => ({ draft: firstDraft(chamber), parts: [{ id: fresh(chamber, 'part'), words: 'x' }] }),
  },
  {
    type: 'revise',
    by: ['member'],
    title: 'Revise a draft orally',
    rule: 'written',
    button: 'Revise',
    fields: (chamber) => [choice('draft', 'Draft', tabled(chamber)), text('words', 'The change')],
    action: (filled) => ({ draft: one(filled, 'draft'), words: one(filled, 'words') }),
    sample: (chamber) => ({ draft: firstDraft(chamber), words: 'x' }),
  },
  {
    type: 'take_over',
    by: ['member'],
    title: 'Take over a draft that was withdrawn',
    rule: 'withdrawal',
    button: 'Put it forward',
    fields: (chamber) => [choice('draft', 'Draft', withdrawn(chamber)), line('symbol', 'Symbol', { needed: false })],
    action: (filled, chamber) => {
      const symbol = one(filled, 'symbol');
      return { draft: one(filled, 'draft'), id: symbol || fresh(chamber, 'draft'), ...(symbol ? { symbol } : {}) };
    },
    sample: (chamber) => ({ draft: withdrawn(chamber)[0]?.[0] ?? '', id: fresh(chamber, 'draft') }),
  },
  {
    type: 'declare_parties',
    by: ['member'],
    title: 'Name parties to the dispute',
    rule: 'proviso',
    button: 'Name',
    fields: (chamber) => [choice('draft', 'In a vote on', tabled(chamber)), choices('parties', 'Parties', members(chamber))],
    action: (filled) => ({ draft: one(filled, 'draft'), parties: [...filled('parties')] }),
    sample: (chamber) => ({ draft: firstDraft(chamber), parties: [chamber.setup.presidency] }),
  },
  {
    type: 'ask_preliminary',
    by: ['presidency', 'member'],
    title: 'Ask whether a draft is a matter of procedure',
    rule: 'order',
    button: 'Ask',
    fields: (chamber) => [choice('draft', 'Draft', tabled(chamber))],
    action: (filled, chamber) => ({ id: fresh(chamber, 'preliminary'), draft: one(filled, 'draft') }),
    sample: (chamber) => ({ id: fresh(chamber, 'preliminary'), draft: firstDraft(chamber) }),
  },
  {
    type: 'place_under_silence',
    by: ['member'],
    title: 'Place a draft under silence',
    rule: 'silence',
    button: 'Place under silence',
    fields: (chamber) => [choice('draft', 'Draft', tabled(chamber)), line('deadline', 'Until, in UTC, as in 2026-11-28T15:00:00Z')],
    action: (filled) => ({ draft: one(filled, 'draft'), deadline: one(filled, 'deadline') }),
    sample: (chamber) => ({ draft: firstDraft(chamber), deadline: '9999-01-01T00:00:00Z' }),
  },
  {
    type: 'break_silence',
    by: ['member'],
    title: 'Break the silence',
    rule: 'silence',
    button: 'Break',
    fields: (chamber) => [choice('draft', 'On', silent(chamber)), line('words', 'Why')],
    action: (filled) => ({ draft: one(filled, 'draft'), words: one(filled, 'words') }),
    sample: (chamber) => ({ draft: silent(chamber)[0]?.[0] ?? '', words: 'x' }),
  },
  {
    type: 'move',
    by: ['member'],
    title: 'Move to put another draft first',
    rule: 'drafts',
    button: 'Move',
    fields: (chamber) => [choice('draft', 'First', tabled(chamber))],
    action: (filled, chamber) => ({
      id: fresh(chamber, 'motion'),
      motion: 'order_of_drafts',
      words: `put ${one(filled, 'draft')} to the vote first`,
      order: draftFirst(chamber, one(filled, 'draft')),
    }),
    sample: (chamber) => {
      const ids = draftFirst(chamber, firstDraft(chamber));
      // With fewer than two there is no order to change.
      return { id: fresh(chamber, 'motion'), motion: 'order_of_drafts', words: 'x', order: ids.length > 1 ? ids : [''] };
    },
  },
  {
    type: 'order_amendments',
    by: ['presidency'],
    title: 'Rule which amendment is put first',
    rule: 'amendments',
    button: 'Rule',
    fields: (chamber) => [choice('amendment', 'First', pending(chamber))],
    action: (filled, chamber) => ({ ...amendmentFirst(chamber, one(filled, 'amendment')) }),
    sample: (chamber) => {
      const first = amendmentFirst(chamber, pending(chamber)[0]?.[0] ?? '');
      return { ...first, order: first.order.length > 1 ? first.order : [''] };
    },
  },
];
