import { inflect, type VerbForm } from './verb-forms.ts';

/** What a verb must have with it to tell of an act. */
export interface Act {
  /** As told: "call off". */
  readonly base: string;
  /** Words that must follow the verb, or stand behind its object: "off". */
  readonly particle?: string;
  /** The object must begin within a few words with one of these, or be what `object` names. */
  readonly objects?: ReadonlySet<string>;
  /** The object is none of these. */
  readonly never?: ReadonlySet<string>;
  /** The object must be a place or State. */
  readonly place?: boolean;
  /** The verb means too much to be read without one who can act, or without what it is said of. */
  readonly weak?: boolean;
  /** What is planned comes to nothing by it. */
  readonly cancels?: boolean;
  /** It needs an object. */
  readonly transitive?: boolean;
  /** It is still to come. */
  readonly ahead?: boolean;
  /** What must do it: talks begin, fighting breaks out. */
  readonly subjects?: ReadonlySet<string>;
}

/** A form of a verb with what it may be and what it may tell. */
export interface ActForm {
  readonly forms: readonly VerbForm[];
  readonly acts: readonly Act[];
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Acts whoever does them. */
const STRONG =
  'invade bomb bombard shell pound raid storm besiege annex ambush assassinate execute murder massacre kidnap abduct hijack torpedo strafe capture seize attack assault ' +
  'explode erupt blow_up torch loot ransack evacuate mobilise mobilize infiltrate overrun retreat withdraw pull_out disarm demolish dismantle blockade ' +
  'recall expel summon walk_out boycott depose oust overthrow topple flee defect surrender resign step_down arrest detain jail imprison extradite hand_over deport ' +
  'intercept impound smuggle airlift ferry march rally riot deploy despatch dispatch redeploy ratify sign evict exile torture rape ' +
  'shoot_down crash_into detonate sabotage bulldoze mine crush repel besiege encircle liberate partition denounce_treaty gas machine-gun ' +
  'unload sail_for sail_from dock inspect rebuild restore_ties free liberate ransom rescue fire_on open_fire set_fire_to take_power take_control take_over ' +
  'fly_to fly_into travel_to arrive_in arrive_at return_to depart_for drive_to visit tour fire_at land_in land_on land_at flock_to stream_into stream_across pour_into pour_across cross_into march_on advance_on move_into roll_into push_into break_into sneak_across ' +
  'sever requisition nationalise nationalize reinstate inaugurate enlist conscript recruit test-fire flatten burn_down shut_down turn_back beat_up throw_out drive_out wipe_out let_in ' +
  'hold_talks hold_elections carry_out conduct launch mount stage commit impose declare proclaim violate breach defy negotiate mediate broker appoint nominate dismiss sack request convene submit lodge ' +
  'clash skirmish collide battle erect plaster arm supply train equip escort deliver demonstrate topple occupy besiege settle_in wound sink ram board intervene_in retaliate fight speak_with speak_to talk_to talk_with confer_with discuss phone contact telephone lobby address crash pummel try_again donate contribute lend try_to attempt_to go_on_strike go_on_with call_in gather_in gather_at gather_outside go_home go_back come_back return_home fly_home let_go set_free set_on_fire set_alight head_to give_way protest turn_out bring_out_of take_from take_away lead_away fly_out drive_out shadow';
/** Acts only of those who can act. */
const WEAK =
  'send fire enter cross leave meet open close cut cut_off halt stop block free release begin start end resume suspend restore break break_off destroy hit strike kill shoot land win lose take hold offer ' +
  'give hand move transfer bring build install set_up join host receive lay throw draw_up issue announce sell buy rearm drop use freeze accept_surrender test search round_up move_in fall_back dig_in go_to come_to turn_over help ' +
  'write_to recognise recognize bar authorise authorize surround ring call_for ask_for take_to bring_back make introduce table circulate present propose unveil draft';
const CANCELS = 'cancel postpone scrap shelve call_off put_off cut_short abandon delay adjourn';

/** Nouns of talks, fighting, truces and the like, with the verbs that tell of them. */
const TALKS = set(
  'sitting trial hearing inquiry effort efforts campaign talks negotiations talk meeting summit conference discussions consultations visit trip tour dialogue session round exchanges mediation',
);
const FIGHTING = set(
  'fighting clashes violence war hostilities battle battles skirmishes firing shelling bombing bombardment offensive attacks raids riots unrest protests demonstrations rebellion uprising revolt strikes coup shooting crisis',
);
const TRUCES = set(
  'truce ceasefire cease-fire armistice agreement accord treaty deal embargo blockade curfew pact law sanctions peace pause plan',
);
const MOVES = set(
  'strike strikes airstrike airstrikes attack raid bomb bombs shell shells rocket rockets missile missiles mine mines mortar grenade grenades explosion blast car building bridge plane plot prison camp',
);
const LOST = set('plans plan talks visit trip meeting summit tour mission election elections referendum vote session');

const PARLIAMENTS = set('congress parliament cabinet knesset duma senate house bundestag lawmakers legislature majlis government');
const TO_HOLD = new Set([...TALKS, ...LOST]);
const SPECIAL: readonly Act[] = [
  ...'approve reject ratify pass'.split(' ').map((one): Act => ({ base: one, subjects: PARLIAMENTS, weak: true })),
  ...'plan schedule reschedule'.split(' ').map((one): Act => ({ base: one, subjects: TO_HOLD, weak: true, ahead: true })),
  ...'begin start open resume cut_off collapse break_down stall end take_place founder drag_on break_up restart'
    .split(' ')
    .map((one): Act => ({ base: one, subjects: TALKS, weak: true })),
  ...'smoulder smolder flicker lessen ease abate begin resume rage flare flare_up continue erupt break_out spread end subside intensify escalate stop cease go_on start'
    .split(' ')
    .map((one): Act => ({ base: one, subjects: FIGHTING, weak: true })),
  ...'take_effect collapse hold expire come_into_force go_into_effect come_into_effect break_down begin end enter_into_force'
    .split(' ')
    .map((one): Act => ({ base: one, subjects: TRUCES, weak: true })),
  ...'explode hit strike land_in fall_on fall_in destroy damage kill collapse'
    .split(' ')
    .map((one): Act => ({ base: one, subjects: MOVES, weak: true })),
];

/** Objects without which a verb of many meanings tells of no act. */
const OBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  fire: set('missile missiles rocket rockets shell shells shot shots gas bullets at on torpedo torpedoes mortars volley rounds'),
  open: set(
    'embassy border talks negotiations mission office crossing crossings consulate fire road corridor airport base camp frontier port',
  ),
  close: set(
    'gulf canal embassy border borders airspace crossing crossings mission office consulate airport airports schools frontier factory port ports road straits canal base strait',
  ),
  freeze: set('assets accounts funds relations aid'),
  cut: set('ties relations aid supplies power water links diplomatic'),
  cut_off: set('ties relations aid supplies power water links food diplomatic'),
  begin: set(
    'talks negotiations bombing evacuation withdrawal withdrawing exercises airlift deliveries strike enrichment moving pulling shelling construction building',
  ),
  start: set(
    'talks negotiations bombing evacuation withdrawal exercises airlift deliveries strike enrichment war shelling construction building',
  ),
  end: set('occupation siege blockade war strike hunger boycott aid subsidy programme program ban mission'),
  resume: set(
    'talks negotiations bombing deliveries aid flights raids attacks ties relations enrichment shipments shelling supplies fighting tests testing cooperation inspections',
  ),
  suspend: set(
    'talks negotiations bombing deliveries aid flights raids attacks ties relations enrichment shipments operations cooperation membership constitution work patrols participation sales',
  ),
  halt: set('convoy convoys deliveries aid talks advance ship ships flights operations trains traffic offensive enrichment exports'),
  stop: set('convoy convoys deliveries aid talks ship ships flights operations trains traffic exports'),
  block: set('road roads convoy convoys access route entry aid deliveries border canal channel'),
  restore: set('ties relations order links power diplomatic'),
  break: set('ceasefire cease-fire truce ties relations off blockade siege diplomatic'),
  win: set('election elections independence'),
  lose: set('election elections control'),
  take: set('power control hostage hostages prisoner prisoners office refuge steps shelter positions'),
  hold: set(
    'talks election elections referendum exercises rally summit negotiations meeting meetings drills manoeuvres maneuvers parade funeral ceremony vigil',
  ),
  give: set('list report letter way ultimatum asylum refuge shelter arms weapons'),
  launch: set(
    'demonstration protest attack attacks missile missiles drone drones operation operations offensive raid raids strike strikes war invasion airstrikes campaign satellite talks rocket rockets assault bombardment incursion coup demonstration counteroffensive effort mission wave hunger drive investigation appeal',
  ),
  mount: set('attack attacks operation offensive raid raids strike strikes assault coup campaign demonstration'),
  stage: set('attack attacks raid raids coup walkout walk-out protest protests demonstration strike sit-in rally exercises boycott'),
  conduct: set('attack attacks test tests raid raids strike strikes operation operations exercises search searches inspections airstrikes'),
  carry_out: set(
    'attack attacks test tests raid raids strike strikes operation operations exercises massacre executions airstrikes bombing bombings killing killings',
  ),
  commit: set('massacre massacres atrocities genocide crimes troops murder aggression suicide'),
  impose: set('sanctions blockade embargo curfew tariffs law ban'),
  declare: set('war independence emergency ceasefire cease-fire truce blockade victory curfew grata law state'),
  proclaim: set('war independence emergency ceasefire cease-fire truce blockade victory curfew law republic state'),
  violate: set('ceasefire cease-fire truce airspace border waters embargo'),
  breach: set('ceasefire cease-fire truce airspace border embargo wall'),
  request: set('meeting session asylum debate consultations inspectors troops'),
  submit: set('complaint letter report plan list dossier claim'),
  lodge: set('complaint protest appeal'),
  issue: set('threats threat ultimatum warrant warrants order orders decree'),
  lay: set('siege mines wreath'),
  throw: set('stones bombs grenades'),
  set_up: set('roadblocks roadblock camp camps government base bases checkpoints tribunal posts'),
  drop: set('bombs leaflets aid supplies food bomb'),
  use: set('military force army violence batons troops tanks artillery gas weapons poison bombs napalm'),
  build: set('wall settlements settlement base bases camp barrier'),
  offer: set('asylum refuge troops mediation army'),
  join: set('coalition talks boycott force alliance war strike attack'),
  announce: set('results result ceasefire cease-fire truce withdrawal contribution'),
  test: set('nuclear missile missiles bomb bombs device weapon rocket'),
  make: set('raid raids strikes attack attacks landing visit arrests arrest trip tour incursion complaints withdrawal sortie sorties'),
  recognise: set('independence government regime republic palestine state authorities'),
  recognize: set('independence government regime republic palestine state authorities'),
  bar: set('inspectors monitors ships entry journalists troops planes observers'),
  authorise: set('construction building strike strikes raid use attack sale sales'),
  authorize: set('construction building strike strikes raid use attack sale sales'),
  call_for: set('vote meeting session debate adjournment'),
  ask_for: set('vote meeting session debate adjournment'),
  protest: set('*'),
  help: set('rebels army regime government troops'),
  introduce: set('complaint'),
  propose: set('amendment amendments truce talks meeting summit conference ceasefire cease-fire'),
  draft: set('men'),
  move: set('troops forces tanks embassy headquarters missiles'),
  transfer: set('troops prisoners control power money'),
  bring: set('complaint complaints charges'),
  search: set('house houses ships ship homes cars'),
  enter: set('country city town village room chamber war building camp hall zone capital airspace'),
  leave: set(
    'meeting session for country city town village room chamber building camp hall capital table mission treaty talks bloc alliance post',
  ),
  cross: set('border frontier river parallel line canal strait demarcation'),
  strike: set('*'),
  hit: set('*'),
  destroy: set('*'),
  kill: set('*'),
  shoot: set('*'),
  land: set('in on at near'),
};
/** Of these a place or a State may stand for the object. */
const PLACES = set('enter leave cross close');
/** Objects with which a verb tells of no act: "struck a deal", "sent a message". */
const NO_OBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  strike: set('off deal deals agreement bargain balance chord compromise note tone accord pose blow me'),
  hit: set('headlines nerve wall snag deadlock trouble back out'),
  speak_with: set('one voice'),
  take_to: set('task heart'),
  bring_back: set('paralysis memories'),
  send: set('message messages signal signals shock shivers'),
  discuss: set('how'),
  fight: set('over'),
  demonstrate: set('how that its the a their'),
};

