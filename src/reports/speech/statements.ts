import { distance } from '../../edit-distance.ts';
import { BySentence } from '../by-sentence.ts';
import type { Draft, Reading } from '../reading.ts';
import type { Noise, Source, Span, StatementClaim } from '../types.ts';
import { nameParts, soundAlike } from '../words/name-sound.ts';
import { peopleByName } from './acquaintances.ts';
import type { Person } from './speakers.ts';
import { type Speech, speechOf } from './speech.ts';

/**
 * Statements of speakers, States and organisations. What unnamed sources say without being quoted is only a source for other claims where one
 * already found (`others`) says it, and so is what a body is said to have said behind a sentence.
 */
export function statementClaims(reading: Reading, people: readonly Person[], others: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new BySentence(others);
  for (const speech of speechOf(reading, people)) {
    if (!isStatement(reading, speech, told)) continue;
    const quote = speech.quotes;
    const claim: Omit<StatementClaim, 'id' | 'sentence'> = {
      kind: 'statement',
      span: speech.span,
      modality: 'asserted',
      speaker: speech.speaker,
      ...(quote.length > 0 ? { quote } : {}),
      ...(speech.direct ? {} : { indirect: speech.content }),
      ...(speech.verb ? { verb: speech.verb } : {}),
      ...(speech.channel ? { channel: speech.channel } : {}),
    };
    drafts.push({ claim, sentence: speech.sentence, ...(speech.general ? { framed: true } : {}) });
  }
  return drafts;
}

function isStatement(reading: Reading, speech: Speech, told: BySentence): boolean {
  const { speaker } = speech;
  // «… a "farce" of a text, the mission announced»: the quoted word is another's.
  if (speech.quotes.length > 0)
    return (
      speech.direct || speech.order === 'after' || speaker.kind === 'person' || (speech.quotes.at(-1) as Span).end + 3 >= speech.cue.start
    );
  if (speech.verb === '' && (speaker.kind !== 'person' || !hasClause(reading, speech))) return false;
  // «Diplomats said …» tells a statement; «…, diplomats said» behind it rather whose the report's own words are.
  // «A spokesman for the ministry said»: one person of a known house; «two officials said» is nobody.
  if (speaker.kind === 'unnamed' && !speech.general && !(speech.order === 'after' && isOneOf(reading, speaker)))
    return speech.order === 'after' && speaker.role !== undefined && hasClause(reading, speech) && isFree(speech, told);
  if (speaker.kind === 'person' && speaker.name && !speaker.name.toLowerCase().includes((speaker.role ?? '\n').toLowerCase())) return true;
  // «Russia argued that the text authorizes nothing»: a statement besides the claim in it.
  return speech.order === 'after' || isFree(speech, told);
}

/** Whether no claim found already tells what is said. */
function isFree({ sentence, content }: Speech, told: BySentence): boolean {
  const length = content.end - content.start;
  return !told
    .of(sentence)
    .some((draft) => !draft.framed && overlap(draft.claim.span, content) > length / (draft.claim.kind === 'figure' ? 2 : 3));
}

/** Whether what is said is a clause: «the full count according to X» is none. */
function hasClause(reading: Reading, { sentence, content }: Speech): boolean {
  const { words } = reading;
  return (reading.sentences[sentence]?.items ?? []).some(({ from }) => {
    const at = words.start[from] as number;
    return at >= content.start && at < content.end && /^(?:VERB|AUX)$/.test(words.pos[from] as string);
  });
}

/** One person of a known house: "a spokesman for the Foreign Ministry", "a U.S. military official". */
const isOneOf = (reading: Reading, { affiliation, role, span }: Source): boolean =>
  role !== undefined &&
  !role.endsWith('s') &&
  (affiliation !== undefined || /^an? .*\b(?:for|of|at) /i.test(reading.mended.text.slice(span.start, span.end)));

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * What is amiss in how speakers are named: a pronoun that disagrees with the person it stands for ("he" for a woman on record),
 * a name spelled nearly like that of a person on record of the same State or sounding like it, or like that of somebody who spoke before
 * in the report. Spans count in the mended text.
 */
