import { compositionOn, nameOn, withArticle } from '../../council/index.ts';
import { countWord, listWords } from '../../procedure/index.ts';
import { ballotOf, type CouncilRecord, type Decision, outcomeOf } from '../../record/index.ts';
import type { CouncilClaim, FieldVerdict, LegalClaim, Verdict } from '../types.ts';
import { standingRemarks } from './check-standing.ts';
import type { CheckTools } from './check-tools.ts';
import { decisionEvidence } from './check-vote.ts';
import { sameState } from './roll.ts';
import { sponsorFits } from './tie-score.ts';
import type { Remark } from './verdicts.ts';
import { capital, compositionEvidence } from './vote-judging.ts';
import { voteRule } from './vote-rules.ts';

/**
 * Holds facts about the body (size, permanent and elected members, votes required) against the composition of a day. `otherTime`: the sentence
 * gives a time of its own.
 */
export function checkBody(
  record: CouncilRecord,
  claim: Pick<CouncilClaim, 'size' | 'permanent' | 'elected' | 'required' | 'standing' | 'members' | 'month'>,
  day: string | undefined,
  otherTime = false,
): Remark[] {
  if (!day)
    return [
      { verdict: 'unclear', sentence: 'Which day is meant is not said, and the Council has had eleven and fifteen members.', evidence: [] },
    ];
  const composition = compositionOn(record.council, day);
  if (!composition.ok) return [{ verdict: 'outside', sentence: composition.sentence, evidence: [] }];
  const { members, required } = composition.value;
  const permanent = members.filter((member) => member.permanent).length;
  const evidence = [compositionEvidence(record, { id: day, date: day })];
  const remarks: Remark[] = [];
  const compare = (field: 'size' | 'permanent' | 'elected' | 'required', actual: number, said: string): void => {
    const claimed = claim[field];
    if (claimed === undefined) return;
    const verdict = claimed === actual ? 'right' : 'contradicted';
    remarks.push({
      verdict,
      sentence: `${capital(countWord(actual))} ${said}${verdict === 'right' ? '' : `, not ${countWord(claimed)}`}.`,
      evidence,
      fields: [{ field, said: claimed, record: actual, verdict }],
    });
  };
  const then = isPast(day) ? 'were' : 'are';
  compare('size', members.length, 'members sat in the Council');
  compare('permanent', permanent, `members ${then} permanent`);
  compare('elected', members.length - permanent, `members ${then} elected`);
  compare('required', required, `affirmative votes ${then} required`);
  if (claim.standing) remarks.push(...standingRemarks(record, { ...claim, standing: claim.standing }, day, otherTime));
  return remarks;
}

/** Before 1966 the Council was another size. */
const isPast = (day: string): boolean => day < '1966';

/** Holds who is said to have put a text forward against the record's sponsors. */
export function checkSponsors(record: CouncilRecord, decision: Decision, sponsors: readonly string[]): Remark[] {
  const evidence = [decisionEvidence(record, decision)];
  const name = (code: string): string =>
    code === 'E10' ? 'the ten elected members' : withArticle(nameOn(record.council, code, decision.date));
  const listed = decision.sponsors.map((one) => (/^[A-Z]{3}$/.test(one) ? name(one) : one));
  if (decision.sponsors.length === 0 || decision.sponsors.some((one) => /president|prior consultations/i.test(one))) {
    return [{ verdict: 'outside', sentence: 'The record does not say who put the text forward.', evidence }];
  }
  const wrong = sponsors.filter((sponsor) => !sponsorFits(decision, sponsor) && !isOneOfTheElected(record, decision, sponsor));
  const fields = (verdict: Verdict): FieldVerdict[] =>
    sponsors.map((sponsor) => ({
      field: 'sponsors',
      member: sponsor,
      said: true,
      record: !wrong.includes(sponsor),
      verdict: wrong.includes(sponsor) ? verdict : 'right',
    }));
  if (wrong.length === 0)
    return [{ verdict: 'right', sentence: `Put forward by ${listWords(listed)}.`, evidence, fields: fields('right') }];
  const composition = compositionOn(record.council, decision.date);
  const outsiders = sponsors.filter(
    (sponsor) => sponsor !== 'E10' && composition.ok && !composition.value.members.some((member) => sameState(member.code, sponsor)),
  );
  if (outsiders.length === sponsors.length)
    return [
      {
        verdict: 'outside',
        sentence: `The record names ${listWords(listed)}; sponsors that are not members of the Council are not in it.`,
        evidence,
      },
    ];
  const against = wrong.filter((sponsor) => sponsor !== 'E10' && ballotOf(record, decision, sponsor) === 'N');
  const words = `The record names ${listWords(listed)} as sponsor${listed.length > 1 ? 's' : ''}, not ${listWords(wrong.map(name))}${against.length > 0 ? `, which voted against it` : ''}.`;
  if (wrong.length === sponsors.length) return [{ verdict: 'contradicted', sentence: words, evidence, fields: fields('contradicted') }];
  // Where a source names one author only, others who voted for the text may have joined.
  const mayHave = listed.length === 1 && wrong.every((sponsor) => ballotOf(record, decision, sponsor) === 'Y');
  const verdict = mayHave ? 'unclear' : 'imprecise';
  return [{ verdict, sentence: mayHave ? `${words} Others may have joined.` : words, evidence, fields: fields(verdict) }];
}

