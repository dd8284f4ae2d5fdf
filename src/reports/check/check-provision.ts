import type { Decision } from '../../record/index.ts';
import { once } from '../../record/once.ts';
import {
  compareVerbs,
  contentLemmas,
  type LexiconVerb,
  ladderRank,
  matchProvision,
  missingFrom,
  type Provision,
  type ProvisionMatch,
  type TextIndex,
  thirdPerson,
  verbEntry,
} from '../../text/index.ts';
import type { Words } from '../../text/language.ts';
import type { Evidence, ProvisionClaim } from '../types.ts';
import type { CheckTools } from './check-tools.ts';
import { decisionEvidence } from './check-vote.ts';
import { wordAt } from './told-content.ts';
import type { Remark } from './verdicts.ts';

type Claimed = Pick<ProvisionClaim, 'verb' | 'content' | 'absent' | 'quoted'>;

/** From this score on a claim speaks of a provision; see `matchProvision`. */
const SPEAKS_OF = 0.5;
/** The same for a text of which only notable paragraphs are indexed: the one meant may be missing. */
const SPEAKS_OF_PART = 0.6;
/** Below this nothing of the text answers to the claim. */
const NOTHING = 0.25;

const paragraphEvidence = (index: TextIndex, provision: Provision): Evidence => ({
  kind: 'paragraph',
  decision: index.decision,
  paragraph: provision.paragraph || 'a paragraph',
  verb: provision.verb,
  force: provision.force,
  gist: provision.gist,
  source: provision.source,
});

/**
 * Holds what a text is said to ask against the index of its paragraphs: the verb, what it governs, and what stands nowhere in it.
 * `content` are the content words of what the claim says.
 */
export function checkProvision(tools: CheckTools, decision: Decision, claim: Claimed, words: Words, content: readonly string[]): Remark[] {
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
  return claim.absent ? checkAbsence(tools, index, claim, content, known) : checkPresence(tools, index, claim, content, words, known);
}

function checkPresence(
  tools: CheckTools,
  index: TextIndex,
  claim: Claimed,
  content: readonly string[],
  words: Words,
  known: Evidence,
): Remark[] {
  const matches = matchProvision(index, content, tools.synonyms);
  const best = matches[0];
  const reported = claim.verb ? verbEntry(tools.verbs, claim.verb) : undefined;
  const lesser = lesserRung(tools, index, content);
  if (lesser && (!best || missingFrom(best.provision, content, tools.synonyms).some((word) => lesser.words.includes(word)))) {
    return [
      {
        verdict: 'imprecise',
        sentence: `The text speaks of ${lesser.said}, which is ${lesser.weaker ? 'less' : 'more'} than reported.`,
        evidence: [paragraphEvidence(index, lesser.provision)],
      },
    ];
  }
  if (!best || best.score < NOTHING) {
    return [
      {
        verdict: 'unclear',
        sentence: `No paragraph of the index of ${index.decision} answers to these words${index.complete ? '' : ', and the index is not complete'}.`,
        evidence: [known],
      },
    ];
  }
  const rank = ladderRank(tools.ladders, 'ceasefire', content);
  const near = matches.filter(
    (match) =>
      match.score >= best.score - 0.12 ||
      (rank !== null &&
        match.provision.paragraph === best.provision.paragraph &&
        ladderRank(tools.ladders, 'ceasefire', match.provision.content) === rank),
  );
  const chosen = pick(tools, near, reported, content);
  const evidence = [paragraphEvidence(index, chosen.match.provision)];
  const enough = index.complete ? SPEAKS_OF : SPEAKS_OF_PART;
  if (best.score < enough && wholeParagraph(index, best.provision, content, tools) < enough) {
    return [
      {
        verdict: 'unclear',
        sentence: `The nearest paragraph${chosen.match.provision.paragraph && ` ${chosen.match.provision.paragraph}`} is too far from these words to say.`,
        evidence,
      },
    ];
  }
  const remarks: Remark[] = [];
  if (chosen.compared) {
    const { relation, sentence } = chosen.compared;
    // What a text orders is not told by a paragraph of its preamble that only recalls the like.
    if (relation !== 'same' && reported?.act === 'directive' && /^PP/.test(chosen.match.provision.paragraph))
      return [
        {
          verdict: 'unclear',
          sentence: `The nearest paragraph is one of the preamble (${chosen.match.provision.paragraph || 'in the text'}).`,
          evidence,
        },
      ];
    if (
      (relation === 'weaker' || relation === 'stronger') &&
      reported?.use === 'council' &&
      !(chosen.actual && bothOrder(reported, chosen.actual))
    )
      remarks.push({ verdict: 'imprecise', sentence: `${sentence} (${chosen.match.provision.paragraph || 'in the text'})`, evidence });
    else if (relation === 'other_act') {
      const actual = chosen.match.provision;
      const orders = reported?.act === 'directive' && reported.use === 'council' && (reported.force ?? 0) >= 4;
      if (orders && (actual.act === 'declaratory' || actual.act === 'evaluative')) {
        const need = actual.content.includes('need') || /need|imperative|importance/.test(actual.verb);
        remarks.push({
          verdict: need && content.includes('need') ? 'contradicted' : 'imprecise',
          sentence: `${sentence} (${actual.paragraph || 'in the text'})`,
          evidence,
        });
      }
    }
  }
  const foreign = namesNowhere(index, claim, words, tools);
  if (foreign.length > 0) {
    const many = foreign.length > 1;
    remarks.push({
      verdict: 'imprecise',
      sentence: `${foreign.join(' and ')} ${many ? 'stand' : 'stands'} nowhere in the text${chosen.match.provision.addressees.length > 0 ? `; it addresses ${chosen.match.provision.addressees.join(', ')}` : ''}.`,
      evidence,
    });
  }
  const misquoted = index.complete && quotedElsewhere(claim, chosen.match.provision, words, tools);
  if (misquoted)
    remarks.push({
      verdict: 'imprecise',
      sentence: `Between quotation marks, but “${misquoted}” is not in the wording of the paragraph (${chosen.match.provision.paragraph || 'in the text'}): a translation, not a quotation.`,
      evidence,
    });
  if (remarks.length === 0)
    remarks.push({
      verdict: 'right',
      sentence: `${where(chosen.match.provision)} ${thirdPerson(chosen.match.provision.verb)}: ${chosen.match.provision.gist}.`,
      evidence,
    });
  return remarks;
}

