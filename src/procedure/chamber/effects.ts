import { decide } from '../decide.ts';
import { caucusBegun } from '../house-rules/changes.ts';
import type { Reason } from '../types.ts';
import { outcomeWords } from '../words.ts';
import { draftWords, note, replaced } from './step.ts';
import type { Chamber, Decided, Draft, DraftKind, Proposal } from './types.ts';
import { debateDeadline } from './veto-debate.ts';

export interface Effect {
  readonly change: Partial<Chamber>;
  readonly said: string;
  readonly notes: readonly Reason[];
}

const passed = (outcome: Decided['outcome']): boolean =>
  outcome === 'adopted' || outcome === 'adopted_without_vote' || outcome === 'carried';

/** What a result does to the chamber: an adopted draft gets its number, a fallen part falls out, a motion that carried takes effect. */
export function effectOf(chamber: Chamber, result: Omit<Decided, 'resolution' | 'debateBy'>): Effect {
  const day = result.at.slice(0, 10);
  const debateBy = result.outcome === 'vetoed' && chamber.setup.body === undefined && day >= '2022-04-26' ? debateDeadline(day) : null;
  const notes =
    debateBy === null
      ? []
      : [
          note(
            'vetoDebate',
            `The General Assembly is to debate the situation by ${debateBy}; the Council is invited to submit a special report 72 hours before.`,
          ),
        ];
  const enter = (resolution: string | null): Partial<Chamber> => ({
    voting: null,
    decided: [...chamber.decided, { ...result, resolution, debateBy }],
  });
  const { on, id } = result.question;
  if (on === 'draft') return onDraft(chamber, result, enter, notes);
  if (on === 'amendment') {
    const amendments = replaced(chamber.amendments, id, (one) => ({
      ...one,
      status: passed(result.outcome) ? ('adopted' as const) : ('not_adopted' as const),
    }));
    const draft = amendments.find((one) => one.id === id)?.draft ?? '';
    return {
      change: { ...enter(null), amendments, drafts: replaced(chamber.drafts, draft, (one) => ({ ...one, partVoted: true })) },
      said: '',
      notes,
    };
  }
  if (on === 'part') {
    const kept = passed(result.outcome);
    const parts = replaced(chamber.parts, id, (one) => ({ ...one, status: kept ? ('kept' as const) : ('fallen' as const) }));
    const draft = parts.find((one) => one.id === id)?.draft ?? '';
    const said = kept ? 'The part stays.' : 'The part falls out; the text is put as it stands.';
    return {
      change: { ...enter(null), parts, drafts: replaced(chamber.drafts, draft, (one) => ({ ...one, partVoted: true })) },
      said,
      notes,
    };
  }
  const proposal = chamber.proposals.find((one) => one.id === id);
  if (!proposal) return { change: enter(null), said: '', notes };
  const open = { ...enter(null), proposals: chamber.proposals.filter((one) => one.id !== id) };
  if (proposal.kind === 'preliminary') return onPreliminary(chamber, proposal, result, open);
  const effect = passed(result.outcome) ? carried(chamber, proposal, result.at) : failed(proposal);
  return { change: { ...open, ...effect.change }, said: effect.said, notes: [...notes, ...effect.notes] };
}

function onDraft(
  chamber: Chamber,
  result: Pick<Decided, 'question' | 'outcome' | 'at'>,
  enter: (resolution: string | null) => Partial<Chamber>,
  notes: readonly Reason[],
): Effect {
  const { id } = result.question;
  if (!passed(result.outcome)) {
    return {
      change: { ...enter(null), drafts: replaced(chamber.drafts, id, (one) => ({ ...one, status: 'not_adopted' })) },
      said: '',
      notes,
    };
  }
  const number = chamber.nextResolution;
  const resolution = number === null ? null : `S/RES/${number} (${result.at.slice(0, 4)})`;
  return {
    change: {
      ...enter(resolution),
      nextResolution: number === null ? null : number + 1,
      drafts: replaced(chamber.drafts, id, (one) => ({ ...one, status: 'adopted', resolution })),
    },
    said: resolution === null ? '' : `It is resolution ${number} (${result.at.slice(0, 4)}).`,
    notes,
  };
}

/**
 * What the matter is settles by which majority a draft is decided. A draft that had just been decided otherwise is decided again with the
 * same ballots: so the second of a double veto may follow the vote (DOMAIN 2.5).
 */
