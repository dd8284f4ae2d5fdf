import { Cues } from './cues.ts';

/** Vague numbers: "hundreds of thousands of people" is 200,000 to 999,999. */
export const VAGUE = new Map<string, number>(
  Object.entries({
    dozens: 12,
    scores: 20,
    hundreds: 100,
    thousands: 1_000,
    millions: 1_000_000,
    tens: 10,
    billions: 1_000_000_000,
  }),
);
/** Numbers told as one of their scale: "a dozen", "a million". */
export const ONE_SCALE = new Map<string, number>(
  Object.entries({ dozen: 12, hundred: 100, thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 }),
);
export const VAGUE_CUES = new Cues([...VAGUE.keys(), ...ONE_SCALE.keys()]);
export const SCALE = new Map<string, number>(
  Object.entries({
    thousands: 1_000,
    millions: 1_000_000,
    billions: 1_000_000_000,
    thousand: 1_000,
    million: 1_000_000,
  }),
);
/** What the record judges, or what is no quantity of the world. */
export const NOT_COUNTED = new Set(
  (
    'vote votes veto vetoes abstention abstentions ballot ballots member members nation nations delegation paragraph paragraphs article articles chapter page pages occasion occasions time times ' +
    'session sessions meeting meetings seat seats others other term terms amendment amendments resolution resolutions draft drafts text texts vetoed countries country states state points point things side sides ' +
    'o hrs hours hour a.m. p.m. am pm gmt est options option parties way ways council strong of or and the to in on for that is was were a minutes hours speakers - permanent elected non'
  ).split(' '),
);
export const HARM = new Map<string, string>(
  Object.entries({
    killed: 'killed',
    kill: 'killed',
    killing: 'killed',
    kills: 'killed',
    died: 'killed',
    dead: 'killed',
    die: 'killed',
    deaths: 'killed',
    slain: 'killed',
    murdered: 'killed',
    massacred: 'killed',
    dying: 'killed',
    wounded: 'wounded',
    injured: 'wounded',
    wounding: 'wounded',
    injuring: 'wounded',
    injuries: 'wounded',
    hurt: 'wounded',
    displaced: 'displaced',
    displacing: 'displaced',
    uprooted: 'displaced',
    homeless: 'displaced',
    displace: 'displaced',
    kidnapped: 'taken hostage',
    abducted: 'taken hostage',
    captured: 'captured',
    detained: 'detained',
    arrested: 'arrested',
    jailed: 'jailed',
    missing: 'missing',
    fled: 'fled',
    flee: 'fled',
    fleeing: 'fled',
    starving: 'starving',
    evacuated: 'evacuated',
    driven: 'displaced',
    captive: 'taken hostage',
    perished: 'killed',
    drowned: 'killed',
    executed: 'killed',
    stranded: 'stranded',
    trapped: 'trapped',
    imprisoned: 'jailed',
    deported: 'deported',
    released: 'released',
    freed: 'released',
  }),
);
export const PEOPLE = new Set(
  (
    'people persons civilians palestinians israelis ukrainians syrians iraqis lebanese libyans russians americans bosnians kosovars rwandans sudanese yemenis afghans iranians koreans inhabitants residents lives dead ' +
    'children women men victims casualties refugees soldiers troops hostages prisoners detainees fighters militants workers journalists peacekeepers families protesters migrants nationals citizens settlers students ' +
    'patients villagers passengers advisers advisors officers staff personnel employees police medics doctors captives survivors militiamen rebels conscripts reservists inmates inspectors observers monitors pilgrims bystanders sailors pilots teachers nurses physicians deaths injuries households guests orphans babies girls boys combatants'
  ).split(' '),
);
export const AS_PEOPLE = new Set('people persons civilians lives dead victims casualties deaths inhabitants residents'.split(' '));
export const DEMONYM =
  /^(?:palestinians|israelis|ukrainians|syrians|iraqis|libyans|russians|americans|bosnians|kosovars|rwandans|yemenis|afghans|iranians|koreans|serbs|croats|kurds|turks|egyptians|jordanians|somalis|haitians|congolese|indians|pakistanis|armenians|georgians|cypriots|germans|britons|argentines)$/;
export const DURATION = /^(?:years?|months?|weeks?|days?|decades?)$/;
export const BREAKS = new Set([
  ',',
  ';',
  ':',
  '.',
  '"',
  '(',
  ')',
  '—',
  '–',
  'according',
  'ahead',
  'while',
  'but',
  'after',
  'when',
  'which',
  'who',
  'that',
  'because',
  'although',
  'though',
  'as',
  'and',
  'before',
  'whereas',
  'amid',
  'despite',
  'if',
  'including',
  'among',
  'said',
  'says',
  'told',
  'or',
]);
export const SAYS = new Set('said says told added warned noted stated reported claims say announced'.split(' '));