/** "decides that … shall" and "demands": of different rank, but either orders; "condemns" and "strongly condemns": one verb. */
const bothOrder = (reported: LexiconVerb, actual: LexiconVerb): boolean =>
  ((reported.force ?? 0) >= 5 && (actual.force ?? 0) >= 5) || reported.family === actual.family;

/** How well a claim answers to a whole paragraph: it may speak of several of its clauses at once. */
function wholeParagraph(index: TextIndex, provision: Provision, content: readonly string[], tools: CheckTools): number {
  if (!provision.paragraph) return 0;
  const { whole, place } = withWholeParagraph(index, provision.paragraph);
  const merged = whole.provisions[place];
  return matchProvision(whole, content, tools.synonyms).find((match) => match.provision === merged)?.score ?? 0;
}

const wholes = once((_index: TextIndex) => new Map<string, { readonly whole: TextIndex; readonly place: number }>());

/** The text with a paragraph's clauses as one, and where that one stands. */
function withWholeParagraph(index: TextIndex, paragraph: string): { readonly whole: TextIndex; readonly place: number } {
  const made = wholes(index);
  let known = made.get(paragraph);
  if (!known) {
    const clauses = index.provisions.filter((other) => other.paragraph === paragraph);
    const others = index.provisions.filter((other) => other.paragraph !== paragraph);
    const merged = { ...(clauses[0] as Provision), content: [...new Set(clauses.flatMap((clause) => clause.content))] };
    known = { whole: { ...index, provisions: [...others, merged] }, place: others.length };
    made.set(paragraph, known);
  }
  return known;
}

/** How a sentence begins that says what a provision does; of texts noted by hand the paragraph is not always known. */
const where = (provision: Provision): string => provision.paragraph || 'The text';

interface Choice {
  readonly match: ProvisionMatch;
  readonly actual?: LexiconVerb;
  readonly compared?: ReturnType<typeof compareVerbs>;
}

const KINDNESS = { same: 0, same_family: 1, weaker: 2, stronger: 2, other_act: 3 } as const;

/** Among paragraphs that answer equally well, the one whose verb is nearest to the reported one. */
function pick(
  tools: CheckTools,
  matches: readonly ProvisionMatch[],
  reported: LexiconVerb | undefined,
  content: readonly string[],
): Choice {
  const rank = ladderRank(tools.ladders, 'ceasefire', content);
  const choices = matches.map((match): Choice => {
    const actual = verbEntry(tools.verbs, match.provision.verb);
    return reported && actual ? { match, actual, compared: compareVerbs(reported, actual) } : { match };
  });
  const kindness = (choice: Choice): number => (choice.compared ? KINDNESS[choice.compared.relation] : 1);
  // Of two clauses of one paragraph that speak of the same thing, the first says it; the next builds on it.
  const order = (choice: Choice): number =>
    rank !== null && ladderRank(tools.ladders, 'ceasefire', choice.match.provision.content) === rank ? choice.match.provision.clause : 99;
  return choices.sort((a, b) => kindness(a) - kindness(b) || order(a) - order(b) || b.match.score - a.match.score)[0] as Choice;
}

/** A ceasefire reported where the text only speaks of pauses, or the reverse. */
function lesserRung(
  tools: CheckTools,
  index: TextIndex,
  content: readonly string[],
): { said: string; words: readonly string[]; weaker: boolean; provision: Provision } | null {
  const claimed = ladderRank(tools.ladders, 'ceasefire', content);
  if (claimed === null) return null;
  let other: { rank: number; provision: Provision } | null = null;
  for (const provision of index.provisions) {
    const rank = ladderRank(tools.ladders, 'ceasefire', provision.content);
    if (rank === claimed) return null;
    if (rank !== null && provision.act !== 'evaluative' && (!other || Math.abs(rank - claimed) < Math.abs(other.rank - claimed)))
      other = { rank, provision };
  }
  if (!other) return null;
  const rung = (rank: number): string =>
    tools.ladders
      .get('ceasefire')
      ?.find((step) => step.rank === rank)
      ?.words.join(' ') ?? 'something else';
  const words =
    tools.ladders
      .get('ceasefire')
      ?.filter((step) => step.rank === claimed)
      .flatMap((step) => step.words) ?? [];
  return { said: rung(other.rank), words, weaker: other.rank < claimed, provision: other.provision };
}

