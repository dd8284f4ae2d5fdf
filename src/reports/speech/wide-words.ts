import { Cues } from '../words/cues.ts';
import { JUDGE, SAY, SAYING } from './say-words.ts';

/** Past forms that are not made by rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  foresee: 'foresaw',
  foretell: 'foretold',
  forget: 'forgot',
  hold: 'held',
  hit: 'hit',
  know: 'knew',
  learn: 'learned',
  let: 'let',
  make: 'made',
  plead: 'pleaded',
  say: 'said',
  see: 'saw',
  speak: 'spoke',
  swear: 'swore',
  take: 'took',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  write: 'wrote',
  find: 'found',
  feel: 'felt',
  read: 'read',
  cast: 'cast',
  give: 'gave',
  go: 'went',
};
/** Participles of the past that differ from the past. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  write: 'written',
  speak: 'spoken',
  foresee: 'foreseen',
  swear: 'sworn',
  give: 'given',
  take: 'taken',
  see: 'seen',
  know: 'known',
};
const DOUBLED = new Set('admit submit rebut pin plan rap slam brag'.split(' '));

/** The forms of a verb: base, third person, past, participle in -ing. */
function formsOf(base: string): string[] {
  const stem = base.replace(/e$/, '');
  const last = DOUBLED.has(base) ? base.at(-1) : '';
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  const past = IRREGULAR[base] ?? (consonantY ? `${base.slice(0, -1)}ied` : `${stem}${last}ed`);
  const participle = base.endsWith('ee') ? `${base}ing` : `${stem}${last}ing`;
  return [third, past, participle, base, ...(PARTICIPLES[base] ? [PARTICIPLES[base]] : [])];
}

const verbs = (bases: string): [form: string, base: string][] =>
  bases.split(' ').flatMap((base) => formsOf(base).map((form): [string, string] => [form, base]));

/** Verbs whose subject says, thinks or makes known what the clause with "that" after them tells. */
export const THAT_VERBS = new Map<string, string>([
  ...SAY,
  ...verbs(
    'find determine acknowledge advise affirm allege anticipate apprise assert assure attest aver avow caution certify charge claim clarify complain conclude confess ' +
      'confide contend convince counter deny disclose dispute doubt emphasise emphasize estimate expect explain fear forecast foresee grumble ' +
      'guarantee hint hold hope imply indicate inform insist intimate joke judge lament maintain mutter note notify object opine ' +
      'plead predict proclaim promise pronounce protest reason reassert reassure reckon recognise recognize regret rejoin relate remark remind repeat report ' +
      'reveal signal specify speculate stress submit suggest surmise suspect swear testify think threaten underline underscore urge venture vow warn ' +
      'whisper worry wonder question deplore charge write concede believe feel consider argue agree accept point',
  ),
]);

/** Verbs of speaking or thinking that need no "that" before what is said, nor a quotation. */
export const BARE_VERBS = new Set(
  'say think believe insist argue claim warn contend expect fear hope hold maintain declare assert predict suspect admit concede reckon confirm object state reply note observe explain suggest estimate conclude stress recall acknowledge boast'.split(
    ' ',
  ),
);

/** Verbs whose clause a quotation belongs to even when a State or a body is the subject. */
export const QUOTE_VERBS = new Map<string, string>([
  ...THAT_VERBS,
  ...JUDGE,
  ...verbs(
    'deride lambast pillory castigate excoriate assail chide upbraid berate scold taunt implore beg portray depict dub vilify extol salute bemoan ' +
      'oppose defend justify support appeal caricature invoke chastise censure commiserate congratulate decry disparage endorse enthuse exhort qualify ' +
      'fume hail trumpet tout stigmatise stigmatize stigmatize scorn sneer mock shout thunder snap bark cry murmur intone muse rage pose regard view read picture insult ' +
      'ask appeal tell name pronounce promise offer propose talk',
  ),
]);

