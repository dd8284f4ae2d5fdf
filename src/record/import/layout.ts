import { type Council, findState, type StateCode } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { exportFormat } from '../export/columns.ts';

/** What a column of a file of votes holds, whatever the file calls it. */
export type Column =
  | 'resolution'
  | 'date'
  | 'code'
  | 'name'
  | 'vote'
  | 'draft'
  | 'meeting'
  | 'title'
  | 'agenda'
  | 'subjects'
  | 'note'
  | 'modality'
  | 'yes'
  | 'no'
  | 'abstaining'
  | 'notVoting'
  | 'members'
  | 'session'
  | 'report'
  | 'permanent'
  | 'number'
  | 'id'
  | 'link';

/**
 * Names of columns in the files that the United Nations' Dag Hammarskjöld Library has published: Council voting data (digitallibrary.un.org
 * record 4055387, versions 1 to 6) and Assembly voting data (record 4060887; version 1 of September 2024 wrote plurals), and in tables that
 * others have drawn from its voting records.
 */
const names: Readonly<Record<Column, readonly string[]>> = {
  resolution: ['resolution', 'resolutions'],
  date: ['date'],
  code: ['ms_code', 'ms_codes'],
  name: ['ms_name', 'ms_names', 'member'],
  vote: ['ms_vote', 'ms_votes', 'vote'],
  draft: ['draft'],
  meeting: ['meeting'],
  title: ['description', 'title'],
  agenda: ['agenda', 'agenda_title', 'agenda_titles'],
  subjects: ['subjects'],
  note: ['vote_note'],
  modality: ['modality'],
  yes: ['total_yes', 'yes'],
  no: ['total_no', 'no'],
  abstaining: ['total_abstentions', 'abstentions', 'abstain'],
  notVoting: ['total_non_voting', 'non_voting', 'no_letter'],
  members: ['total_ms', 'total_voting', 'members'],
  session: ['session'],
  report: ['committee_report'],
  permanent: ['permanent_member', 'permanent'],
  number: ['number'],
  id: ['undl_id'],
  link: ['undl_link'],
};

const columnOf = new Map(Object.entries(names).flatMap(([column, words]) => words.map((word) => [word, column as Column] as const)));

/** How a file of votes is laid out. */
export interface Layout {
  /** `member`: a row for each ballot; `resolution`: a row for each resolution with a column for each State; `penholder`: our own export. */
  readonly shape: 'member' | 'resolution' | 'penholder';
  readonly header: readonly string[];
  /** Where each column stands. */
  readonly at: Readonly<Partial<Record<Column, number>>>;
  /** Of the shape `resolution`: the columns that are States. */
  readonly states: readonly { readonly at: number; readonly words: string }[];
  /** Columns that nothing is read from because nothing is known of them. */
  readonly unknown: readonly string[];
}

const word = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Fewer columns than this named as States are no wide table. */
const leastStates = 5;

const isState = (council: Council, cell: string): boolean => findState(council, cell.trim()).ok;

/**
 * What a header of a file of votes means. Refuses `unknown_layout`, with the columns that are missing, and `twice` where two columns have one
 * name.
 */
export function readLayout(council: Council, header: readonly string[]): Result<Layout> {
  if (word(header[0] ?? '') === 'format' && word(header[1] ?? '') === 'id') {
    return ok({ shape: 'penholder', header, at: {}, states: [], unknown: [] });
  }
  const at: Partial<Record<Column, number>> = {};
  const others: { readonly at: number; readonly words: string }[] = [];
  const seen = new Set<string>();
  for (const [place, cell] of header.entries()) {
    const column = columnOf.get(word(cell));
    if (seen.has(word(cell))) return refuse('twice', `Line 1, column ${place + 1}: a second column is called "${cell.slice(0, 40)}".`);
    seen.add(word(cell));
    if (column === undefined) others.push({ at: place, words: cell });
    else if (at[column] === undefined) at[column] = place;
  }
  const states = at.vote === undefined ? others.filter(({ words }) => isState(council, words)) : [];
  const shape = states.length >= leastStates ? 'resolution' : 'member';
  const needed: readonly (readonly [string, boolean])[] = [
    ['resolution', at.resolution !== undefined],
    ['date', at.date !== undefined],
    ['ms_vote', shape === 'resolution' || at.vote !== undefined],
    ['ms_name or ms_code', shape === 'resolution' || at.name !== undefined || at.code !== undefined],
  ];
  const missing = needed.flatMap(([name, there]) => (there ? [] : [name]));
  if (missing.length > 0) {
    const shown = header.slice(0, 8).join(', ').slice(0, 120);
    return refuse(
      'unknown_layout',
      `Line 1: no column ${missing.join(', none ')}. The first line says "${shown}"; known are the UN library's Council and Assembly voting data (record 4055387 and 4060887 of its digital library) and Penholder's own export (format ${exportFormat}).`,
      { nearest: missing },
    );
  }
  const stateColumns = new Set(states.map((one) => one.at));
  return ok({
    shape,
    header,
    at,
    states: shape === 'resolution' ? states : [],
    unknown: others.flatMap((one) => (stateColumns.has(one.at) && shape === 'resolution' ? [] : [one.words])),
  });
}

/** A State as a file names it, on a date: by name first, which is of the day, then by code. */
export function memberNamed(council: Council, name: string, code: string, date: string): Result<StateCode> {
  const byName = name === '' ? null : findState(council, name, date);
  if (byName?.ok) return byName;
  const byCode = /^[A-Z]{3}$/.test(code) ? findState(council, code, date) : null;
  if (byCode?.ok) return byCode;
  return byName ?? byCode ?? refuse('unknown_state', 'No member is named.');
}
