import { type Council, checkDate, compositionOn } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { parseSymbol, symbolId } from '../../symbols/index.ts';
import { countWord } from '../words.ts';
import type { Draft, DraftingAction } from './types.ts';

const silenceRule = 'practice (silence procedure)';

/** How it stands with the last silence at an instant: null when the draft is not under silence. */
export function silenceOf(draft: Draft, at: string): 'running' | 'kept' | null {
  if (draft.stage !== 'silence') return null;
  return at < draft.silences.at(-1)!.deadline ? 'running' : 'kept';
}

const isInstant = (text: string): boolean => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
};

/** The steps of a draft from zero to the vote, and its other ends. */
export function move(draft: Draft, at: string, action: DraftingAction, council: Council): Result<Draft> {
  switch (action.do) {
    case 'rename': {
      const title = action.title.trim();
      return title === '' ? refuse('bad_field', 'title: give the draft a title.') : ok({ ...draft, title });
    }
    case 'circulate':
      return ok({ ...draft, stage: 'negotiation', revision: draft.revision + 1 });
    case 'put_under_silence':
      return putUnderSilence(draft, at, action.deadline);
    case 'lift_silence': {
      const last = draft.silences.at(-1)!;
      const closed = { how: 'lifted' as const, at, state: null, reason: action.reason.trim() };
      return ok({ ...draft, stage: 'negotiation', silences: [...draft.silences.slice(0, -1), { ...last, closed }] });
    }
    case 'put_in_blue':
      return putInBlue(draft, at, action.symbol);
    case 'schedule':
      return schedule(draft, at, action.date, council);
    case 'introduce':
      return ok({ ...draft, stage: 'introduced' });
    case 'revise_orally': {
      const summary = action.summary.trim();
      if (summary === '') return refuse('bad_field', 'summary: say what is revised.');
      return ok({ ...draft, oralRevisions: [...draft.oralRevisions, { at, summary, amendment: null }] });
    }
    case 'begin_voting':
      return beginVoting(draft, council);
    case 'withdraw':
      return withdraw(draft, at, action.reason);
    case 'lapse':
      return ok({ ...draft, stage: 'lapsed', ended: { at, reason: action.reason.trim() } });
    default:
      throw new Error(`${action.do} is no step of a draft`);
  }
}

function putUnderSilence(draft: Draft, at: string, deadline: string): Result<Draft> {
  if (!isInstant(deadline)) {
    return refuse('bad_instant', 'deadline: give an instant in UTC, as in 2026-11-30T15:00:00.000Z.', { rule: silenceRule });
  }
  if (deadline <= at) {
    return refuse('deadline_past', `deadline: ${deadline} lies in the past (it is ${at}); nobody could still object.`, {
      rule: silenceRule,
    });
  }
  return ok({ ...draft, stage: 'silence', silences: [...draft.silences, { opened: at, deadline, closed: null }] });
}

function putInBlue(draft: Draft, at: string, symbol: string): Result<Draft> {
  if (silenceOf(draft, at) === 'running') {
    const { deadline } = draft.silences.at(-1)!;
    return refuse('silence_running', `Silence runs until ${deadline}; lift it first, or wait.`, { rule: silenceRule });
  }
  const parsed = parseSymbol(symbol);
  if (!parsed.ok) return { ...parsed, sentence: `symbol: ${parsed.sentence}` };
  if (parsed.value.kind !== 'document' || parsed.value.body !== 'S') {
    return refuse('not_a_draft_symbol', `symbol: ${symbolId(parsed.value)} is not the symbol of a draft; one looks like S/2026/900.`);
  }
  return ok({ ...draft, stage: 'in_blue', symbol: symbolId(parsed.value) });
}

function schedule(draft: Draft, at: string, date: string, council: Council): Result<Draft> {
  const day = checkDate(date);
  if (!day.ok) return { ...day, sentence: `date: ${day.sentence}` };
  // New York lies west of Greenwich: a Council day is never more than one behind the instant's.
  const earliest = new Date(Date.parse(at) - 86_400_000).toISOString().slice(0, 10);
  if (date < earliest) return refuse('date_past', `date: ${date} is over; a vote is scheduled for a day to come.`);
  const composition = compositionOn(council, date);
  if (!composition.ok) return { ...composition, sentence: `date: ${composition.sentence}` };
  return ok({ ...draft, stage: 'scheduled', date });
}

function beginVoting(draft: Draft, council: Council): Result<Draft> {
  const composition = compositionOn(council, draft.date!);
  if (!composition.ok) return composition;
  const isMember = (code: string) => composition.value.members.some((member) => member.code === code);
  if (draft.sponsors.length > 0 && !draft.sponsors.some(isMember) && draft.requestedBy === null) {
    return refuse('needs_request', 'None of the sponsors is a member of the Council; a member has to ask for a vote.', { rule: 'rule 38' });
  }
  return ok({ ...draft, stage: 'voting' });
}

function withdraw(draft: Draft, at: string, reason: string): Result<Draft> {
  const voted = draft.amendments.filter(({ status }) => status === 'carried' || status === 'rejected').length;
  if (voted > 0) {
    return refuse('voting_has_begun', `A vote has been taken on ${countWord(voted)} of its amendments; it can no longer be withdrawn.`, {
      rule: 'rule 35',
    });
  }
  return ok({ ...draft, stage: 'withdrawn', ended: { at, reason: reason.trim() } });
}
