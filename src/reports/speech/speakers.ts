import type { Words } from '../../text/language.ts';
import type { Source, Span } from '../types.ts';
import type { Sentence } from '../words/items.ts';

/** A person on record, for names and pronouns: data/lexicons/people.tsv. */
export interface Person {
  readonly name: string;
  /** Alpha-3 code or organisation. */
  readonly affiliation: string;
  readonly role: string;
  readonly pronoun: 'he' | 'she';
  /** First and last year, or month, in the role, where known. */
  readonly from?: string;
  readonly to?: string;
}

/** Words that say what someone is. `PEOPLE` are several and unnamed, `BODIES` speak as a body. */
const ROLE = new Set(
  (
    'ambassador ambassadors counterpart counterparts governor-general ayatollah speaker secretary minister ministers president chancellor premier representative representatives envoy envoys delegate delegates spokesman ' +
    'spokeswoman spokesperson spokespeople spokesmen analyst analysts official officials director chief head leader leaders adviser advisers advisor coordinator ' +
    'commissioner diplomat diplomats observer observers general professor expert experts lawyer lawyers colonel senator sen. rep. king queen pope counsellor ' +
    'negotiator negotiators researcher activist correspondent reporter sources source chairman chairwoman chair commander undersecretary chargé rapporteur historian ' +
    'economist author mayor governor ruler strongman dictator emir prince captain admiral marshal brigadier lieutenant judge inspector inspectors mediator archbishop fellow lecturer academic founder specialist strategist campaigner advocate politician legislator witness congressman congresswoman lawmaker lawmakers resident colleague critics aides aide campaigners commissar doctor scholar columnist editor'
  ).split(' '),
);
const ROLE_ADJECTIVE = new Set(
  'permanent deputy foreign prime acting former special assistant senior top vice under high national security defence defense political humanitarian alternate outgoing new then chief first state emergency relief'.split(
    ' ',
  ),
);
const MANY = new Set(
  'militants rebels insurgents protesters demonstrators survivors relatives peers mps parliamentarians senators congressmen opponents supporters commentators residents witnesses officials sources diplomats observers analysts experts critics delegates envoys ministers ambassadors representatives spokesmen spokespeople leaders lawyers aides campaigners lawmakers negotiators advisers outlets others some many several members delegations countries'.split(
    ' ',
  ),
);
const BODIES = new Set(
  'opposition junta regime leadership presidency chancellery groups agencies governments newspapers papers organisations organizations authorities networks ministry government network radio military army agency group delegation mission department office secretariat embassy parliament party movement organisation organization authority command forces union committee commission administration cabinet tv television channel blog blogs newspaper newspapers website magazine media press force bank fund programme program institute university tribunal court monitor watch observatory federation alliance league coalition bureau board foundation hospital rescuers service services police'.split(
    ' ',
  ),
);
const AMBASSADOR = new Set('ambassador representative envoy delegate observer'.split(' '));
/** What the name of an outlet or a house ends with. */
const HOUSES = new Set(
  'times post guardian herald journal telegraph tribune news observer standard watch international hammarskjold library press mail chronicle gazette express bbc'.split(
    ' ',
  ),
);
/** What the name of a text ends with, which says nothing itself. */
const TEXTS = new Set(
  'agreement agreements treaty treaties charter accord accords convention conventions protocol protocols covenant plan act article articles clause'.split(
    ' ',
  ),
);
const TITLE = new Set('mr mr. mrs mrs. ms ms. dr dr. sir lord lady'.split(' '));
const NEVER_NAMES = new Set(
  'the a an un u.n. united nations security council general assembly i we but and in on at after before while as when for of it he she they this that these those his her its their our what who if yet so then since once now here there still even also last only both all no not'.split(
    ' ',
  ),
);
const PARTICLES = new Set('de da van von der den al el bin ibn bint la le du dos ben abu'.split(' '));
const INDEFINITE = new Set('a an one another some several many two three four five six other various unnamed any most both few'.split(' '));

/** Seats of government that speak for a State. */
const SEATS: Readonly<Record<string, string>> = {
  'state department': 'USA',
  'white house': 'USA',
  pentagon: 'USA',
  kremlin: 'RUS',
  'foreign office': 'GBR',
  'downing street': 'GBR',
  elysee: 'FRA',
  élysée: 'FRA',
};

const seatIn = (phrase: string): string | undefined => {
  const lower = phrase.toLowerCase();
  for (const seat in SEATS) if (lower.includes(seat)) return SEATS[seat];
  return undefined;
};

