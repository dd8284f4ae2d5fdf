import {
  type Action,
  type ActionType,
  apply,
  type By,
  type Chamber,
  chamberRules,
  citeHouse,
  type HouseRuleId,
  isHouseRule,
} from '../../procedure/index.ts';
import { actors, type ChamberData } from './data.ts';

/** One thing to fill in. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'number' | 'choice' | 'choices';
  readonly options?: readonly (readonly [value: string, words: string])[];
  readonly needed?: boolean;
  readonly value?: string;
}

/** Something that takes words of one's own: what is filled in, and the action it makes. */
export interface ActionForm {
  readonly type: ActionType;
  readonly title: string;
  readonly rule: string;
  readonly fields: readonly Field[];
  readonly button: string;
}

type Filled = (name: string) => readonly string[];

interface Definition {
  readonly type: ActionType;
  readonly by: readonly ('presidency' | 'secretariat' | 'member')[];
  readonly title: string;
  /** A rule of the Council's, or the id of a house rule. */
  readonly rule: keyof typeof chamberRules | HouseRuleId;
  readonly button: string;
  readonly fields: (chamber: Chamber, by: By) => readonly Field[];
  /** The action's own fields, from what was filled in. */
  readonly action: (filled: Filled, chamber: Chamber) => Record<string, unknown>;
  /** Something well-formed, to ask the rules whether this may be done now. */
  readonly sample: (chamber: Chamber) => Record<string, unknown>;
}

const line = (name: string, label: string, more: Partial<Field> = {}): Field => ({ name, label, kind: 'line', needed: true, ...more });
const text = (name: string, label: string, more: Partial<Field> = {}): Field => ({ name, label, kind: 'text', needed: true, ...more });
const choice = (name: string, label: string, options: Field['options']): Field =>
  ({ name, label, kind: 'choice', options, needed: true }) as Field;
