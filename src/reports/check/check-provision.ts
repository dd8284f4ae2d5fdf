import type { Decision } from '../../record/index.ts';
import { compareVerbs, type LexiconVerb, missingFrom, type TextIndex, thirdPerson, verbEntry } from '../../text/index.ts';
import type { Words } from '../../text/language.ts';
import type { Evidence, FieldVerdict, ProvisionClaim, Verdict } from '../types.ts';
import { checkAbsence } from './check-absence.ts';
import type { CheckTools } from './check-tools.ts';
import { decisionEvidence } from './check-vote.ts';
import { type Answer, answerTo, type Choice } from './provision-choice.ts';
import { coreOf, numbersKnown } from './provision-core.ts';
import { paragraphEvidence, place, where } from './provision-evidence.ts';
import { addresseeField, contentField, verbField } from './provision-fields.ts';
import { measureNowhere } from './provision-kinds.ts';
import { namesNowhere, quotedElsewhere } from './provision-names.ts';
import { otherNumber } from './provision-numbers.ts';
import { lesserRung } from './provision-rungs.ts';
import { withoutTermsMet } from './provision-terms.ts';
import type { Remark } from './verdicts.ts';

type Claimed = Pick<ProvisionClaim, 'verb' | 'content' | 'absent' | 'quoted' | 'addressee'>;

/** Below this nothing of the text answers to the claim. */
const NOTHING = 0.25;
/** From this score on a paragraph is surely the one meant, also where others are not indexed. */
const SURELY = 0.8;
/** From this score on the head of a claim alone is enough. */
const HEAD_SPEAKS_OF = 0.75;

/**
 * Holds what a text is said to ask against the index of its paragraphs: the verb, to whom, what it governs, and what stands nowhere in it.
 * `content` are the content words of what the claim says; `sure` tells whether no other text can be meant.
 */
export function checkProvision(
  tools: CheckTools,
  decision: Decision,
  claim: Claimed,
  words: Words,
  content: readonly string[],
  sure: boolean,
): Remark[] {
  const index = tools.provisions.get(decision.id);
  const known = decisionEvidence(tools.record, decision);
  if (!index || index.provisions.length === 0)
    return [
      {
        verdict: 'outside',
        sentence: `The text of ${decision.resolution ?? decision.symbol ?? decision.id} is not among those indexed, so its wording cannot be told.`,
        evidence: [known],
      },
    ];
  if (content.length === 0)
    return [{ verdict: 'unclear', sentence: 'The words say too little to be tied to one paragraph.', evidence: [known] }];
  if (claim.absent) return checkAbsence(tools, index, claim, content, known, words);
  const asked = withoutTermsMet(words, claim.content, content, index, decision.date, tools.synonyms);
  return checkPresence(tools, index, claim, asked.length > 0 ? asked : content, words, known, sure);
}

function checkPresence(
  tools: CheckTools,
  index: TextIndex,
  claim: Claimed,
  content: readonly string[],
  words: Words,
  known: Evidence,
  sure: boolean,
): Remark[] {
  const reported = claim.verb ? verbEntry(tools.verbs, claim.verb) : undefined;
  const whole = answerTo(tools, index, reported, content);
  // "backs a truce plan": what is welcomed is the plan.
  const lesser = reported?.act === 'evaluative' && content.some((lemma) => PLAN.test(lemma)) ? null : lesserRung(tools, index, content);
  if (
    lesser &&
    (!whole || missingFrom(whole.choice.match.provision, content, tools.synonyms).some((word) => lesser.words.includes(word)))
  ) {
    return [
      {
        verdict: 'imprecise',
        sentence: `The text speaks of ${lesser.said}, which is ${lesser.weaker ? 'less' : 'more'} than reported.`,
        evidence: [paragraphEvidence(index, lesser.provision)],
        fields: [{ ...contentField(claim, lesser.provision, words), verdict: 'imprecise' }],
      },
    ];
  }
  const answer = whole?.meant ? whole : answerToHead(tools, index, claim, words, reported);
  if (answer) return remarksOnParagraph(tools, index, claim, content, words, reported, answer.choice);
  const nowhere = sure ? measureNowhere(index, claim.verb, content) : undefined;
  if (nowhere)
    return [
      {
        verdict: 'contradicted',
        sentence: `No paragraph of the text has a word of ${nowhere}.`,
        evidence: [known],
      },
    ];
  if (!index.complete)
    return [
      {
        verdict: 'outside',
        sentence: `None of the indexed paragraphs of ${index.decision} answers to these words, and others are not indexed.`,
        evidence: [known],
      },
    ];
  if (!whole || whole.score < NOTHING)
    return [{ verdict: 'unclear', sentence: `No paragraph of ${index.decision} answers to these words.`, evidence: [known] }];
  return [
    {
      verdict: 'unclear',
      sentence: `The nearest paragraph${whole.choice.match.provision.paragraph && ` ${whole.choice.match.provision.paragraph}`} is too far from these words to say.`,
      evidence: [paragraphEvidence(index, whole.choice.match.provision)],
    },
  ];
}