/** What a State or a body can hardly be said to do aloud. */
export const THINKING = new Set('think believe feel hope fear suspect wonder expect worry consider accept agree recall'.split(' '));
/** Nouns of asking, whose "that" tells what is asked for. */
export const ASKING = new Set('demand demands call calls request requests question questions appeal appeals'.split(' '));

/** Nouns of what somebody says or holds. */
export const NOUNS = new Map<string, string>([
  ...SAYING,
  ...(
    'idea notion view belief opinion conviction position stand argument charge allegation accusation claim suggestion hope fear feeling judgment judgement verdict answer reply ' +
    'response retort rejoinder declaration statement assurance promise pledge vow prediction forecast conclusion finding objection protest protestation denial admission ' +
    'confession explanation contention thesis message report account speech address letter telegram note comment remark observation reminder call demand request question ' +
    'disappointment regret regrets concern concerns alarm dismay satisfaction surprise confidence doubt doubts outrage gratitude willingness readiness ' +
    'criticism rebuke reproach quip joke aside word words phrase slogan assessment impression hint boast record threat warning plea appeal insistence complaint description'
  )
    .split(' ')
    .map((noun): [string, string] => [noun, 'say']),
]);

/** Verbs with which one has a view: "took the view that", "expressed the hope that", "is of the opinion that". */
export const HAVING = new Set(
  (
    'placed place places took take takes taking expressed express expresses expressing voiced voice voices voicing held hold holds holding shared share shares repeated repeats repeat ' +
    'made makes make gave gives give left leaves raised raises put advanced reiterated reiterates upheld defended is was are were dismissed rejected echoed stated had has ' +
    'have issued formed reached came'
  ).split(' '),
);

/** Verbs with which a person says what he will do: "promised to defy the appeal". */
export const WILL_VERBS = new Map<string, string>(verbs('promise pledge vow undertake'));

/** Nouns with which a verb says something: "paid tribute to", "drew attention to"; the verbs before them and the word behind. */
export const LIGHT_NOUNS: ReadonlyMap<string, readonly [verbs: RegExp, after: RegExp]> = new Map([
  ['tribute', [/^(?:paid|pays|paying)$/, /^to$/]],
  ['attention', [/^(?:drew|draws|called|drawing)$/, /^to$/]],
  ['issue', [/^(?:took|takes|taking)$/, /^with$/]],
  ['exception', [/^(?:took|takes|taking)$/, /^to$/]],
  ['homage', [/^(?:paid|pays|paying)$/, /^to$/]],
  ...['concern', 'concerns', 'alarm', 'doubts', 'fears', 'objections'].map((noun): [string, readonly [RegExp, RegExp]] => [
    noun,
    [/^(?:raised|raises|voiced|voices)$/, /^(?:over|about|at|to)$/],
  ]),
]);

/** Verbs of asking somebody to do something. */
export const TO_VERBS = new Map<string, string>(verbs('urge beg beseech implore exhort entreat plead appeal'));

const judging = (word: string, bases: string): [string, readonly [string, string]][] =>
  verbs(bases).map(([form, base]) => [form, [base, word]]);

/** Verbs that say enough with what is judged alone, and the word that must follow it ("" for none). */
export const OBJECT_VERBS = new Map<string, readonly [string, string]>([
  ...judging(
    'as',
    'criticise criticize hail praise slam blast brand label deride regard view describe portray depict picture explain characterise characterize dismiss denounce condemn interpret',
  ),
  ...judging('of', 'accuse warn complain'),
  ...judging('', 'deny deplore decry bemoan lament'),
]);

/** What the general reader waits for. */
export const WIDE = new Cues([
  ...QUOTE_VERBS.keys(),
  ...NOUNS.keys(),
  ...TO_VERBS.keys(),
  ...WILL_VERBS.keys(),
  ...LIGHT_NOUNS.keys(),
  'know',
  'went',
  ...OBJECT_VERBS.keys(),
  'known',
  'clear',
  'plain',
]);
