import type { Composition, StateCode } from '../council/index.ts';
import { explainPresentAndVoting } from './explain-present.ts';
import { type Majority, majorityIn } from './majorities/index.ts';
import type { Settlement } from './settle.ts';
import type { PreliminaryPolicy, QuestionKind, Reason } from './types.ts';
import { countWord, listWords, memberWords } from './words.ts';

/** A vote as the explanations look at it. */
export interface Cast {
  readonly kind: QuestionKind;
  readonly policy: PreliminaryPolicy;
  readonly composition: Composition;
  /** One ballot per member in the order of the composition. */
  readonly letters: string;
  readonly settled: Settlement;
}

/** Codes of the members that cast `ballot`; only permanent or only elected ones when `permanent` is given. */
export function castBy({ composition, letters }: Cast, ballot: string, permanent?: boolean): StateCode[] {
  return composition.members
    .filter((member, i) => letters[i] === ballot && (permanent === undefined || member.permanent === permanent))
    .map((member) => member.code);
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The outcome in one sentence: what was counted, what was needed, what stood in the way. */
function mainReason(cast: Cast, majority: Majority): Reason {
  const { settled } = cast;
  const count = `${countWord(settled.tally.Y)} in favour, ${countWord(settled.required)} required`;
  const against = castBy(cast, 'N', true);
  switch (settled.outcome) {
    case 'adopted':
      return { rule: majority.rule, sentence: `adopted: ${count}; no permanent member voted against` };
    case 'vetoed': {
      const votes = settled.vetoedBy.length === 1 ? 'the negative vote' : 'the negative votes';
      const is = settled.vetoedBy.length === 1 ? 'is a veto' : 'are vetoes';
      return {
        rule: majority.rule,
        sentence: `vetoed: ${count}, but ${votes} of ${memberWords(cast.composition, settled.vetoedBy)} ${is}`,
      };
    }
    case 'short': {
      if (against.length === 0) return { rule: majority.rule, sentence: `failed: ${count}` };
      const noVeto =
        against.length === 1
          ? 'the negative vote of a permanent member did not count as a veto'
          : `the negative votes of ${countWord(against.length)} permanent members did not count as vetoes`;
      return { rule: majority.rule, sentence: `failed: ${count}; ${noVeto}` };
    }
    case 'carried':
      return { rule: majority.rule, sentence: `carried: ${count}` };
    case 'not_carried':
      return { rule: majority.rule, sentence: `not carried: ${count}` };
    case 'adopted_without_vote':
      return {
        rule: 'practice of the Council',
        sentence: 'adopted without a vote: no member asked for one, so no ballots exist',
      };
  }
}

/** Why a question that is not simply a text of substance is decided as it is. */
const kindReasons: Readonly<Partial<Record<QuestionKind, Reason>>> = {
  amendment: {
    rule: 'practice, as on 14 December 1955 and 22 December 2023',
    sentence: 'An amendment to a substantive text is itself substantive: it can be vetoed',
  },
  part: {
    rule: 'rule 32; practice, as on 13 December 1955',
    sentence: 'A part of a substantive text voted separately is itself substantive: it can be vetoed',
  },
  admission: { rule: 'Charter Art. 4(2)', sentence: 'A recommendation to admit a State is not procedural: it can be vetoed' },
  secretary_general: {
    rule: 'Charter Art. 97; rule 48',
    sentence: 'The recommendation of a Secretary-General is not procedural: it can be vetoed, in private',
  },
  election: {
    rule: 'Statute of the International Court of Justice, Art. 10(2)',
    sentence: 'More than half of all members is needed; permanent and elected members count alike',
  },
};

function thresholdReason({ composition, kind }: Cast): Reason[] {
  const { date, members } = composition;
  if (kind === 'election' || members.length !== 11 || date < '1965-08-31') return [];
  return [
    {
      rule: 'Charter Art. 27 as amended by A/RES/1991 A (XVIII)',
      sentence:
        'Although the amendment to nine votes was in force, seven sufficed while eleven members sat (S/RES/218 of 23 November 1965)',
    },
  ];
}

/** Why the permanent members that did not vote in favour did not block: each kind of ballot with its precedent. */
function permanentReasons(cast: Cast): Reason[] {
  const reasons: Reason[] = [];
  const name = (codes: readonly StateCode[]) => sentenceCase(memberWords(cast.composition, codes));
  const abstaining = castBy(cast, 'A', true);
  const apart = castBy(cast, 'P', true);
  const absent = castBy(cast, 'X', true);
  if (abstaining.length > 0) {
    reasons.push({
      rule: 'practice since S/RES/4 (1946); ICJ, Namibia opinion (1971), para. 22',
      sentence: `${name(abstaining)} abstained, which does not block a decision`,
    });
  }
  if (apart.length > 0) {
    const did = 'did not participate in the vote, which does not block a decision';
    reasons.push({ rule: 'practice, as in S/RES/344 (1973)', sentence: `${name(apart)} ${did}` });
  }
  if (absent.length > 0) {
    const was = absent.length === 1 ? 'was' : 'were';
    reasons.push({
      rule: 'practice since S/RES/3 (1946) and S/RES/82 to 84 (1950)',
      sentence: `${name(absent)} ${was} absent, which does not block a decision`,
    });
  }
  return reasons;
}

function negativeReasons(cast: Cast, majority: Majority): Reason[] {
  const permanent = castBy(cast, 'N', true);
  const elected = castBy(cast, 'N', false);
  const words = (codes: readonly StateCode[]) => memberWords(cast.composition, codes);
  if (majority.id === 'procedural' && permanent.length > 0) {
    const votes = permanent.length === 1 ? 'vote' : 'votes';
    const was = permanent.length === 1 ? 'was not a veto' : 'were not vetoes';
    const sentence = `The negative ${votes} of ${words(permanent)} ${was}: the question is procedural`;
    return [{ rule: 'Charter Art. 27(2)', sentence }];
  }
  if (majority.id === 'preliminary_presidential_ruling' && permanent.length > 0 && cast.settled.outcome === 'carried') {
    const sentence = `The President’s ruling that the matter is procedural stood although ${words(permanent)} voted against`;
    return [{ rule: majority.rule, sentence }];
  }
  if (majority.id === 'concurring' && elected.length > 0) {
    const votes = elected.length === 1 ? 'vote' : 'votes';
    const is = elected.length === 1 ? 'an elected member, is no veto' : 'elected members, are no vetoes';
    return [{ rule: 'Charter Art. 27(3)', sentence: `The negative ${votes} of ${words(elected)}, ${is}` }];
  }
  return [];
}

function matterReason({ settled }: Cast, majority: Majority): Reason[] {
  if (settled.matter === undefined) return [];
  const then = settled.matter === 'procedural' ? 'no negative vote on it is a veto' : 'a permanent member can veto the text as well';
  return [{ rule: majority.rule, sentence: `The matter is therefore ${settled.matter}: ${then}` }];
}

function unanimityReason(cast: Cast): Reason[] {
  const { settled, composition } = cast;
  if (settled.tally.Y === 0 || settled.tally.N > 0 || settled.tally.A > 0 || settled.outcome !== 'adopted') return [];
  if (settled.unanimous) return [{ rule: 'practice of the Council', sentence: 'Unanimous: every member voted in favour' }];
  const rest = listWords([
    ...(settled.tally.P > 0 ? [`${memberWords(composition, castBy(cast, 'P'))} did not participate`] : []),
    ...(settled.tally.X > 0 ? [`${memberWords(composition, castBy(cast, 'X'))} ${settled.tally.X === 1 ? 'was' : 'were'} absent`] : []),
  ]);
  return [{ rule: 'practice of the Council', sentence: `Not unanimous, though nobody voted against or abstained: ${rest}` }];
}

/** The reasons of a ruling, the outcome first, each with its rule. */
export function explain(cast: Cast): Reason[] {
  const majority = majorityIn(cast.composition, cast.kind, cast.policy);
  if (majority.id === 'present_and_voting') return explainPresentAndVoting(cast.settled, majority);
  const main = mainReason(cast, majority);
  if (cast.settled.outcome === 'adopted_without_vote') return [main];
  const kindReason = kindReasons[cast.kind];
  const adopted = cast.settled.outcome === 'adopted';
  return [
    main,
    ...(kindReason ? [kindReason] : []),
    ...thresholdReason(cast),
    ...(adopted ? permanentReasons(cast) : []),
    ...negativeReasons(cast, majority),
    ...matterReason(cast, majority),
    ...unanimityReason(cast),
  ];
}
