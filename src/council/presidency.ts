import { ok, type Result, refuse } from '../result.ts';
import { compositionOn } from './composition.ts';
import { filingKey } from './names.ts';
import type { Council, StateCode } from './types.ts';

/**
 * Where the rotation is counted from: the first full month under monthly presidencies (confidence C). Counting on from here meets every
 * President known from other sources, among them June to September 1950, October 1962, November 1990 and January 2026.
 */
const anchor = { month: '1947-01', state: 'AUS' };

const monthAfter = (month: string): string => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

const presidents = new WeakMap<Council, Map<string, StateCode>>();

function rotation(council: Council): Map<string, StateCode> {
  let known = presidents.get(council);
  if (known) return known;
  known = new Map([[anchor.month, anchor.state]]);
  let president = anchor.state;
  let day = `${anchor.month}-01`;
  for (let month = monthAfter(anchor.month); ; month = monthAfter(month)) {
    const before = compositionOn(council, day);
    day = `${month}-01`;
    const now = compositionOn(council, day);
    if (!now.ok || !before.ok) break;
    const last = filingKey(before.value.members.find((member) => member.code === president)!.name);
    president = (now.value.members.find((member) => filingKey(member.name) > last) ?? now.value.members[0]!).code;
    known.set(month, president);
  }
  presidents.set(council, known);
  return known;
}

/**
 * Who presides in a month ("2026-11"): the member next after last month's President in the English alphabetical order of the members
 * in office (rule 18), from January 1947 to the last month whose members are known. Refuses `invalid_month` and `month_not_known`.
 */
export function presidencyOn(council: Council, month: string): Result<StateCode> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    return refuse('invalid_month', `"${month}" is not a month; write year and month as in 2026-11.`, { rule: 'rule 18' });
  }
  const known = rotation(council);
  const president = known.get(month);
  if (president !== undefined) return ok(president);
  const last = [...known.keys()].at(-1);
  return refuse('month_not_known', `The presidency is known from ${anchor.month} to ${last}, not for ${month}.`, { rule: 'rule 18' });
}