function onPreliminary(chamber: Chamber, proposal: Proposal, result: Pick<Decided, 'ruling' | 'outcome'>, open: Partial<Chamber>): Effect {
  const matter = result.ruling?.matter ?? (passed(result.outcome) ? 'procedural' : 'substantive');
  const draft = chamber.drafts.find((one) => one.id === proposal.draft) as Draft;
  const kind: DraftKind = matter === 'procedural' ? 'procedural' : draft.kind === 'procedural' ? 'substantive' : draft.kind;
  const said = `${draftWords(draft).replace(/^./, (first) => first.toUpperCase())} is a matter of ${matter === 'procedural' ? 'procedure' : 'substance'}.`;
  const drafts = replaced(chamber.drafts, draft.id, (one) => ({ ...one, kind }));
  const before = chamber.decided.findLast(({ question }) => question.on === 'draft' && question.id === draft.id);
  if (draft.status === 'tabled' || !before || before.kind === kind) return { change: { ...open, drafts }, said, notes: [] };
  const { composition, rules } = chamber.setup;
  const again = decide({ composition, kind, ballots: before.ballots, policy: rules.preliminary });
  if (!again.ok || passed(again.value.outcome) === passed(before.outcome)) return { change: { ...open, drafts }, said, notes: [] };
  const took = before.resolution !== null && !passed(again.value.outcome);
  const decided = (open.decided ?? chamber.decided).map((one) =>
    one === before ? { ...one, kind, outcome: again.value.outcome, ruling: again.value, resolution: took ? null : one.resolution } : one,
  );
  const status = passed(again.value.outcome) ? ('adopted' as const) : ('not_adopted' as const);
  return {
    change: {
      ...open,
      decided,
      drafts: replaced(drafts, draft.id, (one) => ({ ...one, status, resolution: took ? null : one.resolution })),
      ...(took && chamber.nextResolution !== null ? { nextResolution: chamber.nextResolution - 1 } : {}),
    },
    said: `${said} The vote on it therefore stands as: ${outcomeWords(again.value.outcome)}.`,
    notes: again.value.reasons,
  };
}

function carried(chamber: Chamber, proposal: Proposal, at: string): Effect {
  const nothing: Effect = { change: {}, said: '', notes: [] };
  switch (proposal.kind) {
    case 'agenda':
      return { ...nothing, change: { agenda: { ...chamber.agenda, adopted: true } }, said: 'The agenda is adopted.' };
    case 'invitation':
      return proposal.invited
        ? { ...nothing, change: { invited: [...chamber.invited, proposal.invited] }, said: `${proposal.invited.who} is invited.` }
        : nothing;
    case 'credentials': {
      const member = proposal.member as string;
      return {
        ...nothing,
        change: { absent: chamber.absent.includes(member) ? chamber.absent : [...chamber.absent, member] },
        said: 'The credentials are rejected.',
      };
    }
    case 'overrule':
      return { ...nothing, change: overruled(chamber, proposal), said: 'The ruling is overruled.' };
    default:
      return motionCarried(chamber, proposal, at);
  }
}

/** A ruling on what a matter is, overruled, makes it the other. */
function overruled(chamber: Chamber, { draft }: Proposal): Partial<Chamber> {
  if (draft === undefined) return {};
  return { drafts: replaced(chamber.drafts, draft, (one) => ({ ...one, kind: one.kind === 'procedural' ? 'substantive' : 'procedural' })) };
}

function motionCarried(chamber: Chamber, proposal: Proposal, at: string): Effect {
  const { motion, order, words } = proposal;
  switch (motion) {
    case 'suspend':
      return { change: { phase: 'suspended' }, said: 'The meeting is suspended.', notes: [] };
    case 'adjourn':
    case 'adjourn_to':
      return {
        change: {
          phase: 'adjourned',
          drafts: chamber.drafts.map((one) => (one.status === 'tabled' ? { ...one, status: 'not_put' as const } : one)),
        },
        said: 'The meeting is adjourned.',
        notes: [],
      };
    case 'order_of_drafts': {
      const ordered = (order ?? []).map((id) => chamber.drafts.find((draft) => draft.id === id) as Draft);
      return {
        change: { drafts: [...chamber.drafts.filter(({ id }) => !order?.includes(id)), ...ordered] },
        said: 'The order of the drafts is changed.',
        notes: [],
      };
    }
    case 'postpone':
    case 'refer':
      return {
        change: { drafts: chamber.drafts.map((one) => (one.status === 'tabled' ? { ...one, status: 'not_put' as const } : one)) },
        said: 'The drafts are not put at this meeting.',
        notes: [],
      };
    default:
      return { change: caucusBegun(chamber, proposal, at), said: `It is decided to ${words}.`, notes: [] };
  }
}

function failed(proposal: Proposal): Effect {
  if (proposal.kind === 'overrule') return { change: {}, said: 'The ruling stands.', notes: [] };
  if (proposal.kind === 'agenda') {
    return {
      change: { phase: 'adjourned' },
      said: 'Without an agenda the meeting ends.',
      notes: [note('agenda', 'No business can be done before the agenda is adopted.')],
    };
  }
  if (proposal.kind === 'invitation') return { change: {}, said: `${proposal.invited?.who ?? 'The guest'} is not invited.`, notes: [] };
  return { change: {}, said: '', notes: [] };
}
