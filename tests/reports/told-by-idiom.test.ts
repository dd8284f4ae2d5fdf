import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CouncilClaim, CountClaim, ProvisionClaim, VoteClaim } from '../../src/reports/types.ts';
import { claimsOf } from './reading.ts';

const ballotsOf = (claim: Pick<VoteClaim, 'ballots'>): string =>
  (claim.ballots ?? []).map(({ member, ballot }) => `${member}=${ballot}`).join(' ');

/** Sentences about a draft, with all that one vote claim is to say. */
const VOTES: readonly (readonly [string, Partial<VoteClaim> & { cast?: string }])[] = [
  ['Draft on Cyprus vetoed by Russia', { outcome: 'vetoed', vetoedBy: ['RUS'] }],
  ['US text on Sudan vetoed at U.N. by China', { outcome: 'vetoed', vetoedBy: ['CHN'] }],
  ['Sanctions on Rhodesia rejected in Security Council', { outcome: 'not_adopted' }],
  ['Portugal broke ranks with its allies and voted against the draft.', { cast: 'PRT=N' }],
  ['Denmark swallowed its doubts and supported the resolution.', { cast: 'DNK=Y' }],
  ['Ghana changed its mind and decided to back the resolution.', { cast: 'GHA=Y' }],
  ['The veto that France cast on Monday was on a draft on the Comoros.', { outcome: 'vetoed', vetoedBy: ['FRA'] }],
  ['Nine members backed the draft; Beijing alone said no.', { inFavour: 9, cast: 'CHN=N' }],
  ['Britain let the resolution through by withholding its vote.', { outcome: 'adopted', cast: 'GBR=A' }],
  ["China's no sank the draft.", { outcome: 'vetoed', vetoedBy: ['CHN'] }],
  ['All members except Malta supported the draft.', { inFavour: 14 }],
  ['A draft supported by every member of the Council but Russia and China went no further.', { inFavour: 13 }],
  ['All the other members of the Council voted for the draft.', { inFavour: 14 }],
  ['The rest abstained on the draft, Japan and Brazil among them.', { cast: 'JPN=A BRA=A' }],
  ['Two rival drafts on Libya collapsed in the Council.', { outcome: 'not_adopted' }],
  ['The resolution on the embargo carried by nine votes to two.', { outcome: 'adopted', inFavour: 9, against: 2 }],
  ['The Council gave its blessing to the mission.', { outcome: 'adopted' }],
  ['A resolution to renew the mandate drew ten votes but was vetoed by France.', { outcome: 'vetoed', vetoedBy: ['FRA'], inFavour: 10 }],
  ['Neither of the two drafts was adopted.', { outcome: 'not_adopted' }],
  ['Ambassador Jane Roe of Canada, by contrast, voted in opposition to the draft.', { cast: 'CAN=N' }],
  ['Norwegian Ambassador Mona Juul abstained on the draft.', { cast: 'NOR=A' }],
  ['The Irish and Mexican envoys abstained on the draft.', { cast: 'IRL=A MEX=A' }],
  ['Cuba voted with Moscow, Spain and Peru abstained on the draft.', { cast: 'ESP=A PER=A' }],
  ['Votes against the resolution came from Panama and Guyana.', { cast: 'PAN=N GUY=N' }],
  ['Kenya and Gabon sat on the fence in the vote on the draft.', { cast: 'KEN=A GAB=A' }],
  ['A dozen countries voted for the draft.', { inFavour: 12 }],
  ['The draft, which Spain and Egypt had drawn up, was vetoed by Russia.', { outcome: 'vetoed', vetoedBy: ['RUS'] }],
  ['The Council could not adopt the resolution.', { outcome: 'not_adopted' }],
];

for (const [sentence, { cast, ...expected }] of VOTES) {
  test(`vote: ${sentence}`, () => {
    const found = claimsOf('vote', sentence).filter(({ claim }) => claim.modality === 'asserted');
    assert.ok(found.length > 0, 'nothing read');
    for (const [field, value] of Object.entries(expected))
      assert.deepEqual(
        found.map(({ claim }) => claim[field as keyof typeof claim]).find((one) => one !== undefined && one !== 'unknown'),
        value,
        field,
      );
    if (cast)
      assert.equal(
        found
          .map(({ claim }) => ballotsOf(claim))
          .filter(Boolean)
          .join(' '),
        cast,
      );
  });
}

