import assert from 'node:assert/strict';
import { compositionOn, presidencyOn } from '../../src/council/index.ts';
import { loadCouncil } from '../../src/council/load.ts';
import { type Action, apply, type Chamber, openChamber, type Setup } from '../../src/procedure/chamber/index.ts';
import type { Ballot } from '../../src/procedure/types.ts';

export const council = loadCouncil();

/** The Council of a day, as a chamber is set up for it. */
export function setupOn(date: string, more: Partial<Setup> = {}): Setup {
  const composition = compositionOn(council, date);
  const presidency = presidencyOn(council, date.slice(0, 7));
  assert.ok(composition.ok);
  return {
    composition: composition.value,
    presidency: presidency.ok ? presidency.value : (composition.value.members[0]?.code as string),
    meeting: '1',
    nextResolution: 1,
    rules: { preliminary: date < '1950-09-29' ? 'four_power' : 'presidential_ruling', withdrawAfterPartVote: 'refused', house: [] },
    ...more,
  };
}

type Loose = { readonly type: Action['type']; readonly by?: string; readonly at?: string } & Record<string, unknown>;

/** A meeting told action by action; each must be accepted. By the President unless said, a minute apart. */
export class Meeting {
  chamber: Chamber;
  private minute = 0;
  private readonly date: string;

  constructor(date: string, more: Partial<Setup> = {}) {
    this.date = date;
    this.chamber = openChamber(setupOn(date, more));
  }

  /** The meeting called to order with an agenda adopted. */
  static open(date: string, more: Partial<Setup> = {}): Meeting {
    const meeting = new Meeting(date, more);
    meeting.do({ type: 'propose_agenda', by: 'secretariat', items: ['An item'] }, { type: 'call_to_order' }, { type: 'adopt_agenda' });
    return meeting;
  }

  full(action: Loose): Action {
    const at = new Date(Date.parse(`${this.date}T15:00:00Z`) + this.minute * 60_000).toISOString();
    return { by: 'presidency', at, ...action } as unknown as Action;
  }

  try(action: Loose) {
    this.minute++;
    return apply(this.chamber, this.full(action));
  }

  do(...actions: readonly Loose[]): this {
    for (const action of actions) {
      const next = this.try(action);
      assert.ok(next.ok, `${JSON.stringify(action)}: ${next.ok ? '' : next.sentence}`);
      this.chamber = next.chamber;
    }
    return this;
  }

  /** Refused with this code, and nothing changed. */
  refused(action: Loose, code: string, rule?: RegExp): this {
    const before = JSON.stringify(this.chamber);
    const next = this.try(action);
    assert.ok(!next.ok, `${JSON.stringify(action)} was accepted`);
    assert.equal(next.code, code, next.sentence);
    if (rule) assert.match(next.rule ?? '', rule);
    assert.equal(JSON.stringify(this.chamber), before);
    return this;
  }

  /** Everyone in favour but those named under another letter: "N:CHN RUS A:GUY X:…". */
  vote(others = ''): this {
    for (const { code } of this.chamber.setup.composition.members) {
      const letter =
        [...others.matchAll(/([NAPX]):([A-Z ]+?)(?= [NAPX]:|$)/g)].find(([, , codes]) => codes?.split(' ').includes(code))?.[1] ?? 'Y';
      this.do({ type: 'ballot', by: code, ballot: letter as Ballot });
    }
    return this.do({ type: 'announce' });
  }

  get last() {
    const last = this.chamber.decided.at(-1);
    assert.ok(last);
    return last;
  }
}