const one = (filled: Filled, name: string): string => (filled(name)[0] ?? '').trim();
const lines = (filled: Filled, name: string): string[] =>
  one(filled, name)
    .split(/\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A name that nothing in this chamber has yet. */
const fresh = (chamber: Chamber, word: string): string => `${word} ${chamber.log.length + 1}`;

const tabled = ({ drafts }: Chamber): Field['options'] =>
  drafts.filter(({ status }) => status === 'tabled').map(({ id, symbol, title }) => [id, `${symbol ?? id}: ${title}`] as const);
const firstDraft = ({ drafts }: Chamber): string => drafts.find(({ status }) => status === 'tabled')?.id ?? '';

const purposes = [
  ['statement', 'Statement'],
  ['introduction', 'To introduce a draft'],
  ['before_the_vote', 'Explanation of vote before the vote'],
  ['after_the_vote', 'Explanation of vote after the vote'],
  ['reply', 'Right of reply'],
] as const;

const definitions: readonly Definition[] = [
  {
    type: 'propose_agenda',
    by: ['presidency', 'secretariat'],
    title: 'Provisional agenda',
    rule: 'provisionalAgenda',
    button: 'Put forward',
    fields: ({ agenda }) => [text('items', 'Items, one a line', { value: agenda.items.join('\n') })],
    action: (filled) => ({ items: lines(filled, 'items') }),
    sample: () => ({ items: ['x'] }),
  },
  {
    type: 'rule',
    by: ['presidency'],
    title: 'Rule on the point of order',
    rule: 'order',
    button: 'Rule',
    fields: () => [line('words', 'The President rules')],
    action: (filled) => ({ words: one(filled, 'words') }),
    sample: () => ({ words: 'x' }),
  },
  {
    type: 'put',
    by: ['presidency'],
    title: 'Put to the vote by letter',
    rule: 'inWriting',
    button: 'Begin the vote by letter',
    fields: (chamber) => [choice('draft', 'Draft', tabled(chamber))],
    action: (filled) => ({ question: { on: 'draft', id: one(filled, 'draft') }, method: 'in_writing' }),
    sample: (chamber) => ({ question: { on: 'draft', id: firstDraft(chamber) }, method: 'in_writing' }),
  },
  {
    type: 'propose_invitation',
    by: ['presidency', 'member'],
    title: 'Propose an invitation',
    rule: 'invitation39',
    button: 'Propose',
    fields: () => [
      line('who', 'Who'),
      choice('basis', 'On what ground', [
        ['rule_37', 'A Member State that is no member of the Council (rule 37)'],
        ['rule_39', 'A person or body that informs the Council (rule 39)'],
        ['practice', 'An observer (previous practice)'],
      ]),
    ],
    action: (filled, chamber) => ({ id: fresh(chamber, 'invitation'), who: one(filled, 'who'), basis: one(filled, 'basis') }),
    sample: (chamber) => ({ id: fresh(chamber, 'invitation'), who: 'x', basis: 'rule_39' }),
  },
  {
    type: 'open_election',
    by: ['presidency'],
    title: 'Open an election by secret ballot',
    rule: 'secret',
    button: 'Open',
    fields: () => [{ name: 'seats', label: 'Seats', kind: 'number', value: '1' }, text('candidates', 'Candidates, one a line')],
    action: (filled, chamber) => ({
      id: fresh(chamber, 'election'),
      seats: Number(one(filled, 'seats') || '1'),
      candidates: lines(filled, 'candidates'),
    }),
    sample: (chamber) => ({ id: fresh(chamber, 'election'), seats: 1, candidates: ['x'] }),
  },
  {
    type: 'open_straw_poll',
    by: ['presidency'],
    title: 'Straw poll',
    rule: 'straw',
    button: 'Open',
    fields: () => [line('words', 'On what')],
    action: (filled, chamber) => ({ id: fresh(chamber, 'straw poll'), words: one(filled, 'words') }),
    sample: (chamber) => ({ id: fresh(chamber, 'straw poll'), words: 'x' }),
  },
  {
    type: 'cede_chair',
    by: ['presidency'],
    title: 'Cede the chair',
    rule: 'cession',
    button: 'Cede',
    fields: () => [line('matter', 'For which question')],
    action: (filled) => ({ matter: one(filled, 'matter') }),
    sample: () => ({ matter: 'x' }),
  },
  {
    type: 'cast_paper',
    by: ['member'],
    title: 'Ballot paper',
    rule: 'secret',
    button: 'Put the paper into the box',
    fields: ({ election }) => [
      {
        name: 'paper',
        label: `Names, at most ${election?.seats ?? 1}; none is a blank paper. Nobody sees how you vote, and the paper cannot be taken back.`,
        kind: 'choices',
        options: (election?.candidates ?? []).map((name) => [name, name] as const),
      },
    ],
    action: (filled) => ({ paper: [...filled('paper')] }),
    sample: () => ({}),
  },
  {
    type: 'speak',
    by: ['presidency', 'member'],
    title: 'Speak',
    rule: 'floor',
    button: 'Enter into the record',
    fields: () => [choice('purpose', 'As', purposes), text('words', 'What is said')],
    action: (filled) => ({ purpose: one(filled, 'purpose'), words: one(filled, 'words') }),
    sample: () => ({ purpose: 'statement', words: 'x' }),
  },
  {
    type: 'point_of_order',
    by: ['member'],
    title: 'Point of order',
    rule: 'order',
    button: 'Raise',
    fields: () => [line('words', 'What is out of order')],
    action: (filled) => ({ words: one(filled, 'words') }),
    sample: () => ({ words: 'x' }),
  },
  {
    type: 'ask_for_floor',
    by: ['member'],
    title: 'Ask for the floor',
    rule: 'floor',
    button: 'Ask',
    fields: () => [choice('purpose', 'For', purposes)],
    action: (filled) => ({ purpose: one(filled, 'purpose') }),
    sample: () => ({ purpose: 'statement' }),
  },
  {
    type: 'move',
    by: ['member'],
    title: 'Move',
    rule: 'motions',
    button: 'Move',
    fields: () => [
      choice('motion', 'To', [
        ['suspend', 'suspend the meeting'],
        ['adjourn', 'adjourn the meeting'],
        ['refer', 'refer the matter'],
        ['postpone', 'postpone the discussion or the vote'],
        ['emergency_session', 'call an emergency special session of the Assembly'],
        ['other', 'another matter of procedure'],
      ]),
      line('words', 'In words', { needed: false }),
    ],
    action: (filled, chamber) => ({ id: fresh(chamber, 'motion'), motion: one(filled, 'motion'), words: one(filled, 'words') }),
    sample: (chamber) => ({ id: fresh(chamber, 'motion'), motion: 'other', words: 'x' }),
  },
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
    type: 'propose_statement',
    by: ['presidency', 'member'],
    title: 'Propose a statement',
    rule: 'consensus',
    button: 'Propose',
    fields: () => [
      choice('statement', 'Kind', [
        ['presidential', 'Statement of the President'],
        ['press', 'Statement to the press'],
      ]),
      text('words', 'Text'),
    ],
    action: (filled, chamber) => ({ id: fresh(chamber, 'statement'), statement: one(filled, 'statement'), words: one(filled, 'words') }),
    sample: (chamber) => ({ id: fresh(chamber, 'statement'), statement: 'press', words: 'x' }),
  },
  {
    type: 'propose_caucus',
    by: ['member'],
    title: 'Move a caucus',
    rule: 'caucuses',
    button: 'Move',
    fields: () => [
      choice('form', 'Kind', [
        ['moderated', 'Moderated: short speeches on one topic'],
        ['unmoderated', 'Unmoderated: talks without a list of speakers'],
      ]),
      line('topic', 'Topic'),
      { name: 'minutes', label: 'Minutes', kind: 'number', needed: true, value: '10' },
    ],
    action: (filled, chamber) => ({
      id: fresh(chamber, 'caucus'),
      form: one(filled, 'form'),
      topic: one(filled, 'topic'),
      minutes: Number(one(filled, 'minutes')),
    }),
    sample: (chamber) => ({ id: fresh(chamber, 'caucus'), form: 'moderated', topic: 'x', minutes: 10 }),
  },
  {
    type: 'limit_speeches',
    by: ['presidency'],
    title: 'Limit speeches',
    rule: 'speaking_time',
    button: 'Limit',
    fields: () => [
      choice('seconds', 'To', [
        ['30', 'half a minute'],
        ['60', 'one minute'],
        ['90', 'a minute and a half'],
        ['120', 'two minutes'],
        ['180', 'three minutes'],
        ['300', 'five minutes'],
      ]),
    ],
    action: (filled) => ({ seconds: Number(one(filled, 'seconds')) }),
    sample: () => ({ seconds: 60 }),
  },
  {
    type: 'correct',
    by: ['presidency', 'secretariat'],
    title: 'Take back the last entry',
    rule: 'log',
    button: 'Correct',
    fields: () => [line('reason', 'Why')],
    action: (filled) => ({ reason: one(filled, 'reason') }),
    sample: () => ({ reason: 'x' }),
  },
];

