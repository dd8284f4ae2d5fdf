import type { CountClaim } from '../../src/reports/types.ts';

export type CountCase = readonly [words: string, expected: Pick<CountClaim, 'of' | 'value'> & { readonly by?: string }];

/** Counts of sessions, attempts and gaps, in wordings of many desks, written before the readers were tried on them. */
export const COUNTED_AGAIN: readonly CountCase[] = [
  ['It was the third time this year that the Council had failed to adopt a resolution on Syria.', { of: 'votes', value: 3 }],
  ['Washington has used its veto 16 times on the question.', { of: 'vetoes', value: 16, by: 'USA' }],
  ['Out of five attempts, the Council has managed to pass two resolutions.', { of: 'resolutions', value: 2 }],
  ['Moscow has now blocked four draft resolutions on the war.', { of: 'vetoes', value: 4, by: 'RUS' }],
  ['The draft was the fourth on the war to be vetoed by Russia.', { of: 'vetoes', value: 4, by: 'RUS' }],
  ['It is the first Council resolution on the conflict since 2016.', { of: 'resolutions', value: 1 }],
  ['No resolution on Myanmar had been adopted since 1948.', { of: 'resolutions', value: 0 }],
  ['For the second time in a week Russia vetoed a draft resolution.', { of: 'vetoes', value: 2, by: 'RUS' }],
  ['More than half of the American vetoes have been cast to protect Israel: 49 in all.', { of: 'vetoes', value: 49, by: 'USA' }],
  ['It was the second veto in as many days.', { of: 'vetoes', value: 2 }],
  ['The resolution is the first the Council has passed on the war.', { of: 'resolutions', value: 1 }],
  ['This is the sixth time the United States has vetoed a ceasefire resolution.', { of: 'vetoes', value: 6, by: 'USA' }],
  ['Two earlier drafts had fallen to Russian vetoes.', { of: 'vetoes', value: 2, by: 'RUS' }],
  ['The veto, the first by Britain since 1989, shocked diplomats.', { of: 'vetoes', value: 1, by: 'GBR' }],
  [
    'Never before had France and the United States vetoed the same resolution; France had cast just one veto alone.',
    { of: 'vetoes', value: 1, by: 'FRA' },
  ],
  ['The Council had met eleven times and passed no resolution.', { of: 'resolutions', value: 0 }],
  ['Since the war began the Council has voted nine times on draft resolutions.', { of: 'votes', value: 9 }],
  ['Three previous draft resolutions were voted down.', { of: 'drafts', value: 3 }],
  ['The Council has failed four times to agree on a resolution.', { of: 'drafts', value: 4 }],
  ['In its fifth veto on Gaza, the United States stood alone.', { of: 'vetoes', value: 5, by: 'USA' }],
  ['It marked the 17th time that Russia had vetoed a Syria resolution.', { of: 'vetoes', value: 17, by: 'RUS' }],
  ['China has vetoed eight Syria drafts, each time together with Russia.', { of: 'vetoes', value: 8, by: 'CHN' }],
  [
    'Neither Britain nor France has used the veto since 1989; the United States has used it 30 times.',
    { of: 'vetoes', value: 30, by: 'USA' },
  ],
  ['Twice before, in 1956 and 1958, the Soviet Union had vetoed similar texts.', { of: 'vetoes', value: 2, by: 'SUN' }],
  ['The Russians have wielded the veto more than 100 times.', { of: 'vetoes', value: 100, by: 'RUS' }],
  ['The American delegate cast the third veto of his career, the 22nd by his country.', { of: 'vetoes', value: 22, by: 'USA' }],
  ["The United States' 37th veto came on Friday.", { of: 'vetoes', value: 37, by: 'USA' }],
  ['A record five vetoes were cast in 2024.', { of: 'vetoes', value: 5 }],
  ['It was the second time the Council had voted on the question this month.', { of: 'votes', value: 2 }],
  [
    'Not since 2018 has the Council passed a resolution on Yemen without dissent; it has passed 14 resolutions on Yemen in all.',
    { of: 'resolutions', value: 14 },
  ],
  ['Between 1946 and 1965 the Soviet Union cast 106 of 109 vetoes.', { of: 'vetoes', value: 106, by: 'SUN' }],
  ['Washington has cast 49 of its 89 vetoes to shield Israel.', { of: 'vetoes', value: 49, by: 'USA' }],
  ["That was Britain's 32nd and last veto.", { of: 'vetoes', value: 32, by: 'GBR' }],
  ['The Council has been unable to adopt a single resolution on the conflict.', { of: 'resolutions', value: 0 }],
  ['The Council has voted often on Syria, and Russia has vetoed twelve of them.', { of: 'vetoes', value: 12, by: 'RUS' }],
  [
    'Washington, which traditionally shields its ally Israel from UN action, has already vetoed three council resolutions on the war.',
    { of: 'vetoes', value: 3, by: 'USA' },
  ],
];
export const UNCOUNTED_AGAIN: readonly string[] = [
  'The Council met for the third time this week.',
  'It was the first meeting on Yemen since 2016.',
  'The third draft resolution demands a truce.',
  'The Council has fifteen members, and nine votes are needed to avoid a veto debate.',
  'The Knesset has used its right of veto twice.',
  'The Assembly has adopted four resolutions on the war.',
  'Russia has vetoed sanctions in the past.',
  'In the second week of the talks the draft was changed three times.',
  'This would be the fifth American veto.',
  'It was the first time that the United States had not vetoed such a resolution.',
  'The United States had not vetoed the resolution.',
  'It took four rounds of talks to avoid a veto.',
];
