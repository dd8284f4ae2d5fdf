import type { CheckResult, Claim, Given, Modality, Report, Span } from './types.ts';
import { numberAt } from './words/numbers.ts';

/** More than this of one report is no reading: the rest is left out. */
const mostProposed = 200;
/** A claim is a sentence or part of one. */
const longestWords = 1000;

const modalities: readonly Modality[] = ['asserted', 'denied', 'expected', 'conditional', 'threatened'];

/** How a field of a proposal is read; gives undefined where it is not as it should be. `said` are the claim's own words. */
type Field = (value: unknown, span: (words: unknown) => Span | undefined, said: string) => unknown;

const oneOf =
  (...words: readonly string[]): Field =>
  (value) =>
    words.find((word) => word === value);
/** One of a list, each with the words of which the claim's own must have one. */
const toldBy =
  (words: Readonly<Record<string, RegExp>>): Field =>
  (value, _span, said) =>
    typeof value === 'string' && Object.hasOwn(words, value) && words[value]?.test(said) ? value : undefined;
/** A label is made of the claim's own words, in whatever form: no sentence of the model's can come in by it. */
const label: Field = (value, _span, said) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 200 && isMadeOf(value, said) ? value : undefined;
/** A number must be told in the claim's own words, in digits or spelt. */
const number: Field = (value, _span, said) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && tells(said, value) ? value : undefined;
const seats: Field = (value, _span, said) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 15 && tells(said, value) ? value : undefined;
const words: Field = (value, span) => span(value);
const allWords: Field = (value, span) => {
  const found = span(value);
  return found && [found];
};
const described: Field = (value, span) => {
  const found = span(value);
  return found && { described: found };
};
const speaker: Field = (value, span) => {
  const found = span(value);
  return found && { kind: 'unnamed', span: found };
};

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.,/½]+/u)
    .map((word) => word.replace(/^[.,]+|[.,]+$/g, ''));
/** Words of measure that stand for a sign, and what people are called when nothing is. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/^percent$/, /%|per cent/],
  [/^(?:dollars?|euros?|pounds?)$/, /[$€£]/],
  [/^(?:people|person|share)$/, /./],
];

/** Whether each word of a label stands in the words, up to its ending: "demand" in "demands", "kill" in "killed". */
function isMadeOf(given: string, said: string): boolean {
  const own = wordsIn(said);
  return wordsIn(given).every((word) => {
    const stem = word.slice(0, Math.max(3, Math.min(word.length - 1, 5)));
    return (
      word === '' ||
      own.some((one) => one === word || (word.length > 2 && one.startsWith(stem))) ||
      MEASURES.some(([is, sign]) => is.test(word) && sign.test(said))
    );
  });
}

/** Whether a number stands in the words. None, no and unanimity tell nought. */
function tells(said: string, value: number): boolean {
  const own = wordsIn(said).filter((word) => word !== '');
  for (let i = 0; i < own.length; i++) if (numberAt(own, i)?.value === value) return true;
  return value === 0 && /\b(?:no|none|nobody|without|unanimous(?:ly)?)\b/i.test(said);
}

