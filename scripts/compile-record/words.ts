import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Council, nameOn, withArticle } from '../../src/council/index.ts';
import { matchTopics } from '../../src/record/topics.ts';
import type { Topic } from '../../src/record/types.ts';
import { readTsv } from '../../src/tsv.ts';
import type { Decisions, Entry } from './entry.ts';

interface Written {
  readonly about: string;
  readonly subject: string;
  readonly sponsors: readonly string[];
}

/** Subjects written by hand for the decisions people look for: data/record/subjects.tsv. */
export function readSubjects(folder: string): ReadonlyMap<string, Written> {
  const file = join(folder, 'subjects.tsv');
  return new Map(
    readTsv(readFileSync(file, 'utf8'), file, ['id', 'about', 'subject', 'sponsors']).map(([id, about, subject, sponsors]) => [
      id!,
      { about: about!, subject: subject!, sponsors: sponsors ? sponsors.split('; ') : [] },
    ]),
  );
}

/** What a decision does, in our words, by signs in the library's subject. The first words are for people, in this order. */
const deeds: readonly (readonly [RegExp, string])[] = [
  [/\b(extension|renewal|renewing) of (?!military)|for a further period|until \d/i, 'mandate renewal'],
  [
    /establish(ing|ment) of (the |a |an )?(un|mission|force|tribunal|committee|multinational|observer)|deployment of/i,
    'new mission or body',
  ],
  [/terminat|withdrawal of the un|liquidation|conclusion of the mandate/i, 'termination'],
  [/arms embargo|embargo on|sale and shipment of arms|measures on arms|arms and related/i, 'arms embargo'],
  [/sanction|assets freeze|asset freeze|travel ban|measures imposed/i, 'sanctions'],
  [/cease-?fire|cessation of hostilities|truce|halt .*fighting|end .*hostilit/i, 'ceasefire'],
  [/humanitarian|relief/i, 'humanitarian aid'],
  [/panel of experts|group of experts|monitoring (group|team)/i, 'panel of experts'],
  [/chemical weapons/i, 'chemical weapons'],
  [/nuclear/i, 'nuclear'],
  [/settlement(s| activities)/i, 'settlements'],
  [/deport/i, 'deportations'],
  [/no-fly|ban on (military )?flights/i, 'no-fly zone'],
  [/condemn|aggression|attack/i, 'condemnation of attacks'],
  [/tribunal|prosecut|judges/i, 'tribunal'],
  [/elections?\b/i, 'elections'],
  [/human rights/i, 'human rights'],
  [/hostage/i, 'hostages'],
  [/oil-for-food|food programme/i, 'oil for food'],
  [/piracy|armed robbery at sea/i, 'piracy'],
  [/peace (agreement|accord|process)/i, 'peace process'],
];

const acronyms =
  /\b(UN[A-Z]{2,}|MINU[A-Z]+|MON[A-Z]{2,}|ON[A-Z]{3,}|IFOR|SFOR|KFOR|EUFOR|ISAF|AMISOM|ATMIS|AUSSOM|OPCW|IAEA|BINUH|MIPONUH|MICAH)\b/g;