const HOSTILE = set(
  'invade bomb bombard shell attack expel recall sever close cut withdraw leave veto strike block blockade annex boycott resume suspend halt stop destroy retaliate impose seize occupy pull walk shoot break',
);
/** Whether an act is a threat when it is to follow from what another does. */
export const isHostile = ({ base }: Act): boolean => HOSTILE.has(base.split(' ')[0] as string);

const TRANSITIVE = set('kill wound destroy strike hit shoot send release free');

const actsOf = (list: string, more: Partial<Act>): Act[] =>
  list.split(' ').map((base): Act => {
    const objects = OBJECTS[base];
    const never = NO_OBJECTS[base];
    return {
      base,
      ...(never ? { never } : {}),
      ...(TRANSITIVE.has(base) ? { transitive: true } : {}),
      ...(objects && !objects.has('*') ? { objects } : {}),
      ...(PLACES.has(base) ? { place: true } : {}),
      ...more,
    };
  });

const ALL: readonly Act[] = [
  ...SPECIAL,
  ...actsOf(CANCELS, { cancels: true }),
  ...actsOf('shelve scrap cancel postpone call_off put_off', { cancels: true, subjects: LOST }),
  ...actsOf('break_off', { cancels: true, objects: LOST }),
  ...actsOf(STRONG, {}),
  ...actsOf(WEAK, { weak: true }),
];

/** Every form of every verb of acting, with what it may tell: longer wordings first. */
export const ACT_FORMS: ReadonlyMap<string, ActForm> = (() => {
  const found = new Map<string, { forms: readonly VerbForm[]; acts: Act[] }>();
  for (const act of ALL) {
    const [verb = '', ...rest] = act.base.split('_');
    const said: Act = { ...act, base: act.base.replaceAll('_', ' '), ...(rest.length > 0 ? { particle: rest.join(' ') } : {}) };
    for (const [form, forms] of inflect(verb)) {
      const known = found.get(form);
      if (known) known.acts.push(said);
      else found.set(form, { forms, acts: [said] });
    }
  }
  for (const { acts } of found.values()) acts.sort((a, b) => (b.particle?.length ?? 0) - (a.particle?.length ?? 0));
  return found;
})();