export function pronounNoise(reading: Reading, drafts: readonly Draft[], people: readonly Person[]): Noise[] {
  const noise: Noise[] = [];
  const byName = peopleByName(people);
  const seen = new Set<string>();
  const { text } = reading.mended;
  const spellings = new Map(speechOf(reading, people).flatMap((one) => (one.spelt ? [[one.speaker, one.spelt] as const] : [])));
  for (const { claim } of drafts) {
    if (claim.kind !== 'statement' || !claim.speaker.name) continue;
    const { name, affiliation, span } = claim.speaker;
    const person = byName.get(name);
    const read = text.slice(span.start, span.end);
    const word = read.toLowerCase();
    if (person && (word === 'he' || word === 'she') && word !== person.pronoun) {
      const as = read[0] === word[0] ? person.pronoun : person.pronoun[0]?.toUpperCase() + person.pronoun.slice(1);
      noise.push({ span, read, as, why: `the pronoun stands for ${person.name}, who is referred to as "${person.pronoun}"` });
    }
    const spelt = spellings.get(claim.speaker);
    if (spelt) noise.push({ span, read: spelt, as: name, why: `sounds like ${name}, who is named before` });
    if (person || seen.has(name) || !affiliation) continue;
    seen.add(name);
    const near = name.includes(' ')
      ? (nearlyNamed(name, affiliation, people) ?? soundingLike(name, affiliation, people))
      : claim.speaker.role === undefined || surnameOnly(name)
        ? soundingLike(name, affiliation, people)
        : undefined;
    const at = near ? text.indexOf(name) : -1;
    if (near && at >= 0)
      noise.push({
        span: { start: at, end: at + name.length },
        read: name,
        as: near.name,
        why: `a spelling of the name of ${near.name}, ${near.role}`,
      });
  }
  return noise;
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L} ]/gu, '')
    .replace(/ \p{L} /gu, ' ')
    .toLowerCase();

interface PlainNames {
  readonly all: ReadonlySet<string>;
  readonly byAffiliation: ReadonlyMap<string, readonly { readonly person: Person; readonly plain: string }[]>;
}

const plainNames = new WeakMap<readonly Person[], PlainNames>();

/** The names of people on record in plain letters, worked out once for each list. */
function plainNamesOf(people: readonly Person[]): PlainNames {
  const known = plainNames.get(people);
  if (known) return known;
  const all = new Set<string>();
  const byAffiliation = new Map<string, { person: Person; plain: string }[]>();
  for (const person of people) {
    const name = plain(person.name);
    all.add(name);
    const list = byAffiliation.get(person.affiliation);
    if (list) list.push({ person, plain: name });
    else byAffiliation.set(person.affiliation, [{ person, plain: name }]);
  }
  const names = { all, byAffiliation };
  plainNames.set(people, names);
  return names;
}

const surnameOnly = (name: string): boolean => /^\p{Lu}[\p{L}'’-]+$/u.test(name);

/** The one person of a State on record whose name sounds like this one; nobody where two do, or where the name is on record itself. */
function soundingLike(name: string, affiliation: string, people: readonly Person[]): Person | undefined {
  const names = plainNamesOf(people);
  if (names.all.has(plain(name))) return undefined;
  const last = nameParts(name).at(-1);
  let found: Person | undefined;
  for (const { person } of names.byAffiliation.get(affiliation) ?? []) {
    if (nameParts(person.name).at(-1) === last && (!name.includes(' ') || person.name.split(' ')[0] === name.split(' ')[0]))
      return undefined;
    if (!soundAlike(person.name, name)) continue;
    if (found && nameParts(found.name).at(-1) !== nameParts(person.name).at(-1)) return undefined;
    found ??= person;
  }
  return found;
}

function nearlyNamed(name: string, affiliation: string, people: readonly Person[]): Person | undefined {
  const own = plain(name);
  const names = plainNamesOf(people);
  if (names.all.has(own)) return undefined;
  for (const { person, plain: other } of names.byAffiliation.get(affiliation) ?? []) {
    if (Math.abs(other.length - own.length) > 2 || other === own) continue;
    const most = Math.max(1, Math.min(2, Math.floor(own.length / 8)));
    if (distance(own, other, most) <= most) return person;
  }
  return undefined;
}
