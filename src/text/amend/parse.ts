import { ok, type Result, refuse } from '../../result.ts';
import type { ResolutionText } from '../model/types.ts';
import type { Verbs } from '../verbs.ts';
import { FORMS } from './forms.ts';
import type { Context, Made } from './make.ts';
import type { Amendment, AmendmentChange } from './types.ts';

/** One instruction: "In operative paragraph 2, replace "permanent" with "lasting"". */
function changesOf(words: string, context: Context): Made {
  for (const [pattern, make] of FORMS) {
    const groups = pattern.exec(words)?.groups;
    if (groups) return make(groups, context);
  }
  return refuse('amendment_unclear', `"${words.length > 120 ? `${words.slice(0, 119)}…` : words}" is not understood as an amendment.`, {
    nearest: examples,
  });
}

const examples = [
  'In operative paragraph 2, replace "permanent" with "lasting"',
  'Insert a new preambular paragraph after PP3: Recalling …,',
  'Delete operative paragraph 5',
];

/** A line that begins an amendment: "1.", "A2." or "-", then who proposes it: "Marshia and Northmere:". */
const LEAD = /^\s*(?:(?:A?\d{1,3}[.)]|[-–•])\s+)?(?:(?:proposed )?by\s+)?(?<by>\p{Lu}[^:"“‘'.;]{1,120}?):\s+(?=\S)/u;
const MARK = /^\s*(?:A?\d{1,3}[.)]|[-–•])\s+/;
/** Words that begin an instruction, so that what stands before a colon is no State's name. */
const BEGINS =
  /^(?:in|insert|add|replace|delete|remove|strike|move|after|before|at|substitute|change|op|pp|the|operative|preambular|paragraph|sub-?paragraph)\b/i;

/**
 * Amendments in plain words, one in each stretch between empty lines; several instructions in one stand each on a line of their own. Before
 * the first may stand who proposes it. Refuses, naming the amendment: `amendment_unclear`, `place_unknown`, `not_found`, `ambiguous`,
 * `into_itself`, `empty`, `too_many`, `amendment_too_long`.
 */
export function parseAmendments(words: string, text: ResolutionText, verbs: Verbs): Result<Amendment[]> {
  const stretches = words
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((stretch) => stretch.trim())
    .filter((stretch) => stretch !== '');
  if (stretches.length === 0) return refuse('empty', 'There is no amendment in what was given.');
  if (stretches.length > mostAmendments)
    return refuse('too_many', `There are ${stretches.length} amendments; at most ${mostAmendments} are taken.`);
  const amendments: Amendment[] = [];
  for (const [i, stretch] of stretches.entries()) {
    if (stretch.length > longestAmendment)
      return refuse('amendment_too_long', `Amendment ${i + 1} has ${stretch.length} characters; at most ${longestAmendment} are taken.`);
    const id = `A${i + 1}`;
    const made = amendmentOf(stretch, id, text, verbs);
    if (!made.ok) return { ...made, sentence: `Amendment ${i + 1}: ${made.sentence}` };
    amendments.push(made.value);
  }
  return ok(amendments);
}

/** More amendments than this to one text are a mistake. */
const mostAmendments = 200;
/** Longest amendment, in UTF-16 units. */
const longestAmendment = 20_000;

/** One amendment in plain words. `id` must be unlike those of the others to the same text. */
export function amendmentOf(words: string, id: string, text: ResolutionText, verbs: Verbs): Result<Amendment> {
  const lead = LEAD.exec(words);
  const named = lead?.groups?.by !== undefined && !BEGINS.test(lead.groups.by) ? lead : null;
  const rest = named ? words.slice(named[0].length) : words.replace(MARK, '');
  const by = (named?.groups?.by ?? '')
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  let count = 0;
  const context: Context = { text, verbs, fresh: () => `${id}.${++count}` };
  const changes: AmendmentChange[] = [];
  for (const instruction of instructionsOf(rest)) {
    const made = changesOf(instruction, context);
    if (!made.ok) return made;
    changes.push(...made.value);
  }
  if (overlap(changes)) return refuse('overlapping', 'Two instructions of this amendment change the same words.');
  // From the end to the beginning, so that each finds its words where they stood.
  const at = (change: AmendmentChange) => (change.kind === 'words' ? change.start : 0);
  return ok({ id, by, words: rest.trim(), changes: [...changes].sort((a, b) => at(b) - at(a)) });
}

/** Lines that begin an instruction; others go on with the one before. */
function instructionsOf(words: string): string[] {
  const out: string[] = [];
  for (const one of words.split('\n')) {
    const text = one.replace(MARK, '').trim();
    if (
      out.length === 0 ||
      (BEGINS.test(text) && FORMS.some(([pattern]) => pattern.test(out.at(-1) as string)) && FORMS.some(([pattern]) => pattern.test(text)))
    )
      out.push(text);
    else out[out.length - 1] += `\n${one.trim()}`;
  }
  return out.filter((one) => one !== '');
}

function overlap(changes: readonly AmendmentChange[]): boolean {
  return changes.some((one, i) =>
    changes.slice(i + 1).some((other) => {
      if (!('target' in one) || !('target' in other) || one.target !== other.target) return false;
      return (
        one.kind !== 'words' ||
        other.kind !== 'words' ||
        (one.start < other.end && other.start < one.end) ||
        (one.start === other.start && one.end === other.end)
      );
    }),
  );
}
