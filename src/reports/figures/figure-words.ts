import { Cues } from '../words/cues.ts';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const numbersOf = (words: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(words));

/** What makes people of those counted, by the word for it. */
export const HARM: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'killed',
        'killed kill killing kills died dead die dies deaths slain murdered massacred dying perished drowned executed slaughtered slaughtering claimed beheaded',
      ],
      ['wounded', 'wounded injured wounding injuring injuries hurt maimed hospitalised hospitalized'],
      ['displaced', 'displaced displacing uprooted uprooting homeless displace driven'],
      ['taken hostage', 'kidnapped abducted abducting kidnapping captive'],
      ['captured', 'captured capturing'],
      ['detained', 'detained detaining interned'],
      ['arrested', 'arrested arresting'],
      ['jailed', 'jailed imprisoned'],
      ['missing', 'missing'],
      ['fled', 'fled flee fleeing'],
      ['starving', 'starving starved starve'],
      ['evacuated', 'evacuated evacuating'],
      ['stranded', 'stranded'],
      ['trapped', 'trapped'],
      ['deported', 'deported expelled'],
      ['released', 'released freed'],
      ['shot', 'shot'],
    ] as const
  ).flatMap(([what, forms]) => forms.split(' ').map((form): [string, string] => [form, what])),
);

export const PEOPLE = wordsOf(
  'people persons civilians palestinians israelis ukrainians syrians iraqis lebanese libyans russians americans bosnians kosovars rwandans sudanese yemenis afghans iranians koreans inhabitants residents lives dead ' +
    'children women men victims casualties refugees soldiers troops hostages prisoners detainees fighters militants workers journalists peacekeepers families protesters migrants nationals citizens settlers students ' +
    'patients villagers passengers advisers advisors officers staff personnel crew employees police medics doctors captives survivors rebels conscripts reservists inmates inspectors observers monitors pilgrims bystanders sailors pilots teachers nurses physicians deaths injuries households guests orphans babies girls boys combatants ' +
    'farmers athletes engineers marines paratroopers guerrillas insurgents terrorists gunmen recruits volunteers technicians diplomats ministers cyclists shoppers worshippers mourners demonstrators volunteers reporters colleagues relatives infants teenagers youths adults males females blacks whites jews arabs moslems muslims christians',
);
export const AS_PEOPLE = wordsOf('people persons civilians lives dead victims casualties deaths inhabitants residents');
export const DEMONYM =
  /^(?:palestinians|israelis|ukrainians|syrians|iraqis|libyans|russians|americans|bosnians|kosovars|rwandans|yemenis|afghans|iranians|koreans|serbs|croats|kurds|turks|egyptians|jordanians|somalis|haitians|congolese|indians|pakistanis|armenians|georgians|cypriots|germans|britons|argentines|sudanese|lebanese|maltese|burmese|vietnamese|chinese|japanese|portuguese)$/;
/** Names with a capital and a plural that are machines, not a people. */
export const MACHINES =
  /^(?:scuds|katyushas|migs|mirages|mystères|dakotas|qassams|grads|shaheds|kalibrs|iskanders|spitfires|skyhawks|exocets|patriots|kalashnikovs|boeings|humvees|harriers|phantoms|jaguars|tornados|antonovs|ilyushins|sukhois|tupolevs)$/;

/** Those who speak of figures; a few of them are speakers, not something counted. */
export const SPEAKERS = wordsOf(
  'officials diplomats sources envoys ambassadors experts analysts lawmakers spokesmen leaders ministers presidents reporters',
);

/** Units that measure, by their forms, as they are given: durations, lengths, areas, weights, volumes. */
export const DURATIONS: ReadonlyMap<string, string> = formsOf(
  'years year|months month|weeks week|days day|hours hour|minutes minute|seconds second|decades decade|nights night|centuries century|fortnights fortnight|hours hrs|minutes mins|years yrs',
);
export const LENGTHS: ReadonlyMap<string, string> = formsOf(
  'miles mile mi mi.|kilometres kilometre|kilometers kilometer|km kms|metres metre|meters meter|feet foot ft ft.|yards yard|inches inch|centimetres centimeters cm|acres acre|hectares hectare|' +
    'pounds pound lb lbs lbs.|kilograms kilogram kilogrammes kilogramme kilos kilo|kg kgs|grams gram|tons ton|tonnes tonne|kilotons kiloton|megatons megaton|barrels barrel|gallons gallon|litres litre liters liter|megawatts megawatt|calories calorie',
);

function formsOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split('|').flatMap((line) => {
      const forms = line.split(' ');
      return [forms[0], ...forms.slice(1)].map((form): [string, string] => [form as string, forms[0] as string]);
    }),
  );
}

/** Currencies by the sign or abbreviation before a number. */
export const CURRENCY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'dollars',
    us$: 'dollars',
    'u.s.$': 'dollars',
    usd: 'dollars',
    '€': 'euros',
    eur: 'euros',
    '£': 'pounds',
    gbp: 'pounds',
    '¥': 'yen',
    rs: 'rupees',
    'rs.': 'rupees',
    '₹': 'rupees',
    '₪': 'shekels',
  }),
);
/** What stands for thousands and millions after digits. */
export const ABBREVIATED = numbersOf({
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trillion: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
});

/** Vague numbers: "hundreds of thousands of people" is 200,000 to 999,999. */
export const VAGUE = numbersOf({ dozens: 12, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, tens: 10, billions: 1e9 });
/** Numbers told as one of their scale, or several: "a dozen", "half a million", "a few hundred". */
export const ONE_SCALE = numbersOf({ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 });
export const SCALE = numbersOf({ thousands: 1e3, millions: 1e6, billions: 1e9, thousand: 1e3, million: 1e6 });
/** What a quantity can begin with, besides numbers: vague ones, scales, "a couple of", digits joined to something ("10-15"). */
export const QUANTITY_CUES = new Cues([...VAGUE.keys(), ...ONE_SCALE.keys(), 'couple', '0']);

/** What belongs to the Council and its papers: left to the readers of votes, counts and the body. */
export const OF_THE_COUNCIL = wordsOf(
  'vote votes veto vetoes vetos abstention abstentions ballot ballots yes no nays yeas ayes against abstaining abstained affirmative negative member members seat seats term terms delegation paragraph paragraphs subparagraphs article articles chapter chapters page pages ' +
    'clause clauses section sections session sessions meeting meetings amendment amendments resolution resolutions draft drafts text texts vetoed council sponsors co-sponsors cosponsors signatories votings rounds supporters permanent elected non',
);
/** States and their likes are figures only where they are not those of the Council or of a vote. */
export const STATES = wordsOf('countries states nations powers governments delegations members');
/** What is counted in speech and not in the world. */
export const OF_SPEECH = wordsOf(
  'thirds third quarters quarter fourths fifths sixths tenths instances proposals motions plans others other time times occasion occasions point points thing things way ways side sides party parties option options part parts reason reasons respect respects factor factors issue issues question questions matter matters step steps kind kinds sort sorts type types ' +
    'case cases example examples word words line lines version versions strong aspect aspects element elements conclusion conclusions degree degrees percent year-olds cents a.m. p.m. am pm gmt est edt utc hrs o phase phases stage stages scenarios lessons layers fronts hands',
);

/** Plurals that are not made with an "s". */
export const PLURAL_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    man: 'men',
    woman: 'women',
    child: 'children',
    person: 'people',
    policeman: 'policemen',
    baby: 'babies',
    serviceman: 'servicemen',
  }),
);
/** Nouns with a plural that does not show. */
export const PLURAL = wordsOf(
  'people men women children aircraft police personnel crew troops feet dead cattle sheep media staff spacecraft livestock infantry warcraft missing wounded injured',
);

export const LASTING =
  /^(?:war|fighting|conflict|siege|bombardment|occupation|bombing|hostilities|violence|blockade|suffering|talks|negotiations|sanctions|captivity|civil|battle|invasion|uprising|unrest|debate|wrangling|rule)$/;

/** Where a clause ends. */
export const BREAKS = wordsOf(
  ', ; : . " ( ) — – according ahead while but after when which who that because although though as and before whereas amid despite if including among said says told or',
);
export const SAYS = wordsOf('said says told added warned noted stated reported claims say announced');