/** Gives every decision its subject words and the question in our words; what is written by hand goes before what is put together. */
export function writeWords(council: Council, decisions: Decisions, topics: readonly Topic[], written: ReadonlyMap<string, Written>): void {
  const bySymbol = new Map([...decisions.values()].filter((one) => one.symbol).map((one) => [one.symbol!, one]));
  for (const id of written.keys()) if (!decisions.has(id)) throw new Error(`subjects.tsv speaks of ${id}, which is not in the record`);
  for (const entry of decisions.values()) {
    const own = written.get(entry.id);
    if (own?.sponsors.length) entry.sponsors = [...own.sponsors];
    if (!entry.item) entry.item = plainItem(entry.mined);
    entry.topics = topicsOf(entry, topics, `${own?.subject ?? ''} | ${own?.about ?? ''}`);
    if (entry.topics.length === 0 && entry.date < '1990' && /middle east/i.test(entry.item ?? '')) entry.topics = ['israel-arab'];
    const labels = entry.topics.map((id) => topics.find((one) => one.id === id)!.label);
    const deed = deeds.filter(([sign]) => sign.test(bracketed(entry.mined))).map(([, words]) => words);
    const missions = [...new Set(bracketed(entry.mined).match(acronyms) ?? [])];
    const applicant = entry.kind === 'admission' ? applicantOf(entry, own?.about ?? '') : null;
    const words = new Set([
      ...(own ? own.subject.split('; ') : []),
      ...(applicant ? [`admission of ${applicant}`] : []),
      ...labels,
      ...deed,
      ...missions,
    ]);
    entry.subject = [...words].filter((one) => one !== '').join('; ') || null;
    if (entry.question === '')
      entry.question = questionOf(
        council,
        entry,
        own !== undefined && own.about !== '',
        own?.about || applicantAbout(entry, applicant) || labels[0] || '',
        deed,
        bySymbol,
      );
  }
}

const bracketed = (mined: string): string => mined.split(' | ')[0]!.replace(/^Draft resolution \[|\].*$/g, '');