const isCapital = (words: Words, i: number): boolean => {
  const code = words.text.charCodeAt(words.start[i] as number);
  return (
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0xde) ||
    (code >= 0x100 && code < 0x250 && /^\p{Lu}/u.test(words.text[words.start[i] as number] as string))
  );
};

/** Whether a lower-case word is what someone is: "envoy", "officials", "ministry". */
export const isRoleWord = (word: string): boolean => ROLE.has(word) || MANY.has(word) || BODIES.has(word);

/** "Mr", "Sir": what opens a name. */
export const isTitle = (word: string): boolean => TITLE.has(word);

/** Whether a word with a capital is no part of a name: a role, a title, a function word that opens a sentence. */
export const isNoName = (word: string): boolean => isRoleWord(word) || ROLE_ADJECTIVE.has(word) || TITLE.has(word) || NEVER_NAMES.has(word);

/** "he", "she", "it", "they", "we": the speaker is to be found elsewhere. */
export const isPronoun = (word: string): boolean => word === 'he' || word === 'she' || word === 'they' || word === 'it' || word === 'we';

/**
 * Reads items `from` to `to` (exclusive) of a sentence as who speaks: name, role, affiliation, kind.
 * null when the words name nobody who can speak: a text, the Council itself, a plain noun.
 */
