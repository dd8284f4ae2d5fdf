import { type CompareTools, compareTexts } from '../compare/compare.ts';
import type { Comparison, Effect } from '../compare/types.ts';
import { placesOf } from '../model/places.ts';
import type { ResolutionText } from '../model/types.ts';
import { amendedText, collisions, dispose, startAmending } from './amend.ts';
import { said } from './rebase.ts';
import { byRule36, type Rank } from './rule-36.ts';
import type { Amendment } from './types.ts';

/** An amendment in its place in the order of voting, with the reasons; its distance is the sum of what its changes do, see `WEIGHTS`. */
export interface OrderedAmendment extends Rank {
  readonly amendment: Amendment;
  readonly reasons: readonly string[];
}

/** What each kind of effect counts for in the distance; words that only change the wording count a hundredth each. */
const WEIGHTS: Readonly<Record<Effect['kind'], number>> = {
  chapter_vii: 6,
  added: 4,
  removed: 4,
  clause: 3,
  verb: 3,
  crossed: 3,
  scope: 3,
  addressee: 2,
  mandate: 2,
  deadline: 2,
  modifier: 1,
  moved: 0.5,
};
const PER_WORD = 0.01;

function weightOf(effect: Effect, { verbs }: CompareTools): number {
  if (effect.kind !== 'verb') return WEIGHTS[effect.kind];
  const force = (verb: string) => verbs.entries.get(verb.toLowerCase())?.force ?? 0;
  return WEIGHTS.verb + Math.abs(force(effect.before) - force(effect.after));
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Proposes the order in which amendments are voted on, by rule 36 (`byRule36`). The President rules and may decide otherwise.
 */
export function proposeOrder(text: ResolutionText, amendments: readonly Amendment[], tools: CompareTools): OrderedAmendment[] {
  const places = placesOf(text);
  const collide = collisions(text, amendments);
  const measured = amendments.map((amendment): OrderedAmendment => {
    const accepted = dispose(startAmending(text, [amendment]), amendment.id, 'adopted');
    const comparison = compareTexts(text, accepted.ok ? amendedText(accepted.value) : text, tools, { byId: true });
    const effects = [...comparison.effects, ...comparison.paragraphs.flatMap((change) => change.effects)];
    const words = wordsChanged(comparison);
    const distance = Math.round((effects.reduce((sum, effect) => sum + weightOf(effect, tools), 0) + words * PER_WORD) * 100) / 100;
    const addsOrDeletes = amendment.changes.every(
      (change) =>
        change.kind === 'insert' || change.kind === 'delete' || (change.kind === 'words' && (change.in === '' || change.out === '')),
    );
    return { amendment, addsOrDeletes, distance, reasons: [] };
  });
  const order = [...measured].sort(byRule36);
  return order.map((one): OrderedAmendment => {
    const { amendment, addsOrDeletes, distance } = one;
    const what = amendment.changes.map((change) => said(change, places)).join('; ');
    const clashes = collide.flatMap(({ one: first, other, rebased }) => {
      if (first !== amendment.id && other !== amendment.id) return [];
      const against = first === amendment.id ? other : first;
      return [
        rebased.fallen
          ? `${against} would do the same.`
          : `Collides with ${against}: if one is accepted, the other must be proposed anew or falls.`,
      ];
    });
    return {
      ...one,
      reasons: [
        `It would ${what}.`,
        addsOrDeletes
          ? 'It adds to the text or deletes from it, so it is voted on before others (rule 36).'
          : 'It changes what the text says (rule 36: the furthest removed in substance first).',
        `Distance in substance ${distance}.`,
        ...clashes,
      ],
    };
  });
}

const wordsChanged = ({ paragraphs }: Comparison): number =>
  paragraphs.reduce((sum, { edits }) => sum + edits.reduce((all, { kind, text }) => all + (kind === 'same' ? 0 : wordCount(text)), 0), 0);