const kindOf = (by: By): 'presidency' | 'secretariat' | 'member' => (by === 'presidency' || by === 'secretariat' ? by : 'member');

/** The forms that one may use now: exactly those that the rules would take something from. */
export function formsFor(data: ChamberData): readonly ActionForm[] {
  const { chamber, you, now } = data;
  if (you.role === 'presidency' && chamber.cededFor !== null) return [];
  const at = chamber.at !== null && now < chamber.at ? chamber.at : now;
  return actors(data).flatMap((by) =>
    definitions
      .filter((one) => one.by.includes(kindOf(by)))
      .filter(({ type, sample }) => apply(chamber, { type, by, at, ...sample(chamber) } as Action).ok)
      .map(({ type, title, rule, button, fields }) => ({
        type,
        title,
        rule: isHouseRule(rule) ? citeHouse(rule) : chamberRules[rule].cite,
        button,
        fields: fields(chamber, by),
      })),
  );
}

/** Whether the Secretariat may count the papers: what stands on them the server puts in. */
export const papersToCount = ({ you, chamber: { election } }: ChamberData): boolean =>
  you.role === 'secretariat' && election?.status === 'open' && election.voted.length > 0;

/** The action that a filled form makes, as it is sent; null for a form that is not known. */
export function actionOfForm(chamber: Chamber, title: string, filled: Filled): Record<string, unknown> | null {
  const definition = definitions.find((one) => one.title === title);
  return definition === undefined ? null : { type: definition.type, ...definition.action(filled, chamber) };
}
