import type { PositionClaim } from '../types.ts';
import { inflect, type VerbForm } from './verb-forms.ts';

export type Stance = PositionClaim['stance'];

/** A way of taking a stand: the words that follow, and what stand it is. */
export interface Stand {
  readonly base: string;
  readonly stance: Stance;
  /** Words that must follow: "to", "for". */
  readonly follow: readonly string[];
  /** What is stood for is an act of one's own: "refuses to leave". */
  readonly acting?: boolean;
}

/** Verbs by the stand they take; `_` stands for a blank. */
const VERBS: Readonly<Record<Stance, string>> = {
  supports:
    'back support endorse favour favor embrace champion advocate welcome applaud demand seek want call_for push_for press_for insist_on argue_for plead_for lobby_for campaign_for ' +
    'side_with stand_by stand_behind rally_behind rally_to hold_out_for stick_to ask_for appeal_for clamour_for clamor_for approve_of hail propose',
  opposes:
    'oppose resist denounce condemn criticise criticize deplore protest protest_against protest_at decry object_to argue_against warn_against speak_against rail_against balk_at baulk_at bridle_at campaign_against lobby_against ' +
    'disagree_with disapprove_of disapprove assail resent deplore frown_on recoil_from bristle_at complain_about complain_of take_exception_to take_issue_with chide rebuke slam blast',
  accepts:
    'accept agree_to consent_to agree_with agree_on go_along_with sign_up_to bow_to yield_to give_in_to acquiesce_in assent_to settle_for concede acknowledge come_round_to approve subscribe_to submit_to',
  rejects:
    'reject refuse spurn rebuff dismiss turn_down rule_out shun scorn repudiate veto_any brush_aside throw_out wave_away walk_away_from recoil_at',
  unresolved: '',
  abstains: '',
};
/** What one says in one's own matter. */
const ACTING: Readonly<Record<Stance, string>> = {
  supports: 'want_to wish_to hope_to hope_for',
  opposes: '',
  accepts: 'agree_to consent_to',
  rejects: 'refuse_to decline_to',
  unresolved: '',
  abstains: '',
};

export interface StandForm {
  readonly forms: readonly VerbForm[];
  readonly stands: readonly Stand[];
}

export const STAND_FORMS: ReadonlyMap<string, StandForm> = (() => {
  const found = new Map<string, { forms: readonly VerbForm[]; stands: Stand[] }>();
  const add = (list: string, stance: Stance, acting: boolean): void => {
    for (const one of list.split(' ').filter(Boolean)) {
      const [verb = '', ...follow] = one.split('_');
      const stand: Stand = { base: one.replaceAll('_', ' '), stance, follow, ...(acting ? { acting } : {}) };
      for (const [form, forms] of inflect(verb)) {
        const known = found.get(form);
        if (known) known.stands.push(stand);
        else found.set(form, { forms, stands: [stand] });
      }
    }
  };
  for (const stance of Object.keys(VERBS) as Stance[]) {
    add(ACTING[stance], stance, true);
    add(VERBS[stance], stance, false);
  }
  for (const { stands } of found.values()) stands.sort((a, b) => b.follow.length - a.follow.length);
  return found;
})();

/** What it is not to take a stand. */
export const NOT: Readonly<Record<Stance, Stance | null>> = {
  supports: 'opposes',
  accepts: 'rejects',
  opposes: null,
  rejects: null,
  unresolved: null,
  abstains: null,
};

/** After a form of "to be" or "remain": the stand, and the words that lead on to what it is on. */
export const BEING: ReadonlyMap<string, readonly [Stance, readonly string[]]> = new Map<string, readonly [Stance, readonly string[]]>([
  ['opposed', ['opposes', ['to']]],
  ['against', ['opposes', []]],
  ['averse', ['opposes', ['to']]],
  ['hostile', ['opposes', ['to']]],
  ['reluctant', ['opposes', ['to']]],
  ['loath', ['opposes', ['to']]],
  ['sceptical', ['opposes', ['of', 'about']]],
  ['skeptical', ['opposes', ['of', 'about']]],
  ['wary', ['opposes', ['of', 'about']]],
  ['unhappy', ['opposes', ['with', 'about', 'at']]],
  ['critical', ['opposes', ['of']]],
  ['unwilling', ['rejects', ['to']]],
  ['ready', ['accepts', ['to', 'for']]],
  ['willing', ['accepts', ['to']]],
  ['prepared', ['accepts', ['to']]],
  ['open', ['accepts', ['to']]],
  ['amenable', ['accepts', ['to']]],
  ['favourable', ['supports', ['to']]],
  ['committed', ['supports', ['to']]],
  ['determined', ['supports', ['to', 'that']]],
  ['anxious', ['supports', ['to', 'for']]],
  ['eager', ['supports', ['to', 'for']]],
  ['neutral', ['abstains', ['on', 'over', 'in', '']]],
  ['keen', ['supports', ['to', 'on']]],
  ['adamant', ['supports', ['on', 'about', 'that']]],
  ['undecided', ['unresolved', ['on', 'about', 'over', 'whether', '']]],
  ['noncommittal', ['unresolved', ['on', 'about', '']]],
  ['non-committal', ['unresolved', ['on', 'about', '']]],
]);

/** Nouns of a stand, as in "voiced support for", "has the backing of". */
export const NOUNS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...'support backing endorsement approval readiness willingness preference'.split(' ').map((one): [string, Stance] => [one, 'supports']),
  ...'acceptance consent agreement'.split(' ').map((one): [string, Stance] => [one, 'accepts']),
  ...'opposition objection objections reservations misgivings displeasure anger dissatisfaction disapproval concern'
    .split(' ')
    .map((one): [string, Stance] => [one, 'opposes']),
  ['rejection', 'rejects'],
]);
/** Verbs with which such a noun is one's own stand. */
export const VOICES: ReadonlyMap<string, readonly VerbForm[]> = new Map(
  'win receive enjoy secure gain voice express declare announce reiterate reaffirm pledge give lend offer state signal repeat indicate register have raise promise withhold make maintain stress confirm'
    .split(' ')
    .flatMap((base) => [...inflect(base)]),
);
