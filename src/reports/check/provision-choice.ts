import { once } from '../../record/once.ts';
import {
  compareVerbs,
  type LexiconVerb,
  ladderRank,
  matchProvision,
  type Provision,
  type ProvisionMatch,
  type TextIndex,
  verbEntry,
} from '../../text/index.ts';
import type { CheckTools } from './check-tools.ts';
import { SPEAKS_OF } from './provision-evidence.ts';

/** The paragraph a claim may speak of, with how its verb stands to the one reported. */
export interface Choice {
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

/** The same for a text of which only notable paragraphs are indexed: the one meant may be missing. */
const SPEAKS_OF_PART = 0.6;

/** What answers best to some words of a claim, and whether it answers well enough to be meant. */
export interface Answer {
  readonly choice: Choice;
  readonly score: number;
  readonly meant: boolean;
}

/** The paragraph that answers best to content words; what orders or founds is looked for among the operative paragraphs first. */
export function answerTo(
  tools: CheckTools,
  index: TextIndex,
  reported: LexiconVerb | undefined,
  content: readonly string[],
): Answer | undefined {
  const matches = matchProvision(index, content, tools.synonyms);
  const acts = reported !== undefined && /^(?:directive|constitutive|authorizing)$/.test(reported.act);
  const operative = acts ? matches.filter((match) => !/^PP/.test(match.provision.paragraph)) : matches;
  const first = answerAmong(tools, index, reported, content, operative);
  return first?.meant || operative.length === matches.length ? first : answerAmong(tools, index, reported, content, matches);
}

function answerAmong(
  tools: CheckTools,
  index: TextIndex,
  reported: LexiconVerb | undefined,
  content: readonly string[],
  matches: readonly ProvisionMatch[],
): Answer | undefined {
  const best = matches[0];
  if (!best) return undefined;
  const rank = ladderRank(tools.ladders, 'ceasefire', content);
  const near = matches.filter(
    (match) =>
      match.score >= best.score - 0.12 ||
      (rank !== null &&
        match.provision.paragraph === best.provision.paragraph &&
        ladderRank(tools.ladders, 'ceasefire', match.provision.content) === rank),
  );
  const enough = index.complete ? SPEAKS_OF : SPEAKS_OF_PART;
  const nearest = pick(tools, near, reported, content);
  // Of another act than reported: a paragraph of the same act that answers to the words as well is the one meant.
  const further =
    nearest.compared?.relation === 'other_act'
      ? pick(
          tools,
          matches.filter((match) => match.score >= Math.max(enough, best.score - 0.25)),
          reported,
          content,
        )
      : undefined;
  return {
    choice: further?.compared && further.compared.relation !== 'other_act' ? further : nearest,
    score: best.score,
    meant: best.score >= enough || wholeParagraph(index, best.provision, content, tools) >= enough,
  };
}

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
