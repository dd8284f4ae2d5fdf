import { PerForm } from '../../text/forms.ts';
import { Cues } from '../words/cues.ts';

/*
 * Verbs that tell what a text of the Council does, the Council's own and reporters' words for them. Regular forms are made from the base;
 * otherwise base, third person, past, past participle and present participle are given. `_` stands for a blank.
 */

/** Said of a text and of the Council alike, whatever follows. */
const ANY = `
  demand, call_for, call_on, call_upon, urge, request, ask, appeal_to, appeal_for, invite, decide, order, require, insist,
  insist_on, press_for, push_for, plead_for, implore, entreat, exhort, enjoin, bid bids bade bidden bidding, instruct, direct,
  oblige, obligate, compel compels compelled compelled compelling, command, tell tells told told telling,
  commit commits committed committed committing, condemn, deplore, denounce, decry, censure, chide, rebuke, reprimand, castigate,
  chastise, criticise, criticize, slam slams slammed slammed slamming, blast, lambast, blame,
  regret regrets regretted regretted regretting, lament, welcome, commend, hail, praise, applaud, endorse, affirm, reaffirm,
  re-affirm, confirm, reiterate, recognize, recognise, acknowledge, declare, proclaim, pronounce, determine, find_that finds_that found_that found_that finding_that, stress, emphasize,
  emphasise, underline, underscore, recall, remind, express, voice, register, authorize, authorise, mandate, empower, sanction,
  allow, permit permits permitted permitted permitting, let lets let let letting, entitle, establish, create,
  set_up sets_up set_up set_up setting_up, reimpose, re-impose, impose, ban bans banned banned banning, outlaw, prohibit,
  bar bars barred barred barring, forbid forbids forbade forbidden forbidding, freeze freezes froze frozen freezing,
  embargo embargoes embargoed embargoed embargoing, blacklist, criminalise, criminalize, punish, penalise, penalize, exempt exempts exempted exempt exempting,
  warn, threaten, encourage, recommend, entrust, task, stipulate, specify, lay_down lays_down laid_down laid_down laying_down,
  set_forth sets_forth set_forth set_forth setting_forth, set_out sets_out set_out set_out setting_out,
  spell_out spells_out spelled_out spelt_out spelling_out, rule_out, provide_for, pave_the_way_for, clear_the_way_for,
  open_the_way_for, take_note_of takes_note_of took_note_of taken_note_of taking_note_of, reproach,
  issue, reprove, admonish, upbraid, deprecate, caution, adjure, agree_to, resolve_to, promise_to, pledge_to, vow_to, prescribe, single_out,
  hold_responsible holds_responsible held_responsible held_responsible holding_responsible, brand, label, summon`;

/** Said so of a text alone: of the Council, or of people, the words mean something else. */
const OF_TEXT = `
  reference, delay, postpone, find finds found found finding, delegate, mourn, skirt, dodge, duck, evade, shut shuts shut shut shutting, touch, address, indicate, link, free, hint_at, write writes wrote written writing, force, bind binds bound bound binding, fix fixes fixed fixed fixing, say says said said saying, state, note, read reads read read reading, speak_of speaks_of spoke_of spoken_of speaking_of,
  speak_about speaks_about spoke_about spoken_about speaking_about, refer_to refers_to referred_to referred_to referring_to,
  mention, describe, call, term, consider, treat, propose, envisage, envision,
  foresee foresees foresaw foreseen foreseeing, provide, outline, define, contain, comprise, feature, incorporate, avoid, omit omits omitted omitted omitting, sidestep sidesteps sidestepped sidestepped sidestepping, lack, leave_out leaves_out left_out left_out leaving_out, want, seek seeks sought sought seeking, intend,
  aim_to aims_to aimed_to aimed_to aims_to, give gives gave given giving, grant, hand, offer, award, set sets set set setting, limit, restrict,
  cap caps capped capped capping, curb, cut cuts cut cut cutting, slash, target, cover, apply_to, include, exclude, accuse,
  attribute, promise, pledge, guarantee, ensure, protect,
  strip strips stripped stripped stripping, deprive, deny, block, halt, stop stops stopped stopped stopping, prevent,
  stem stems stemmed stemmed stemming, choke_off, cut_off cuts_off cut_off cut_off cutting_off,
  shut_off shuts_off shut_off shut_off shutting_off, trigger, restore,
  bring_back brings_back brought_back brought_back bringing_back, remove, support, back, reject, wish, hope, assert,
  approve, make_it makes_it made_it made_it making_it, make_clear makes_clear made_clear made_clear making_clear`;