/** What became of a vote, by the words that tell it. */
const OUTCOMES: Readonly<Record<string, RegExp>> = {
  adopted: /\b(?:adopt|pass|approv|carr[iy]|agree|endors|unanim|accept|authori[sz])/i,
  not_adopted: /\b(?:reject|fail|defeat|lost|los[et]|block|fell|short|veto|voted down|turn(?:ed|s)? down|not (?:adopt|pass|carr|approv))/i,
  vetoed: /\bveto/i,
  short: /\b(?:short|fail|lack|not (?:get|win|obtain|receive|enough)|too few|only|insufficient)/i,
  unknown: /./,
};
/** What is counted, by its name. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  votes: /\b(?:vot|ballot)/i,
  vetoes: /\bveto/i,
  drafts: /\b(?:draft|text|propos|resolution)/i,
  resolutions: /\bresolution/i,
};
/** What is said of a text's force, by the words that tell it. */
const ASSERTED: Readonly<Record<string, RegExp>> = {
  binding: /\b(?:bind|bound|oblig|mandatory)/i,
  not_binding: /\b(?:(?:not|non|n't)\W+(?:legally )?(?:bind|bound|oblig)|nonbinding|advisory|recommend)/i,
  flouted: /\b(?:flout|def[iy]|ignor|violat|breach|disregard|disobey)/i,
  lawful: /\b(?:lawful|legal|legitima)/i,
  unlawful: /\b(?:unlawful|illegal|illegitima|violat|breach)/i,
};

/** What may be proposed of each kind: fields that must be there, and those that may. Nothing else is taken. */
const kinds: Readonly<Record<string, { readonly must: Readonly<Record<string, Field>>; readonly may: Readonly<Record<string, Field>> }>> = {
  vote: {
    must: { on: described, outcome: toldBy(OUTCOMES) },
    may: { inFavour: seats, against: seats, abstaining: seats },
  },
  provision: { must: { of: described, verb: label, content: words }, may: {} },
  statement: { must: { speaker }, may: { quote: allWords, indirect: words, verb: label } },
  figure: {
    must: { value: number, bound: oneOf('exact', 'about', 'at_least', 'more_than', 'up_to', 'less_than'), unit: label, what: label },
    may: { where: label },
  },
  count: { must: { of: toldBy(COUNTED), value: number }, may: {} },
  position: {
    must: { actor: label, on: described, stance: oneOf('supports', 'opposes', 'abstains', 'accepts', 'rejects', 'unresolved') },
    may: {},
  },
  event: {
    must: { actor: label, action: label, status: oneOf('happened', 'planned', 'cancelled', 'threatened', 'called_for') },
    may: { object: label },
  },
  legal: { must: { of: described, assertion: toldBy(ASSERTED) }, may: {} },
  assessment: { must: { sense: label }, may: { about: label } },
};

/** Kinds and fields that a proposal may have, for the words in which they are asked for. */
export const proposable: Readonly<Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>> =
  Object.fromEntries(Object.entries(kinds).map(([kind, { must, may }]) => [kind, { must: Object.keys(must), may: Object.keys(may) }]));

/** How many proposals became claims, and how many were left out. */
export interface Taken {
  readonly report: Report;
  readonly taken: number;
  readonly dropped: number;
}

/**
 * Adds claims that something else than the rules proposes for a report, as `{kind, words, modality?, …}`. One is taken only if its words, and
 * all words in its fields, stand in the text letter for letter; if its numbers and labels are told in its own words; if its fields are those of its kind and no others, so that a verdict cannot
 * come in; and if it overlaps no claim of its kind. Each is marked with `readBy`. Whatever is proposed, what the rules read stays as it is.
 */
export function takeProposed(report: Report, text: string, proposed: readonly unknown[], readBy: string): Taken {
  const claims: Claim[] = [...report.claims];
  let taken = 0;
  for (const one of proposed.slice(0, mostProposed)) {
    const claim = claimOf(one, text, report, `m${taken + 1}`, readBy);
    if (!claim || claims.some((other) => other.kind === claim.kind && overlap(other.span, claim.span))) continue;
    claims.push(claim);
    taken++;
  }
  return { report: { ...report, claims }, taken, dropped: proposed.length - taken };
}

/** The result with proposed claims in its reports, by place; they get no verdict but `outside`, and that they were not checked is said. */
export function withProposed(
  result: CheckResult,
  given: readonly Given[],
  proposed: readonly (readonly unknown[] | null)[],
  readBy: string,
): CheckResult {
  const findings = [...result.findings];
  const reports = result.reports.map((report, i) => {
    const some = proposed[i];
    if (!some) return report;
    const added = takeProposed(report, given[i]?.text ?? '', some, readBy).report;
    for (const claim of added.claims.slice(report.claims.length)) {
      const sentence = `Read by a language model (${readBy}), not by the rules: not held against the record.`;
      findings.push({ report: report.id, claim: claim.id, verdict: 'outside', because: [{ sentence, evidence: [] }] });
    }
    return added;
  });
  return { ...result, reports, findings };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function claimOf(proposed: unknown, text: string, report: Report, id: string, readBy: string): Claim | null {
  if (typeof proposed !== 'object' || proposed === null || Array.isArray(proposed)) return null;
  const { kind, words: said, modality = 'asserted', ...fields } = proposed as Record<string, unknown>;
  const shape = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const span = spanOf(text, said, 0, text.length);
  if (!shape || !span || !modalities.includes(modality as Modality)) return null;
  const inside = (some: unknown): Span | undefined => spanOf(text, some, span.start, span.end) ?? spanOf(text, some, 0, text.length);
  const claim: Record<string, unknown> = { kind, id, span, sentence: sentenceAt(report, span.start), modality, readBy };
  for (const [name, value] of Object.entries(fields)) {
    const field = Object.hasOwn(shape.must, name) ? shape.must[name] : Object.hasOwn(shape.may, name) ? shape.may[name] : undefined;
    const read = field?.(value, inside, text.slice(span.start, span.end));
    if (read === undefined) return null;
    claim[name] = read;
  }
  return Object.keys(shape.must).every((name) => Object.hasOwn(claim, name)) ? (claim as unknown as Claim) : null;
}

function spanOf(text: string, some: unknown, from: number, to: number): Span | undefined {
  if (typeof some !== 'string' || some.trim() === '' || some.length > longestWords) return undefined;
  const start = text.indexOf(some, from);
  return start < 0 || start + some.length > to ? undefined : { start, end: start + some.length };
}

function sentenceAt(report: Report, at: number): number {
  const after = report.sentences.findIndex((sentence) => sentence.end > at);
  return Math.max(0, after < 0 ? report.sentences.length - 1 : after);
}