/** All words of a text's clauses and of whom they address. */
const vocabularyOf = once(
  (index: TextIndex): ReadonlySet<string> =>
    new Set(
      index.provisions.flatMap((provision) => [
        ...provision.content,
        ...provision.addressees.flatMap((one) => one.toLowerCase().split(/[^\p{L}]+/u)),
      ]),
    ),
);

/** Names in the claim that no paragraph has: States, movements, places. Only a complete index can say so. */
function namesNowhere(index: TextIndex, claim: Claimed, words: Words, tools: CheckTools): string[] {
  if (!index.complete) return [];
  const vocabulary = vocabularyOf(index);
  const found: string[] = [];
  const last = wordAt(words, claim.content.end);
  for (let i = wordAt(words, claim.content.start); i < last; i++) {
    if (words.pos[i] !== 'PROPN' || !/^\p{Lu}/u.test(words.text.slice(words.start[i], words.end[i]))) continue;
    const [lemma] = contentLemmas(words, i, i + 1, tools.synonyms);
    if (
      !lemma ||
      vocabulary.has(lemma) ||
      /^(strip|bank|city|region|province|government|republic|ministry|army|forces?|un|u\.n\.|united|nations|states|security|council|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        lemma,
      ) ||
      stemIn(vocabulary, lemma)
    )
      continue;
    found.push(words.text.slice(words.start[i], words.end[i]));
  }
  return [...new Set(found)];
}

const stemIn = (vocabulary: ReadonlySet<string>, lemma: string): boolean =>
  lemma.length > 4 &&
  [...vocabulary].some(
    (word) => word.startsWith(lemma.slice(0, -1)) || (lemma.startsWith(word.slice(0, Math.max(5, word.length - 2))) && word.length > 4),
  );

/** A quotation of two or more words of which one is not in the paragraph. */
function quotedElsewhere(claim: Claimed, provision: Provision, words: Words, tools: CheckTools): string | null {
  for (const quote of claim.quoted ?? []) {
    const from = wordAt(words, quote.start);
    const to = wordAt(words, quote.end);
    if (to - from < 3) continue;
    const raw = contentLemmas(words, from, to, tools.synonyms);
    if (/…|\.\.\./.test(words.text.slice(quote.start, quote.end))) continue;
    if (raw.some((lemma) => !provision.content.includes(lemma))) return words.text.slice(quote.start, quote.end);
    const plain = contentLemmas(words, from, to);
    const changed = plain.filter(
      (lemma) => tools.synonyms.has(lemma) && tools.synonyms.get(lemma) !== lemma && !provision.content.includes(lemma),
    );
    if (changed.length >= 2) return words.text.slice(quote.start, quote.end);
  }
  return null;
}

function checkAbsence(tools: CheckTools, index: TextIndex, claim: Claimed, content: readonly string[], known: Evidence): Remark[] {
  const matches = matchProvision(index, content, tools.synonyms);
  const verb = verbEntry(tools.verbs, claim.verb);
  const said = matches.find((match) => match.score >= 0.75 || missingFrom(match.provision, content, tools.synonyms).length === 0);
  if (verb && claim.verb !== 'mention' && claim.verb !== 'name' && claim.verb !== 'refer to') {
    const governed = matches.filter((match) => match.score >= SPEAKS_OF);
    const same = governed.find((match) => {
      const actual = verbEntry(tools.verbs, match.provision.verb);
      return actual && /^(same|same_family|weaker|stronger)$/.test(compareVerbs(verb, actual).relation);
    });
    if (same)
      return [
        {
          verdict: 'contradicted',
          sentence: `${where(same.provision)} ${thirdPerson(same.provision.verb)}: ${same.provision.gist}.`,
          evidence: [paragraphEvidence(index, same.provision)],
        },
      ];
    const other = governed[0];
    if (other)
      return [
        {
          verdict: 'right',
          sentence: `The text ${thirdPerson(other.provision.verb)} (${other.provision.paragraph || 'in the text'}), which is another thing than to ${claim.verb}.`,
          evidence: [paragraphEvidence(index, other.provision)],
        },
      ];
  } else if (said) {
    return [
      {
        verdict: 'contradicted',
        sentence: `${where(said.provision)} does: ${said.provision.gist}.`,
        evidence: [paragraphEvidence(index, said.provision)],
      },
    ];
  }
  if (!index.complete)
    return [
      { verdict: 'outside', sentence: 'The index of this text is not complete, so what it leaves out cannot be told.', evidence: [known] },
    ];
  return [{ verdict: 'right', sentence: 'No paragraph of the text does.', evidence: [known] }];
}
