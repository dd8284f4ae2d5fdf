import {
  type Action,
  type ActionType,
  apply,
  type By,
  type Chamber,
  chamberRules,
  citeHouse,
  isHouseRule,
  type Offer,
} from '../../procedure/index.ts';
import { actors, type ChamberData } from './data.ts';
import { presidingForms } from './forms/chair-forms.ts';
import type { Definition, Filled } from './forms/define.ts';
import { draftForms } from './forms/draft-forms.ts';
import type { Field } from './forms/field.ts';
import { floorForms } from './forms/floor-forms.ts';
import { houseForms } from './forms/house-forms.ts';

/** Something that takes words of one's own: what is filled in, and the action it makes. */
export interface ActionForm {
  readonly type: ActionType;
  readonly title: string;
  readonly rule: string;
  readonly fields: readonly Field[];
  readonly button: string;
}

const definitions: readonly Definition[] = [...presidingForms, ...floorForms, ...draftForms, ...houseForms];

const kindOf = (by: By): 'presidency' | 'secretariat' | 'member' => (by === 'presidency' || by === 'secretariat' ? by : 'member');

/** The forms that one may use now: exactly those that the rules would take something from. */
export function formsFor(data: ChamberData): readonly ActionForm[] {
  const { chamber, you, now } = data;
  if (you.role === 'presidency' && chamber.cededFor !== null) return [];
  const at = chamber.at !== null && now < chamber.at ? chamber.at : now;
  return actors(data).flatMap((by) =>
    definitions
      .filter((one) => one.by.includes(kindOf(by)))
      .filter(({ type, sample }) => apply(chamber, { type, by, at, ...sample(chamber) } as Action).ok)
      .map(({ type, title, rule, button, fields }) => ({
        type,
        title,
        rule: isHouseRule(rule) ? citeHouse(rule) : chamberRules[rule].cite,
        button,
        fields: fields(chamber, by),
      })),
  );
}

/** What empties a box, for whom that is open now: what stands on the papers the server puts in. */
export function countsFor(data: ChamberData): readonly Offer[] {
  const { chamber, you, now } = data;
  if (you.role === 'presidency' && chamber.cededFor !== null) return [];
  const at = chamber.at !== null && now < chamber.at ? chamber.at : now;
  const { election, strawPoll } = chamber;
  const counts = [
    ...(election !== null && election.voted.length > 0
      ? [{ type: 'count_papers', words: 'Count the papers', rule: 'rule 61', taken: { papers: election.voted.map(() => []) } } as const]
      : []),
    ...(strawPoll === null
      ? []
      : [
          {
            type: 'close_straw_poll',
            words: 'Close the straw poll',
            rule: chamberRules.straw.cite,
            taken: { views: strawPoll.voted.map(() => 'no_opinion') },
          } as const,
        ]),
  ];
  return actors(data).flatMap((by) =>
    counts
      .filter(({ type, taken }) => apply(chamber, { type, by, at, ...taken } as unknown as Action).ok)
      .map(({ type, words, rule }) => ({ action: { type } as Offer['action'], words, rule })),
  );
}

/** The action that a filled form makes, as it is sent; null for a form that is not known. */
export function actionOfForm(chamber: Chamber, title: string, filled: Filled): Record<string, unknown> | null {
  const definition = definitions.find((one) => one.title === title);
  return definition === undefined ? null : { type: definition.type, ...definition.action(filled, chamber) };
}