const isOneOfTheElected = (record: CouncilRecord, decision: Decision, sponsor: string): boolean =>
  decision.sponsors.some((one) => /elected/i.test(one)) &&
  sponsor !== 'E10' &&
  ballotOf(record, decision, sponsor) !== null &&
  !/^(USA|GBR|FRA|RUS|SUN|CHN|ROC)$/.test(sponsor);

const TEST_OF_FORCE = {
  kind: 'rule' as const,
  rule: 'Charter Art. 25; ICJ, Namibia opinion (1971), paras 113-114',
  sentence:
    'Whether a resolution binds is read from its terms, the discussions before it, the Charter provisions invoked and all circumstances.',
};

/** What can be said of a text's force in law: seldom more than that it is disputed (DOMAIN 4.4). */
export function checkLegal(
  tools: CheckTools,
  decision: Decision | undefined,
  assertion: LegalClaim['assertion'],
  words = '',
  sentence = words,
): Remark[] {
  if (assertion === 'flouted')
    return [
      { verdict: 'outside', sentence: 'Whether decisions are carried out is not in the voting record; this is opinion.', evidence: [] },
    ];
  const rule = assertion === 'lawful' ? voteRule(sentence) : undefined;
  if (rule) return [rule];
  if (assertion === 'unlawful' || assertion === 'lawful')
    return [{ verdict: 'outside', sentence: 'A reading of the law, which the voting record does not settle.', evidence: [] }];
  if (!decision)
    return [
      {
        verdict: 'contested',
        sentence: 'Members accept to carry out decisions of the Council, but which of its texts are decisions in that sense is disputed.',
        evidence: [TEST_OF_FORCE],
      },
    ];
  const known = decisionEvidence(tools.record, decision);
  const outcome = outcomeOf(tools.record, decision);
  if (outcome === 'vetoed' || outcome === 'short') {
    if (/chapter/i.test(words) && !/binding/i.test(words))
      return [
        {
          verdict: 'outside',
          sentence: 'Which chapter the draft would have invoked is not in the voting record; it was not adopted.',
          evidence: [known],
        },
      ];
    return assertion === 'binding'
      ? [{ verdict: 'contradicted', sentence: 'It was not adopted, so it binds nobody.', evidence: [known] }]
      : [{ verdict: 'right', sentence: 'It was not adopted.', evidence: [known] }];
  }
  const index = tools.provisions.get(decision.id);
  const decides = index?.provisions.find(
    (provision) => (provision.force ?? 0) >= 6 && !/seized/.test(provision.verb) && !provision.content.includes('seized'),
  );
  if (index?.chapterVII && decides) {
    const evidence = [
      known,
      {
        kind: 'paragraph' as const,
        decision: decision.id,
        paragraph: decides.paragraph || 'a paragraph',
        verb: decides.verb,
        force: decides.force,
        gist: decides.gist,
        source: decides.source,
      },
      TEST_OF_FORCE,
    ];
    return [
      {
        verdict: assertion === 'binding' ? 'right' : 'contradicted',
        sentence: 'It acts under Chapter VII and "decides": the clearest form of a binding decision.',
        evidence,
      },
    ];
  }
  // Whether a text acts under Chapter VII stands in its preamble; only where that is indexed can it be told.
  const chapterVII = index?.chapterVII ?? null;
  if (chapterVII !== null && /chapter (?:vii|7|seven)\b/i.test(words) && !/binding/i.test(words))
    return [
      {
        verdict: chapterVII === (assertion === 'binding') ? 'right' : 'contradicted',
        sentence: chapterVII ? 'The text acts under Chapter VII.' : 'The text does not invoke Chapter VII.',
        evidence: [known],
      },
    ];
  if (chapterVII === null && /chapter/i.test(words) && !/binding/i.test(words))
    return [
      {
        verdict: 'outside',
        sentence: `Under which chapter ${decision.id} acts is not among what is indexed, so it cannot be told.`,
        evidence: [known],
      },
    ];
  const chapter = chapterVII === false ? 'The text does not invoke Chapter VII. ' : '';
  return [
    {
      verdict: 'contested',
      sentence: `${chapter}Whether it is legally binding is disputed among members and scholars and is no fact of the record.`,
      evidence: [known, TEST_OF_FORCE],
    },
  ];
}