export function readSpeaker(sentence: Sentence, words: Words, from: number, to: number): Source | null {
  const { items } = sentence;
  while (
    from < to &&
    /^(?:[,—–-]|and|but|as|meanwhile|however|while|though|so|then|earlier|later|separately|afterwards|also|yet)$/.test(
      items[from]?.tag as string,
    )
  )
    from++;
  while (to > from && /^[,;:.—–(-]$/.test(items[to - 1]?.tag as string)) to--;
  if (from >= to || to - from > 22) return null;
  const firstWord = items[from]?.from as number;
  const endWord = items[to - 1]?.to as number;
  const span: Span = { start: words.start[firstWord] as number, end: words.end[endWord - 1] as number };
  const opening = words.norm[firstWord] as string;
  if (endWord - firstWord === 1 && (isPronoun(opening) || opening === 'i' || opening === 'we'))
    return isPronoun(opening) ? { name: opening, kind: 'person', span } : null;

  if (
    /^(?:=1|another|one)$/.test(items[from]?.tag ?? '') &&
    (to - from === 1 || (items[from + 1]?.tag === 'of' && /^(?:them|those)$/.test(items[from + 2]?.tag ?? '')))
  ) {
    return { role: words.text.slice(span.start, span.end), kind: 'unnamed', span };
  }
  // «one Iraqi», «a Palestinian»
  if (to - from === 2 && /^(?:=1|another|an?)$/.test(items[from]?.tag ?? '') && items[from + 1]?.states)
    return { role: words.text.slice(span.start, span.end), affiliation: items[from + 1]?.states?.[0] as string, kind: 'unnamed', span };
  let affiliation: string | undefined;
  let states = 0;
  let statesOnly = true;
  let organisation: string | undefined;
  let role: { from: number; to: number } | undefined;
  let hasRole = false;
  let plural = false;
  let body = false;
  let bodyAt = -1;
  let spokenText = false;
  let ofBody = false;
  let name: { from: number; to: number } | undefined;
  for (let i = from; i < to; i++) {
    const item = items[i] as Sentence['items'][number];
    const tag = item.tag;
    if (item.states) {
      states++;
      if (item.states.length === 1) affiliation ??= item.states[0];
      continue;
    }
    // «President Aristide's supporters said»: they did, not he.
    if (tag === "'s" && name && items.slice(i + 1, to).some((one) => MANY.has(one.tag) || ROLE.has(one.tag))) {
      organisation ??= textOf(words, sentence, name.from, name.to);
      name = undefined;
      role = undefined;
      hasRole = false;
      plural = false;
      statesOnly = false;
      continue;
    }
    if (tag === 'the' || tag === "'s" || tag === ',' || (tag === 'of' && !name) || tag === 'and' || tag === 'both') continue;
    statesOnly = false;
    if (item.head || tag === '%C' || tag === '%GA') {
      if (!hasRole) spokenText = true;
      continue;
    }
    if (tag === '%UN') {
      if (!hasRole) organisation ??= 'United Nations';
      continue;
    }
    if (tag === '%B') {
      organisation ??= words.text.slice(words.start[item.from], words.end[item.to - 1]);
      continue;
    }
    if (ROLE.has(tag) || MANY.has(tag)) {
      if (spokenText && from < i) spokenText = false;
      // "a diplomat from one of the European members": the first role is who speaks.
      if (hasRole && role && items.slice(role.to, i).some((one) => /^(?:from|in|at|with|by|on|=1|one)$/.test(one.tag))) continue;
      hasRole = true;
      plural = plural || MANY.has(tag);
      role = { from: role ? role.from : i, to: i + 1 };
      continue;
    }
    if (ROLE_ADJECTIVE.has(tag)) {
      if (!role) role = { from: i, to: i + 1 };
      else if (!name) role.to = i + 1;
      continue;
    }
    // «Richard Gowan of the International Crisis Group»: what follows a full name is where he belongs.
    if (name && !body && name.to === i && isFullName(name) && /^(?:of|from|at|with)$/.test(tag) && i + 1 < to && !hasRole) {
      const rest = items[i + 1]?.tag === 'the' ? i + 2 : i + 1;
      if (rest < to && items[rest]?.states === undefined) {
        if (isCapital(words, items[rest]?.from as number)) organisation ??= textOf(words, sentence, rest, to);
        ofBody = true;
        break;
      }
    }
    if (BODIES.has(tag)) {
      body = true;
      bodyAt = i;
      spokenText = false;
      continue;
    }
    const opensName =
      PARTICLES.has(tag) &&
      i + 1 < to &&
      (i > from || isCapital(words, item.from)) &&
      isCapital(words, items[i + 1]?.from as number) &&
      !items[i + 1]?.states;
    if (TITLE.has(tag) || (PARTICLES.has(tag) && !opensName) || NEVER_NAMES.has(tag) || item.number !== undefined || item.date) continue;
    if (!opensName && !isCapital(words, item.from)) continue;
    let end = opensName ? i + 2 : i + 1;
    while (end < to) {
      const next = items[end] as Sentence['items'][number];
      if (next.states || next.head || next.tag.startsWith('%')) break;
      const wordAfter = items[end + 1];
      if (next.tag === '-' || PARTICLES.has(next.tag) || next.tag === "'") {
        if (!wordAfter || end + 1 >= to) break;
        if (wordAfter.states || !(isCapital(words, wordAfter.from) || PARTICLES.has(wordAfter.tag) || next.tag === '-')) break;
        if (next.tag === '-' && (ROLE.has(wordAfter.tag) || ROLE_ADJECTIVE.has(wordAfter.tag))) break;
        end += PARTICLES.has(wordAfter.tag) ? 1 : 2;
      } else if (isCapital(words, next.from) && !ROLE.has(next.tag) && !ROLE_ADJECTIVE.has(next.tag) && !BODIES.has(next.tag)) end++;
      else break;
    }
    const lead = items[i - 1]?.tag === 'the' ? items[i - 2]?.tag : items[i - 1]?.tag;
    if (i > from && (hasRole || body) && /^(?:in|from|at|near|inside|outside|for)$/.test(lead ?? '')) {
      i = end - 1;
      continue;
    }
    if (i > from && (hasRole || body) && lead === 'of') {
      organisation ??= textOf(words, sentence, i, end);
      i = end - 1;
      continue;
    }
    if (!name || end - i > name.to - name.from) {
      // "Hamas senior officials Basem Naeim": the capitals before the role are whom he speaks for.
      if (name) organisation ??= textOf(words, sentence, name.from, name.to);
      name = { from: i, to: end };
    }
    i = end - 1;
  }
  if (name && !hasRole && !body && spokenText) return null;
  if (name && !hasRole && !body && TEXTS.has(items[name.to - 1]?.tag as string)) return null;
  if (name && !hasRole && HOUSES.has(items[name.to - 1]?.tag as string) && name.to - name.from > 1)
    return { name: words.text.slice(span.start, span.end).replace(/^the /i, ''), kind: 'organisation', span };
  const nameText = name ? textOf(words, sentence, name.from, name.to) : undefined;
  const roleText = role && hasRole ? roleWords(words, sentence, role, name, to) : undefined;
  const owner = affiliation ?? (states === 0 ? seatIn(words.text.slice(span.start, span.end)) : undefined) ?? organisation;
  if (name && nameText && body && !hasRole) {
    return {
      name: name.from > bodyAt ? nameText : words.text.slice(span.start, span.end).replace(/^the /i, ''),
      ...(owner ? { affiliation: owner } : {}),
      kind: 'organisation',
      span,
    };
  }
  if (nameText && hasRole && name && role && name.to <= role.from && isOwner(words, sentence, name, role) && !isFullName(name)) {
    // "the Hamas spokesman", "CNN analysts": an owner, not the speaker's own name.
    return unnamed(words, sentence, from, span, roleText as string, affiliation ?? nameText, plural);
  }
  if (nameText) {
    return {
      name: nameText,
      ...(roleText ? { role: singular(roleText) } : {}),
      ...(owner ? { affiliation: owner } : {}),
      kind: hasRole || ofBody || (name && isFullName(name)) || TITLE.has(opening) ? 'person' : 'organisation',
      span,
    };
  }
  if (spokenText && !hasRole) return null;
  if (hasRole) return unnamed(words, sentence, from, span, roleText as string, owner, plural);
  if (states > 0 && (statesOnly || body)) {
    const text = words.text.slice(span.start, span.end).replace(/^(?:both )?(?:the )?/i, '');
    return { name: text, ...(affiliation && states === 1 ? { affiliation } : {}), kind: body ? 'organisation' : 'state', span };
  }
  if (body || organisation) {
    return {
      name: words.text.slice(span.start, span.end).replace(/^the /i, ''),
      ...(owner ? { affiliation: owner } : {}),
      kind: 'organisation',
      span,
    };
  }
  return null;
}

const isFullName = (name: { from: number; to: number }): boolean => name.to - name.from > 1;

function isOwner(words: Words, sentence: Sentence, name: { from: number; to: number }, role: { from: number; to: number }): boolean {
  return name.to <= role.from && (words.norm[sentence.items[name.from]?.from as number] ?? '') !== '';
}

/** A speaker told by role only: "India's envoy" is one person, "two Israeli officials" nobody in particular. */
function unnamed(
  words: Words,
  sentence: Sentence,
  from: number,
  span: Span,
  role: string,
  affiliation: string | undefined,
  plural: boolean,
): Source {
  const opening = sentence.items[from]?.tag ?? '';
  const vague = plural || INDEFINITE.has(opening) || /^=\d/.test(opening);
  return {
    ...(vague ? {} : { name: words.text.slice(span.start, span.end) }),
    role,
    ...(affiliation ? { affiliation } : {}),
    kind: vague ? 'unnamed' : 'person',
    span,
  };
}

function textOf(words: Words, sentence: Sentence, from: number, to: number): string {
  return words.text.slice(words.start[sentence.items[from]?.from as number], words.end[(sentence.items[to - 1]?.to as number) - 1]);
}

/** The role's words from its first to its last, with "to the United Nations" or "of the Assembly" after it, without the name. */
function roleWords(
  words: Words,
  sentence: Sentence,
  role: { from: number; to: number },
  name: { from: number; to: number } | undefined,
  to: number,
): string {
  const { items } = sentence;
  let end = role.to;
  while (end > role.from && !ROLE.has(items[end - 1]?.tag as string) && !MANY.has(items[end - 1]?.tag as string)) end--;
  const after = items[end]?.tag;
  if ((after === 'to' || after === 'of' || after === 'at' || after === 'for') && end + 1 < to) {
    const next = items[end + 1]?.tag === 'the' ? end + 2 : end + 1;
    if (next < to && /^%/.test(items[next]?.tag ?? '')) end = next + 1;
    else if (after === 'of' && next < to && items[next]?.tag === 'state') end = next + 1;
  }
  if (name && name.from > role.from && name.from < end) end = name.from;
  let from = role.from;
  if (name && name.to > from && name.to <= end && name.from <= from) from = name.to;
  return textOf(words, sentence, from, Math.max(end, from + 1))
    .replace(/[,(]\s*$/, '')
    .trim();
}

const singular = (role: string): string =>
  role.replace(/\b(official|adviser|diplomat|envoy|analyst|expert|leader|minister|ambassador|lawyer|negotiator|representative)s$/i, '$1');

/** Whether two roles are of one office as far as a report tells: "ambassador", "envoy" and "representative" are. */
export function sameOffice(one: string, other: string): boolean {
  const heads = one
    .toLowerCase()
    .split(/[ -]/)
    .filter((word) => ROLE.has(word));
  const others = other
    .toLowerCase()
    .split(/[ -]/)
    .filter((word) => ROLE.has(word));
  return heads.some((head) => others.some((word) => word === head || (AMBASSADOR.has(head) && AMBASSADOR.has(word))));
}

/** Whether `short` is the last part of `full`, at a space or hyphen: "Greenfield" of "Linda Thomas-Greenfield". */
export function isLastPartOf(short: string, full: string): boolean {
  if (full.length <= short.length || !full.endsWith(short)) return false;
  const before = full[full.length - short.length - 1];
  return before === ' ' || before === '-';
}