/** The agenda item where only the library's heading is known: "S/ X The situation in Libya." or "S/80 [219] LIBYA SITUATION". */
function plainItem(mined: string): string | null {
  const official = /S\/ X ([^|]+?)\.?\s*(\||$)/.exec(mined);
  if (official) return official[1]!.trim();
  const heading = /\[\d+\] ([A-ZÉÔ'(),\- ]+)/.exec(mined)?.[1];
  return heading
    ? heading
        .trim()
        .toLowerCase()
        .replace(/--/g, ': ')
        .replace(/^./, (c) => c.toUpperCase())
    : null;
}

/** Topics that say what kind of thing is done rather than where: they come after places. */
const thematic = new Set([
  'admission',
  'secretary-general',
  'icj',
  'tribunals',
  'icc',
  'terrorism',
  'non-proliferation',
  'outer-space',
  'biological-weapons',
  'disarmament',
  'small-arms',
  'women',
  'children',
  'youth',
  'civilians',
  'climate',
  'covid',
  'health',
  'peacekeeping',
  'peacebuilding',
  'sanctions',
  'piracy',
  'hijacking',
  'refugees',
  'uniting-for-peace',
  'procedure',
  'regional-organizations',
  'trust-territories',
  'africa',
  'israel-arab',
]);

/** Topics that a longer name of another swallows: "Korea" in the name of the North, "Sudan" in the south's. */
const swallowed: Readonly<Record<string, readonly string[]>> = {
  dprk: ['korea'],
  'south-sudan': [],
  bosnia: ['yugoslavia'],
  croatia: ['yugoslavia'],
  'iraq-kuwait': ['iraq'],
  'red-sea': [],
  'iran-iraq': ['iran', 'iraq'],
  'cambodia-thailand': ['cambodia'],
  'libya-1986': ['libya'],
  'hostages-tehran': ['iran'],
  bahrain: [],
  'thailand-1954': [],
  'jordan-1958': [],
};

/** Topics by the library's bracketed subject first, then by the item and headings; places before themes. */
function topicsOf(entry: Entry, topics: readonly Topic[], own: string): string[] {
  const tiers = [own, `${bracketed(entry.mined)} | ${entry.question}`, `${entry.item ?? ''} | ${entry.mined.replaceAll('--', ': ')}`];
  const ids = [...new Set(tiers.flatMap((words) => matchTopics(topics, words)))];
  const gone = new Set(ids.flatMap((id) => swallowed[id] ?? []));
  const kept = ids.filter((id) => !gone.has(id));
  const admission = entry.kind === 'admission' ? ['admission'] : [];
  return [...new Set([...admission, ...kept.filter((id) => !thematic.has(id)), ...kept.filter((id) => thematic.has(id))])].slice(0, 6);
}

function applicantOf(entry: Entry, about: string): string | null {
  const name = statedApplicant(entry) ?? /^the admission of (?:the )?(.+)$/.exec(about)?.[1] ?? null;
  return name && formalName.test(name) ? `the ${name}` : name;
}

const formalName =
  /^(Republic|Union|Kingdom|Principality|Federa|Czech|Slovak|Marshall|Commonwealth|Congo|Sudan|Former|Togolese|Syrian|State|People|Democratic|Islamic|Maldive|Central|Ivory|Gambia|Bahamas|Comoros|Solomon|United|Philippines|Malagasy|Khmer|Upper|Dahomey Republic)/i;

function statedApplicant(entry: Entry): string | null {
  return (
    /admission of (?:the )?(.+?) (?:to|for) (?:membership|the)/i.exec(entry.mined)?.[1] ??
    /^Admission of (.+)$/.exec(entry.question)?.[1] ??
    null
  );
}

const applicantAbout = (entry: Entry, applicant: string | null): string | null =>
  entry.kind === 'admission' && applicant ? `the admission of ${applicant}` : null;

/** "the United States", "Algeria", "the ten elected members", "Japan, the United States and 12 others". */
function namesInWords(council: Council, sponsors: readonly string[], date: string): string {
  const names = sponsors.map((one) => {
    if (one === 'ten elected members') return 'the ten elected members';
    if (one === 'President of the Council') return 'the President';
    return withArticle(nameOn(council, one, date));
  });
  if (names.length <= 3) return names.join(', ').replace(/, ([^,]*)$/, ' and $1');
  return `${names[0]}, ${names[1]} and ${names.length - 2} others`;
}

function questionOf(
  council: Council,
  entry: Entry,
  own: boolean,
  about: string,
  deed: readonly string[],
  bySymbol: ReadonlyMap<string, Entry>,
): string {
  const doing = own ? '' : deed.slice(0, 2).join(', ');
  const what =
    about === ''
      ? entry.item
        ? ` under the item "${entry.item}"`
        : ''
      : /^the admission/.test(about) || doing === ''
        ? ` on ${about}`
        : ` on ${about}: ${doing}`;
  const by =
    entry.sponsors.length > 0 && entry.sponsors[0] !== 'President of the Council'
      ? `, submitted by ${namesInWords(council, entry.sponsors, entry.date)}`
      : '';
  if (entry.resolution) return `Resolution ${entry.resolution.slice(6)}${what}${by}`;
  if (entry.kind === 'amendment') {
    const target = /An amendment to (.+?)(, moved orally)?\.$/.exec(entry.notes.find((one) => one.startsWith('An amendment to ')) ?? '');
    const draft = target ? bySymbol.get(target[1]!) : undefined;
    const on = draft?.subject?.split('; ')[0];
    const mover = entry.sponsors.length > 0 ? `, moved by ${namesInWords(council, entry.sponsors, entry.date)}` : '';
    const name = entry.symbol && entry.symbol !== target?.[1] ? `Amendment ${entry.symbol}` : target?.[2] ? 'Oral amendment' : 'Amendment';
    return `${name} to ${target?.[1] ?? 'the draft resolution'}${about ? ` on ${about}` : on ? ` on ${on}` : ''}${mover}`;
  }
  if (entry.kind === 'part')
    return `${entry.notes[0]?.split(', voted')[0] ?? 'Part'} of draft resolution ${entry.symbol ?? ''}${what}${by}`;
  if (entry.kind === 'admission' && about) return `Draft resolution${entry.symbol ? ` ${entry.symbol}` : ''} on ${about}${by}`;
  if (entry.kind === 'procedural') return `Motion${what}${by}`;
  return `Draft resolution${entry.symbol ? ` ${entry.symbol}` : ''}${what}${by}`;
}