/** No such ballot, veto or outcome is told. */
const NOT_TOLD: readonly (readonly [string, (claim: VoteClaim) => boolean])[] = [
  ['Resolution on Israel Vetoed by U.S.', (claim) => claim.vetoedBy?.includes('ISR') === true],
  ['Sanctions on South Africa Vetoed in Security Council', (claim) => claim.vetoedBy?.includes('ZAF') === true],
  ['All members except Malta supported the draft.', (claim) => claim.ballots?.some(({ member }) => member === 'MLT') === true],
  ['Had China abstained, the draft would have been adopted.', (claim) => claim.modality === 'asserted'],
  ['He had not expected Britain to veto the draft.', (claim) => claim.modality === 'asserted'],
  ['Twelve of the fifteen Council members backed the draft.', (claim) => claim.outcome === 'adopted'],
  ['In the Council only four countries backed the draft.', (claim) => claim.outcome === 'adopted'],
  ['The Council voted on two opposed drafts.', (claim) => claim.against !== undefined],
  ['A resolution needs nine votes and none against to pass.', (claim) => claim.against !== undefined],
  ['Diplomats hope for a resolution to be adopted soon.', (claim) => claim.outcome === 'adopted' && claim.modality === 'asserted'],
];

for (const [sentence, wrong] of NOT_TOLD) {
  test(`not told: ${sentence}`, () => {
    const found = claimsOf('vote', sentence).filter(({ claim }) => wrong(claim as VoteClaim));
    assert.deepEqual(
      found.map((one) => one.words),
      [],
    );
  });
}

const COUNTS: readonly (readonly [string, Partial<CountClaim>])[] = [
  ['For the 12th time China used its veto.', { of: 'vetoes', by: 'CHN', value: 12, bound: 'ordinal' }],
  ['Moscow cast veto No. 90.', { by: 'RUS', value: 90, bound: 'ordinal' }],
  ['The veto has been cast at least 250 times.', { of: 'vetoes', value: 250, bound: 'at_least' }],
  ['Britain has cast 29 vetoes.', { by: 'GBR', value: 29 }],
  ['France vetoed the draft. It has now done so twice.', { by: 'FRA', value: 2 }],
  ['On 16 occasions China has used its veto.', { by: 'CHN', value: 16 }],
  ['She blamed Russia for blocking five draft resolutions.', { by: 'RUS', value: 5 }],
  ['The veto of the United Kingdom (its third) stopped the draft.', { by: 'GBR', value: 3, bound: 'ordinal' }],
  ['Russia vetoed a draft on Friday, its second since the war began.', { by: 'RUS', value: 2, bound: 'ordinal', since: 'war' }],
  ['France has not used its veto since 1989.', { by: 'FRA', value: 0, since: '1989' }],
  ['It was the first Russian veto on Syria since 2017.', { by: 'RUS', value: 1, since: '2017' }],
  ['China has twice vetoed drafts on Macedonia.', { by: 'CHN', value: 2 }],
  ['These were 30 American vetoes.', { by: 'USA', value: 30 }],
  ["Beijing's veto on Monday was its fourth on Syria.", { by: 'CHN', value: 4, bound: 'ordinal' }],
  ['The veto was only the second ever cast by France.', { by: 'FRA', value: 2, bound: 'ordinal' }],
  ['Between 1970 and 1980 Britain used its veto 20 times.', { by: 'GBR', value: 20, since: '1970', until: '1980' }],
  ['The United States vetoed three drafts in 2011.', { by: 'USA', value: 3, since: '2011', until: '2011' }],
];

for (const [sentence, expected] of COUNTS) {
  test(`count: ${sentence}`, () => {
    const [found] = claimsOf('count', sentence);
    assert.ok(found, 'nothing read');
    for (const [field, value] of Object.entries(expected)) assert.deepEqual(found.claim[field as keyof typeof found.claim], value, field);
  });
}

test('each of a row of vetoes is a count of its own', () => {
  const found = claimsOf('count', 'Russia has cast 150 vetoes, the United States 90, Britain 29.').map(({ claim }) => [
    claim.by,
    claim.value,
  ]);
  assert.deepEqual(found, [
    ['RUS', 150],
    ['USA', 90],
    ['GBR', 29],
  ]);
});