/** Said of a text or the Council where what they act on is a thing of the Council's: "renews the mandate", "lifts the embargo". */
const ON_A_THING = `
  adopt, fix fixes fixed fixed fixing,   step_up steps_up stepped_up stepped_up stepping_up, stretch stretches stretched stretched stretching,   extend, renew, prolong, prorogue, roll_over, keep keeps kept kept keeping, maintain, retain, continue, preserve, sustain sustains sustains sustains sustaining, suspend, end,
  terminate, wind_up winds_up wound_up wound_up winding_up, wind_down winds_down wound_down wound_down winding_down, phase_out,
  close, disband, dissolve, abolish, withdraw withdraws withdrew withdrawn withdrawing, pull_out,
  scrap scraps scrapped scrapped scrapping, lift, ease, relax, loosen, soften, drop drops dropped dropped dropping, tighten,
  toughen, stiffen, strengthen, reinforce, bolster, beef_up, boost, expand, enlarge, broaden, widen, increase, raise, double,
  reduce, shrink shrinks shrank shrunk shrinking, trim trims trimmed trimmed trimming, scale_back, scale_down, lower, halve,
  change, alter, revise, adjust, replace, convert, transfer transfers transferred transferred transferring,
  refer refers referred referred referring, send sends sent sent sending, dispatch, despatch, deploy, appoint, name, designate,
  set sets set set setting, slap slaps slapped slapped slapping, clap claps clapped clapped clapping, lay lays laid laid laying,
  place, put puts put put putting, add, approve, grant, give gives gave given giving, open, launch, form, constitute, limit,
  cap caps capped capped capping, cut cuts cut cut cutting, cut_off cuts_off cut_off cut_off cutting_off, restore, revive,
  implement, offer, want, back, support, shelve`;

/** One form of an operative verb. */
export interface Operative {
  /** As it stands in a line of tags, word for word. */
  readonly tokens: readonly string[];
  readonly base: string;
  readonly form: (typeof FORMS)[number];
  readonly sort: 'any' | 'text' | 'thing';
}

const FORMS = ['base', 'third', 'past', 'done', 'ing'] as const;

/** The five forms of a verb, by the rules where only its base is given. */
function formsOf(given: string): readonly string[] {
  const forms = given.split(' ');
  if (forms.length === FORMS.length) return forms;
  const [verb = '', ...rest] = given.split('_');
  const tail = rest.map((word) => `_${word}`).join('');
  const stem = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : undefined;
  const third = stem ? `${stem}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = stem ? `${stem}ied` : verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
  const ing = /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  return [given, third + tail, past + tail, past + tail, ing + tail];
}

const byFirst = new Map<string, Operative[]>();
for (const [list, sort] of [
  [ANY, 'any'],
  [OF_TEXT, 'text'],
  [ON_A_THING, 'thing'],
] as const)
  for (const given of list.trim().split(/,\s+/)) {
    const forms = formsOf(given);
    FORMS.forEach((form, i) => {
      const tokens = (forms[i] as string).split('_');
      const beginning = byFirst.get(tokens[0] as string) ?? [];
      beginning.push({ tokens, base: (forms[0] as string).replaceAll('_', ' '), form, sort });
      byFirst.set(tokens[0] as string, beginning);
    });
  }
for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);

/** The first words of all forms, to look for in a sentence before anything else is done. */
export const OPERATIVE_CUES = new Cues(byFirst.keys());

const NONE: readonly Operative[] = [];
const known = new PerForm((word) => byFirst.get(word) ?? NONE);

/** The operative forms that begin with a word form (its number), longest first. */
export const operativesAt = (form: number): readonly Operative[] => known.of(form);

/** "decrees and orders directing …": a plural before a participle. */
export const isNounBefore = (word: string, next: string): boolean =>
  /ing$/.test(next) && /^(?:orders|requests|demands|mandates|limits|calls|appeals)$/.test(word);

/** Things that of those a report on the Council speaks of it alone makes, prolongs and lifts. */
export const THING =
  /^(?:mandates?|missions?|peacekeepers|peacekeeping|peace-keeping|blue|observers?|monitors|inspectors|inspections?|force|forces|troops|soldiers|contingent|operations?|embargo|embargoes|sanctions|sanction|ban|bans|bar|freeze|freezes|blockade|curbs|restrictions|penalties|prohibitions?|ceiling|measures|regime|committee|commission|panel|tribunal|court|team|envoy|representative|mediator|assets|accounts|zone|no-fly|exports|imports|sales|shipments|trade|list|blacklist|timetable|deadline|fund|police|unit|presence|office|programme|program|mechanism|inquiry|administration|authority|authorization|authorisation|exemptions?|exceptions?|monitoring|reporting|arms|weapons|crossings?|convoys?|plan|roadmap|brief|tour|lease|stay|un(?:ef|tso|mis|mil|mit|mik|mih|oci|tac|taet|taes|profor|predep|cro|osom|avem|ama|ami|amid|amir|amsil|omsil|omig|omil|omur|smil|isfa|itams|mogip|asog|ikom|yom)|minu[a-z]+|monu[a-z]+|unifil|undof|unficyp|isaf|eufor|kfor|minurso|unmiss)$/;
