import { inflect } from './verb-forms.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const forms = (bases: string): string[] => bases.split(' ').flatMap((base) => [...inflect(base).keys()]);

/** Nouns that judge what they are said of: "a blow to", "a turning point in". */
export const SENSE = set(
  'divergence shift change departure split rift break setback blow victory defeat failure turning milestone step isolation division divisions tensions rupture success embarrassment reversal frustration impatience distance gap ' +
    'triumph breakthrough humiliation disaster catastrophe fiasco farce sham test rebuke slap snub boost retreat u-turn sign signal message symbol reminder gesture challenge mockery betrayal surrender stalemate deadlock impasse ' +
    'gamble formality landmark watershed precedent coup climbdown charade scandal tragedy rarity cracks crack fissure fissures weakness impotence limits unease anger fear fears distrust mistrust resolve unity disunity rivalry hostility ' +
    'win loss low nadir thaw chill escalation disappointment vindication endorsement warning strain strains confusion chaos paralysis helplessness influence clout contrast irony paradox compromise worst best relief pill tool puppet obstacle threat danger opportunity hypocrisy shame joke evidence proof ever era end beginning start moment',
);
/** Of these only with a word of weight before them, or they are no more than the thing itself. */
export const WEAK_SENSE = set(
  'change end beginning start moment step best worst test compromise coup anger fear fears win loss low influence resolve endorsement warning message contrast era ever',
);
/** What gives them weight. */
export const WEIGHT = set(
  'major big huge severe heavy bitter serious sharp dramatic rare clear stunning crushing humiliating diplomatic significant important historic symbolic key crucial decisive real new fresh rude moral political personal first small modest great growing deep ' +
    'public strong stark grave good bad remarkable sudden marked radical complete total striking turning lowest highest worst best possible further latest another acid litmus crippling fatal final watered-down weak uneasy',
);

/** An act or text, and what it is said to mean: "marks a shift". */
export const MEANS = set(
  forms(
    'mark represent signal underscore reflect underline expose deepen highlight reveal illustrate constitute herald symbolise symbolize demonstrate betray widen spell show',
  ).join(' '),
);
/** What something does to hopes, ties and standing, with what it does it to. */
export const WEIGHS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['deal', 'blow blows setback defeat'],
      ['strike', 'blow'],
      ['deliver', 'blow rebuke snub victory'],
      ['suffer', 'blow setback defeat humiliation reverse embarrassment rebuff'],
      ['score', 'victory triumph success coup point points'],
      ['inflict', 'defeat humiliation blow'],
      ['hand', 'victory defeat triumph'],
      ['cast', 'doubt doubts shadow pall'],
      ['dash', 'hopes hope'],
      ['raise', 'hopes doubts fears questions stakes tension tensions'],
      ['strain', 'ties relations relationship alliance'],
      ['sour', 'ties relations relationship mood'],
      ['poison', 'ties relations atmosphere'],
      ['damage', 'ties relations credibility standing prestige reputation authority'],
      ['dent', 'credibility standing prestige reputation authority hopes'],
      ['undermine', 'credibility standing prestige reputation authority'],
      ['weaken', 'credibility standing prestige authority position hand'],
      ['strengthen', 'position hand standing prestige'],
      ['boost', 'prestige standing hopes morale position'],
      ['shatter', 'hopes unity illusion illusions'],
      ['send', 'message signal'],
      ['leave', 'isolated alone embarrassed weakened deadlocked paralysed paralyzed doubt'],
      ['open', 'rift split'],
      ['cause', 'embarrassment rift split'],
      ['drive', 'wedge'],
      ['fuel', 'fears tensions suspicion suspicions anger'],
      ['heighten', 'tensions tension fears'],
      ['mark', 'shift'],
      ['change', 'little nothing everything'],
      ['achieve', 'little nothing'],
      ['make', 'difference mockery'],
      ['go', 'unheeded unanswered unnoticed nowhere'],
      ['have', 'effect impact teeth chance'],
      ['lay', 'bare'],
      ['put', 'test'],
    ] as const
  ).flatMap(([base, objects]) => forms(base).map((form): [string, ReadonlySet<string>] => [form, set(objects)])),
);

/** What a body, State, text or act is said to be. */
export const QUALITIES = set(
  'toothless symbolic meaningless ineffective ineffectual powerless impotent paralysed paralyzed deadlocked gridlocked divided split isolated unprecedented historic doomed irrelevant inadequate hollow futile hypocritical ' +
    'useless worthless biased one-sided unbalanced lopsided vague ambiguous watered-down unworkable unrealistic insufficient controversial contentious divisive humiliating embarrassing disastrous counterproductive helpless discredited ' +
    'better worse notorious brutal ominous unfortunate crucial costly disappointing encouraging reckless shameful absurd justified unjustified legitimate illegitimate one-sided inevitable bleak grim dire precarious fragile shaky moribund dead hopeless stillborn premature unenforceable unlikely outnumbered weakened strained tattered overwhelming tense tantamount',
);
/** Of these only with a word of degree, or of a body or State. */
export const STATES_OF = set('divided split deadlocked paralysed paralyzed isolated gridlocked powerless');
export const DEGREE = set(
  'deeply bitterly sharply long increasingly largely hopelessly badly evenly completely totally so more most purely merely virtually practically utterly wholly mostly mainly essentially effectively as too highly still widely remarkably very again',
);

/** Words of degree that make a judgement of any quality. */
export const MEASURE = set(
  'too very deeply largely increasingly more most highly utterly completely so bitterly badly wholly hopelessly profoundly purely',
);

/** How things are seen: with "as" behind. */
export const SEEN = set(
  'seen viewed regarded hailed described interpreted dismissed portrayed perceived denounced criticised criticized praised branded derided billed read celebrated welcomed taken touted characterised characterized ridiculed considered deemed',
);
/** Verbs of watchers, with "as" behind what they judge. */
export const JUDGE_AS = set(
  forms(
    'describe see view regard hail interpret dismiss portray perceive deride brand praise denounce characterise characterize read celebrate',
  ).join(' '),
);
/** Verbs of watchers that need no "as". */
export const JUDGE = set(forms('call consider deem term label brand').join(' '));
export const WATCHERS = set(
  'observers analysts critics experts commentators diplomats historians sceptics skeptics supporters opponents officials lawyers many some few others editorials newspapers pundits aides activists campaigners delegates envoys',
);
/** What watchers think, with a clause behind. */
export const THINK = set(
  forms('see view believe consider regard doubt fear expect think suspect question predict wonder agree argue note').join(' '),
);
/** Whether something is so, as the reporter weighs it: "it is impossible to verify", "it remains unclear whether". */
export const WEIGHED = set(
  'unclear impossible difficult hard doubtful uncertain inevitable ironic significant striking remarkable obvious unlikely likely questionable debatable telling noteworthy surprising unthinkable inconceivable',
);