const PLAN = /^(?:plan|proposal|deal|agreement|initiative|roadmap|offer)$/;

/** What answers to the head of a claim alone, where a reporter adds what the text leaves out; its verb must be of the same act. */
function answerToHead(
  tools: CheckTools,
  index: TextIndex,
  claim: Claimed,
  words: Words,
  reported: LexiconVerb | undefined,
): Answer | undefined {
  const core = reported && coreOf(words, claim.content, tools.synonyms, reported.act === 'constitutive');
  if (!core) return undefined;
  // A date or a sum that the text has not: only where it is plain besides that the reporter adds things of his own.
  if (!numbersKnown(index, core) && namesNowhere(index, claim, words, tools.synonyms).length === 0) return undefined;
  const answer = answerTo(tools, index, reported, core.content);
  const relation = answer?.choice.compared?.relation;
  if (!answer?.meant || answer.score < HEAD_SPEAKS_OF || relation === undefined || relation === 'other_act') return undefined;
  if (core.content.length > 1) return answer;
  // One word is enough where a single paragraph does that to it: "sets up a committee".
  const alike = index.provisions.filter((provision) => {
    const actual = provision.content.includes(core.content[0] as string) ? verbEntry(tools.verbs, provision.verb) : undefined;
    return actual !== undefined && /^same/.test(compareVerbs(reported, actual).relation);
  });
  const paragraphs = new Set(alike.map((provision) => provision.paragraph.replace(/\(.*/, '')));
  return /^same/.test(relation) && paragraphs.size === 1 ? answer : undefined;
}

/** What a paragraph makes of a claim: verb, addressee and content each with its verdict. */
function remarksOnParagraph(
  tools: CheckTools,
  index: TextIndex,
  claim: Claimed,
  content: readonly string[],
  words: Words,
  reported: LexiconVerb | undefined,
  chosen: Choice,
): Remark[] {
  const { provision } = chosen.match;
  const evidence = [paragraphEvidence(index, provision)];
  const against: Remark[] = [];
  const borne: FieldVerdict[] = [];
  const note = (verdict: Verdict, sentence: string, field: Omit<FieldVerdict, 'verdict'>): void => {
    against.push({ verdict, sentence, evidence, fields: [{ ...field, verdict }] });
  };
  // What a text orders is not told by a paragraph of its preamble that only recalls the like.
  if (chosen.compared && chosen.compared.relation !== 'same' && reported?.act === 'directive' && /^PP/.test(provision.paragraph))
    return [{ verdict: 'unclear', sentence: `The nearest paragraph is one of the preamble (${place(provision)}).`, evidence }];
  if (reported && chosen.actual && tellsOfNoAct(chosen, reported))
    return [{ verdict: 'unclear', sentence: `${chosen.compared?.sentence ?? ''} (${place(provision)})`, evidence }];
  const verb = verbField(claim, provision);
  const fault = verbFault(chosen, reported, content);
  if (verb && fault) note(fault.verdict, fault.sentence, verb);
  else if (verb && chosen.compared && chosen.compared.relation !== 'other_act') borne.push({ ...verb, verdict: 'right' });
  const what = contentField(claim, provision, words);
  const foreign = namesNowhere(index, claim, words, tools.synonyms);
  if (foreign.length > 0)
    note(
      'imprecise',
      `${foreign.join(' and ')} ${foreign.length > 1 ? 'stand' : 'stands'} nowhere in the text${provision.addressees.length > 0 ? `; it addresses ${provision.addressees.join(', ')}` : ''}.`,
      what,
    );
  const misquoted = index.complete && quotedElsewhere(claim, provision, index, words, tools.synonyms);
  if (misquoted)
    note(
      'imprecise',
      `Between quotation marks, but “${misquoted}” is not in the wording of the paragraph (${place(provision)}): a translation, not a quotation.`,
      what,
    );
  const other = otherNumber(claim.content, provision, words);
  if (other)
    note('contradicted', `The paragraph says ${other.record}, not ${other.said} (${place(provision)}).`, { field: 'number', ...other });
  if (foreign.length === 0 && !misquoted && !other) borne.push({ ...what, verdict: 'right' });
  const addressee = addresseeField(claim, provision, tools.synonyms);
  if (addressee?.verdict === 'right') borne.push(addressee);
  else if (addressee && (index.complete || chosen.match.score >= SURELY) && foreign.length === 0)
    note('imprecise', `The paragraph addresses ${addressee.record}, not ${addressee.said} (${place(provision)}).`, addressee);
  if (against.length === 0)
    return [
      {
        verdict: 'right',
        sentence: `${where(provision)} ${thirdPerson(provision.verb)}: ${provision.gist}.`,
        evidence,
        fields: borne,
      },
    ];
  if (borne.length === 0) return against;
  return [
    ...against,
    { verdict: 'right', sentence: `Right in it: ${borne.map(({ field }) => NAMED[field]).join('; ')}.`, evidence: [], fields: borne },
  ];
}

const NAMED: Readonly<Record<string, string>> = { verb: 'the verb', addressee: 'whom it addresses', content: 'what it is about' };

/** "Imposes sanctions", of a text whose nearest paragraph condemns: a measure is told of no paragraph that takes none, and another may be meant. */
const tellsOfNoAct = ({ compared, actual }: Choice, reported: LexiconVerb): boolean =>
  compared?.relation === 'other_act' &&
  /^(?:constitutive|authorizing|directive)$/.test(reported.act) &&
  !(reported.act === 'directive' && reported.use === 'council' && (reported.force ?? 0) >= 4) &&
  /^(?:evaluative|declaratory)$/.test(actual?.act ?? '');

/** What is wrong with the verb reported, if anything. */
function verbFault(
  { compared, actual, match }: Choice,
  reported: LexiconVerb | undefined,
  content: readonly string[],
): { readonly verdict: Verdict; readonly sentence: string } | undefined {
  if (!compared || reported?.use !== 'council') return undefined;
  const { relation } = compared;
  const { provision } = match;
  const sentence = `${compared.sentence} (${place(provision)})`;
  if (relation === 'weaker' || relation === 'stronger')
    return actual && bothOrder(reported, actual) ? undefined : { verdict: 'imprecise', sentence };
  // "requests States to take all measures", where the text authorizes them: who may is not asked.
  if (relation === 'other_act' && isPermission(reported.act, provision.act)) return { verdict: 'imprecise', sentence };
  if (relation !== 'other_act' || reported.act !== 'directive' || (reported.force ?? 0) < 4) return undefined;
  if (provision.act !== 'declaratory' && provision.act !== 'evaluative') return undefined;
  const need = provision.content.includes('need') || /need|imperative|importance/.test(provision.verb);
  return { verdict: need && content.includes('need') ? 'contradicted' : 'imprecise', sentence };
}

const isPermission = (reported: string, actual: string): boolean =>
  (reported === 'directive' && actual === 'authorizing') || (reported === 'authorizing' && actual === 'directive');

/** "decides that … shall" and "demands": of different rank, but either orders; "condemns" and "strongly condemns": one verb. */
const bothOrder = (reported: LexiconVerb, actual: LexiconVerb): boolean =>
  ((reported.force ?? 0) >= 5 && (actual.force ?? 0) >= 5) || reported.family === actual.family;
