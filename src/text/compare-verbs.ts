import { type LexiconVerb, thirdPerson } from './verbs.ts';

export type VerbRelation = 'same' | 'same_family' | 'weaker' | 'stronger' | 'other_act';

/** How a reported verb stands to the verb of the text: `weaker` means that the report says less than the text. */
export interface VerbComparison {
  readonly relation: VerbRelation;
  readonly sentence: string;
}

/**
 * Compares the verb a report uses with the verb the text has (DOMAIN 4.3: two axes, not one ladder). Directives are ordered by force,
 * evaluative verbs along their scale; verbs of different acts are not ordered at all: a need that is emphasized is not demanded.
 * Press words ("ask", "ban", "back") count as the verb they may stand for.
 */
export function compareVerbs(reported: LexiconVerb, actual: LexiconVerb): VerbComparison {
  const said = `"${thirdPerson(reported.verb)}"`;
  const stands = `"${thirdPerson(actual.verb)}"`;
  if (reported.verb === actual.verb) return { relation: 'same', sentence: `The text says ${stands}, as reported.` };
  const order = ordered(reported, actual);
  if (order !== null && order < 0)
    return { relation: 'weaker', sentence: `Reported as ${said}, the text says ${stands}, which is stronger.` };
  if (order !== null && order > 0)
    return { relation: 'stronger', sentence: `Reported as ${said}, the text only says ${stands}, which is weaker.` };
  if (order === 0 || reported.family === actual.family || standsFor(reported, actual)) {
    return { relation: 'same_family', sentence: `Reported as ${said}, the text says ${stands}: nearly the same.` };
  }
  return { relation: 'other_act', sentence: otherAct(reported, actual, said, stands) };
}

const standsFor = (reported: LexiconVerb, actual: LexiconVerb) =>
  reported.standsFor.includes(actual.family) || (reported.family === 'decide' && actual.act === 'constitutive');

/** Negative when the report says less than the text, positive when more, 0 when as much; null when the two cannot be ordered. */
function ordered(reported: LexiconVerb, actual: LexiconVerb): number | null {
  if (reported.use === 'press' && reported.standsFor.includes(actual.family)) return null;
  if (reported.force !== null && actual.force !== null) return reported.force - actual.force;
  if (reported.scale !== null && reported.scale === actual.scale) return (reported.intensity ?? 0) - (actual.intensity ?? 0);
  return null;
}

function otherAct(reported: LexiconVerb, actual: LexiconVerb, said: string, stands: string): string {
  if (actual.family === 'emphasize need' && reported.act === 'directive') {
    return `The text ${stands}: a need is put on record there, not ${participle(reported)}.`;
  }
  if (reported.act === 'directive') return `The text ${stands}, which tells nobody to act; reported as ${said}, which does.`;
  if (actual.act === 'directive') return `The text ${stands}, which tells somebody to act; reported as ${said}, which does not.`;
  return `The text says ${stands}, an act of another kind than ${said}.`;
}

function participle(verb: LexiconVerb): string {
  const named: Readonly<Record<string, string>> = { demand: 'demanded', call: 'called for', urge: 'urged', request: 'requested' };
  return named[verb.family] ?? 'ordered';
}
