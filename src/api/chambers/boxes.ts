import type { ActionType, Chamber } from '../../procedure/index.ts';
import { ok, type Result, refuse } from '../../result.ts';

/** What is given in secretly: the field that says it, taken out of the action before it is entered, and how it is read. */
interface Paper {
  readonly field: string;
  readonly read: (given: unknown) => Result<unknown>;
}

const views: readonly unknown[] = ['encourage', 'discourage', 'no_opinion'];

/** The actions of which the log says only who took part. */
const papers: Partial<Record<ActionType, Paper>> = {
  cast_paper: {
    field: 'paper',
    read: (names) =>
      Array.isArray(names) && names.length <= 20 && names.every((name) => typeof name === 'string' && name.length <= 200)
        ? ok(names)
        : refuse('bad_field', 'paper: give the names that stand on the ballot paper, as a list; an empty list is a blank paper.'),
  },
  straw_ballot: {
    field: 'view',
    read: (view) => (views.includes(view) ? ok(view) : refuse('bad_field', 'view: use encourage, discourage or no_opinion.')),
  },
};

/** The actions that empty a box, and the field its papers are entered in. */
const emptied: Partial<Record<ActionType, string>> = { count_papers: 'papers', close_straw_poll: 'views' };

const known = <T>(table: Partial<Record<ActionType, T>>, type: unknown): T | null =>
  typeof type === 'string' && Object.hasOwn(table, type) ? (table[type as ActionType] as T) : null;

/** Whether an action of this type puts a paper into a box: what nobody can tell apart any more is not taken back. */
export const givesPaper = (type: ActionType | undefined): boolean => known(papers, type) !== null;

/** The field that an action of this type takes from the box; null for others. */
export const emptiedField = (type: unknown): string | null => known(emptied, type);

/**
 * A request's fields without the paper, and the paper as it goes into the box, null where the action gives none. Refuses `bad_field` for what
 * is no paper.
 */
export function splitPaper(
  given: Readonly<Record<string, unknown>>,
): Result<{ readonly fields: Record<string, unknown>; readonly paper: string | null }> {
  const kind = known(papers, given.type);
  if (kind === null) return ok({ fields: { ...given }, paper: null });
  const { [kind.field]: told, ...fields } = given;
  const read = kind.read(told);
  return read.ok ? ok({ fields, paper: JSON.stringify(read.value) }) : read;
}

/** The box that an action of this type fills or empties: that of the election in its round, or of the straw poll, opened last. */
export const boxOf = ({ log, election }: Chamber, type: ActionType): string => {
  const straw = type === 'straw_ballot' || type === 'close_straw_poll';
  const opened = log.findLastIndex((action) => action.type === (straw ? 'open_straw_poll' : 'open_election')) + 1;
  return straw ? `straw-${opened}` : `election-${opened}-${election?.round ?? 0}`;
};