const FACTS: readonly (readonly [string, Partial<CouncilClaim>])[] = [
  ['The General Assembly elected Kenya and Norway to the Security Council.', { standing: 'joining', members: ['KEN', 'NOR'] }],
  ['The new non-permanent members are Malta, Japan and Ecuador.', { standing: 'joining', members: ['MLT', 'JPN', 'ECU'] }],
  ['They will sit in place of India and Ireland, whose seats on the Council fall free.', { standing: 'leaving', members: ['IND', 'IRL'] }],
  [
    'Five members of the Council are permanent: Britain, China, France, Russia and the United States.',
    { standing: 'permanent', members: ['GBR', 'CHN', 'FRA', 'RUS', 'USA'] },
  ],
  ['Britain and France, which both hold veto power in the Council, were silent.', { standing: 'permanent', members: ['GBR', 'FRA'] }],
  ['Italy is not on the Council.', { standing: 'not_member', members: ['ITA'] }],
  ['Ghana and Gabon, the two African members of the Council, agreed.', { standing: 'member', members: ['GHA', 'GAB'] }],
  ['The draft must have the support of nine members to pass.', { required: 9 }],
  ['It takes seven votes to adopt a resolution.', { required: 7 }],
  ['Jordan and Qatar were the sponsors of the resolution.', { sponsors: ['JOR', 'QAT'] }],
  ['Poland had put the resolution forward.', { sponsors: ['POL'] }],
  ['The text, a joint initiative of Sweden and Kuwait, was ready.', { sponsors: ['SWE', 'KWT'] }],
];

for (const [sentence, expected] of FACTS) {
  test(`fact: ${sentence}`, () => {
    const found = claimsOf('council', sentence);
    for (const [field, value] of Object.entries(expected))
      assert.ok(
        found.some(({ claim }) => JSON.stringify(claim[field as keyof typeof claim]) === JSON.stringify(value)),
        `${field}: ${JSON.stringify(found.map(({ claim }) => claim))}`,
      );
  });
}

const LAW: readonly (readonly [string, string])[] = [
  ['The resolution went unheeded.', 'flouted'],
  ['The resolution was never enforced.', 'flouted'],
  ['Whenever a veto is cast, the Assembly meets within ten days.', 'lawful'],
  ["Ghana's vote against the draft had no effect.", 'lawful'],
  ['A party to a dispute must abstain.', 'lawful'],
];

for (const [sentence, assertion] of LAW) {
  test(`law: ${sentence}`, () => {
    assert.deepEqual(
      claimsOf('legal', `The Council voted on a resolution. ${sentence}`).map(({ claim }) => claim.assertion),
      [assertion],
    );
  });
}

test('what the parties to a conflict must do is no rule of the vote', () => {
  assert.deepEqual(claimsOf('legal', 'The parties to the conflict must stop, the resolution says, and abstain from all violence.'), []);
});

test('one State named beside the five is no list of them', () => {
  const found = claimsOf('council', 'The deal was made by the five permanent members, Germany and Iran.');
  assert.deepEqual(
    found.filter(({ claim }) => claim.standing === 'permanent').map((one) => one.words),
    [],
  );
});

/** After a text was adopted: what is said of it, verb and content. */
const PROVISIONS: readonly (readonly [string, Partial<ProvisionClaim>, string])[] = [
  ['The Council voted on Monday to demand an immediate truce in Yemen.', { verb: 'demand' }, 'an immediate truce in Yemen'],
  ['A truce in Yemen was demanded by the Council.', { verb: 'demand' }, 'A truce in Yemen'],
  ['In a late session the Council condemned the raid on the port.', { verb: 'condemn' }, 'the raid on the port'],
  ['Under the resolution, fighting in Yemen would stop.', {}, 'fighting in Yemen would stop'],
  ['The key demand of the resolution is a truce in Yemen.', { verb: 'demand' }, 'a truce in Yemen'],
  ['The resolution stops short of condemning the raid.', { verb: 'condemn', absent: true }, 'the raid'],
  ['The resolution is silent on the prisoners.', { absent: true }, 'the prisoners'],
  ['The resolution did not, however, condemn the raid.', { verb: 'condemn', absent: true }, 'the raid'],
];

for (const [sentence, expected, content] of PROVISIONS) {
  test(`provision: ${sentence}`, () => {
    const found = claimsOf('provision', `The Council adopted a resolution on Yemen. ${sentence}`).filter(({ claim, text }) =>
      text.slice(claim.content.start, claim.content.end).includes(content),
    );
    assert.equal(found.length, 1, JSON.stringify(found));
    for (const [field, value] of Object.entries(expected)) assert.deepEqual(found[0]?.claim[field as 'verb'], value, field);
  });
}

test('participles go on with what the Council did, each a claim of its own', () => {
  const verbs = claimsOf(
    'provision',
    'The Council imposed an embargo on the junta, freezing its funds abroad and banning arms sales to it.',
  ).map(({ claim }) => claim.verb);
  assert.deepEqual(verbs, ['impose', 'freeze', 'ban']);
});
