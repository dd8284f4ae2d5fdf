/** How a verb stands: base, third person, past, participle of the past, participle in -ing. */
export type VerbForm = 'base' | 'third' | 'past' | 'done' | 'ing';

/** Past and participle of the past where no rule makes them; one form where both are alike. */
const IRREGULAR: Readonly<Record<string, string>> = {
  become: 'became become',
  begin: 'began begun',
  bid: 'bid',
  bind: 'bound',
  blow: 'blew blown',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  burn: 'burned',
  burst: 'burst',
  buy: 'bought',
  cast: 'cast',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came come',
  cut: 'cut',
  deal: 'dealt',
  dig: 'dug',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  feed: 'fed',
  fight: 'fought',
  flee: 'fled',
  fly: 'flew flown',
  forbid: 'forbade forbidden',
  freeze: 'froze frozen',
  get: 'got',
  give: 'gave given',
  go: 'went gone',
  hang: 'hanged',
  have: 'had',
  unfreeze: 'unfroze unfrozen',
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  lose: 'lost',
  make: 'made',
  meet: 'met',
  oversee: 'oversaw overseen',
  overthrow: 'overthrew overthrown',
  overrun: 'overran overrun',
  pay: 'paid',
  put: 'put',
  quit: 'quit',
  ride: 'rode ridden',
  ring: 'rang rung',
  rise: 'rose risen',
  run: 'ran run',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shake: 'shook shaken',
  shoot: 'shot',
  shut: 'shut',
  sink: 'sank sunk',
  sit: 'sat',
  slip: 'slipped',
  spread: 'spread',
  spend: 'spent',
  split: 'split',
  spring: 'sprang sprung',
  stand: 'stood',
  steal: 'stole stolen',
  stick: 'stuck',
  strike: 'struck',
  sweep: 'swept',
  swing: 'swung',
  take: 'took taken',
  tear: 'tore torn',
  throw: 'threw thrown',
  undergo: 'underwent undergone',
  undertake: 'undertook undertaken',
  uphold: 'upheld',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  withhold: 'withheld',
  write: 'wrote written',
  see: 'saw seen',
  think: 'thought',
  find: 'found',
  feel: 'felt',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  mean: 'meant',
  tell: 'told',
  teach: 'taught',
  foresee: 'foresaw foreseen',
  slide: 'slid',
  creep: 'crept',
  flow: 'flowed',
  bear: 'bore borne',
  beat: 'beat beaten',
  spill: 'spilled',
  lean: 'leaned',
  grow: 'grew grown',
  hide: 'hid hidden',
  wear: 'wore worn',
  awake: 'awoke awoken',
  dive: 'dived',
};
/** Verbs that double their last letter. */
const DOUBLED = new Set(
  'plan expel compel repel rebel patrol rob drop kidnap stop scrap ship ban plot step rig cancel pin transfer occur admit commit strip slap trap shun stab put cut set hit quit run shut get sit begin'.split(
    ' ',
  ),
);

/** All forms of a verb with what each may be; a form may be several ("bombed": past and participle). */
export function inflect(base: string): ReadonlyMap<string, readonly VerbForm[]> {
  const last = DOUBLED.has(base) ? (base.at(-1) as string) : '';
  const stem = base.replace(/e$/, '');
  const y = /[^aeiou]y$/.test(base);
  const [past, done = past] = (IRREGULAR[base] ?? (y ? `${base.slice(0, -1)}ied` : `${stem}${last}ed`)).split(' ') as [string, string?];
  const forms = new Map<string, VerbForm[]>();
  const add = (form: string, what: VerbForm): void => {
    forms.set(form, [...(forms.get(form) ?? []), what]);
  };
  add(base, 'base');
  add(base === 'have' ? 'has' : y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`, 'third');
  add(past, 'past');
  add(done as string, 'done');
  add(base.endsWith('ee') ? `${base}ing` : `${stem}${last}ing`, 'ing');
  if (base === 'cancel') for (const form of ['canceled', 'canceling']) add(form, form.endsWith('g') ? 'ing' : 'past');
  if (base === 'cancel') add('canceled', 'done');
  return forms;
}

const IRREGULAR_FORMS: ReadonlyMap<string, readonly VerbForm[]> = new Map(
  Object.keys(IRREGULAR).flatMap((base) =>
    [...inflect(base)].filter(([, forms]) => forms.some((form) => form === 'past' || form === 'done')),
  ),
);

/** What a form of the past that no rule makes may be ("went", "gone"); null for all others. */
export const formsOfIrregular = (form: string): readonly VerbForm[] | null => IRREGULAR_FORMS.get(form) ?? null;
