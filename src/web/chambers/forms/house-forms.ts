import { choice, type Definition, fresh, line, one } from './define.ts';

/** Of house rules, where they are in force. */
export const houseForms: readonly Definition[] = [
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
];
