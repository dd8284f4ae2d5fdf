import { once } from '../../record/once.ts';
import type { Reading } from '../reading.ts';
import type { Source, Span } from '../types.ts';
import type { Sentence } from '../words/items.ts';
import { soundAlike } from '../words/name-sound.ts';
import { insideQuote } from '../words/quotes.ts';
import { apposition, mainSubject, nounPhraseEnd } from '../words/subjects.ts';
import { senderOf } from './sender.ts';
import { isLastPartOf, isNoName, isPronoun, isRoleWord, isTitle, type Person, readSpeaker, sameOffice } from './speakers.ts';

/** Without a word for a field of work the UN's chief is its Secretary-General. */
const UN_CHIEF = /^the (?:un|u\.n\.|united nations) chief$/i;

/** People by name. */
export const peopleByName = once(
  (people: readonly Person[]): ReadonlyMap<string, Person> => new Map(people.map((person) => [person.name, person])),
);

/** People by each last part of their names ("Thomas-Greenfield" and "Greenfield"); none under a part that several share. */
export const peopleBySurname = once((people: readonly Person[]): ReadonlyMap<string, Person | undefined> => {
  const index = new Map<string, Person | undefined>();
  for (const person of peopleByName(people).values()) {
    for (const mark of person.name.matchAll(/[ -]/g)) {
      const part = person.name.slice(mark.index + 1);
      index.set(part, index.has(part) ? undefined : person);
    }
  }
  return index;
});

interface Met {
  name?: string;
  role?: string;
  affiliation?: string;
  kind: Source['kind'];
  pronoun?: 'he' | 'she';
}

/** A speaker joined with what the report told of him before; `pronoun` when a pronoun named him. */
export interface Joined {
  readonly speaker: Source;
  readonly pronoun?: 'he' | 'she' | 'they' | 'it';
  /** How the report spells him here, where that is joined to another spelling by its sound. */
  readonly spelt?: string;
}

/** Who has been named in a report so far, and what for: joins surnames, roles and pronouns to them. */
export class Acquaintances {
  readonly reading: Reading;
  readonly people: ReadonlyMap<string, Person>;
  readonly surnames: ReadonlyMap<string, Person | undefined>;
  readonly met: Met[] = [];
  /** The last act of speaking found. */
  lastSpeech: { readonly sentence: number; readonly span: Span } | undefined;
  /** What was last asked of whom a pronoun stands for, and the answer. */
  private asked:
    | {
        readonly sentence: Sentence;
        readonly pronoun: string;
        readonly after: Acquaintances['lastSpeech'];
        readonly found: Met | undefined;
      }
    | undefined;

  private sent: Met | 'nobody' | undefined;

  constructor(reading: Reading, people: readonly Person[]) {
    this.reading = reading;
    this.people = peopleByName(people);
    this.surnames = peopleBySurname(people);
  }

  /** Whose despatch a report is, by what heads it: "Australian Delegation, United Nations, to Department of External Affairs". */
  private get sender(): Met | null {
    this.sent ??= senderOf(this.reading) ?? 'nobody';
    return this.sent === 'nobody' ? null : this.sent;
  }

  /** Notes who has spoken; one named by a pronoun is known already. */
  remember(speaker: Source, byPronoun: boolean): void {
    const known = this.met.findIndex((one) => one.name === speaker.name && one.affiliation === speaker.affiliation);
    if (byPronoun && known >= 0) return;
    if (known >= 0) this.met.splice(known, 1);
    this.met.push(this.metOf(speaker));
  }

  metOf(speaker: Source): Met {
    const person = speaker.name ? this.people.get(speaker.name) : undefined;
    const pronoun = person?.pronoun ?? genderOf(speaker);
    return {
      ...(speaker.name ? { name: speaker.name } : {}),
      ...(speaker.role ? { role: speaker.role } : {}),
      ...(speaker.affiliation ? { affiliation: speaker.affiliation } : {}),
      kind: speaker.kind,
      ...(pronoun ? { pronoun } : {}),
    };
  }

  /** Fills in who a speaker is from earlier mentions, an apposition, the people on record; null when a pronoun has nobody to stand for. */
  join(source: Source, apposed: Source | undefined, sentence: Sentence): Joined | null {
    if (source.name !== undefined && isPronoun(source.name)) {
      if (source.name === 'we') return this.sender && { speaker: { ...this.sender, span: source.span } };
      const pronoun = source.name as 'he' | 'she' | 'they' | 'it';
      const one = this.antecedent(pronoun, sentence, source.span.start);
      if (!one) return null;
      const { pronoun: _own, ...who } = one;
      void _own;
      return { speaker: { ...who, span: source.span }, pronoun };
    }
    let merged = source;
    if (apposed) {
      const named =
        apposed.name && apposed.kind === 'person' && (source.role !== undefined || source.kind !== 'person') && !isRolePhrase(apposed)
          ? apposed.name
          : source.name;
      const kind: Source['kind'] = source.kind === 'person' || apposed.kind === 'person' || apposed.role ? 'person' : source.kind;
      const role = source.role ?? apposed.role;
      const affiliation = source.affiliation ?? apposed.affiliation;
      merged = {
        ...(named ? { name: named } : {}),
        ...(role ? { role } : {}),
        ...(affiliation ? { affiliation } : {}),
        kind,
        span: { start: Math.min(source.span.start, apposed.span.start), end: Math.max(source.span.end, apposed.span.end) },
      };
    }
    const name = merged.name;
    if (name === undefined) return { speaker: merged };
    if (merged.kind === 'organisation' && /^(?:his|her) /i.test(name)) {
      const owner = this.antecedent(/^his/i.test(name) ? 'he' : 'she', sentence, merged.span.start);
      if (!owner) return null;
      const named = owner.name ? { name: `${name.replace(/^(?:his|her) /i, '')} of ${owner.name}` } : {};
      return { speaker: { ...merged, ...named, ...(owner.affiliation ? { affiliation: owner.affiliation } : {}) } };
    }
    if (merged.kind === 'person' && merged.role && name.length >= merged.role.length && isRolePhrase(merged)) {
      const { affiliation } = merged;
      const role = UN_CHIEF.test(name) ? 'Secretary-General' : merged.role;
      const same = findLast(
        this.met,
        (one) =>
          one.name !== undefined &&
          one.role !== undefined &&
          one.kind === 'person' &&
          sameOffice(one.role, role) &&
          (affiliation === undefined || one.affiliation === affiliation),
      );
      if (same?.name && (affiliation !== undefined || /^the /i.test(name)))
        return { speaker: { ...merged, name: same.name, ...(same.affiliation ? { affiliation: same.affiliation } : {}) } };
      const holder = /^the /i.test(name) || affiliation !== undefined ? this.holderBefore(role, affiliation, sentence) : undefined;
      if (holder?.name)
        return { speaker: { ...merged, name: holder.name, ...(holder.affiliation ? { affiliation: holder.affiliation } : {}) } };
      return { speaker: merged };
    }
    const body = merged.kind === 'organisation' ? this.bodyCalled(name, merged.span.start) : undefined;
    if (body) return { speaker: { ...merged, ...body, span: merged.span } };
    const called = merged.kind === 'state' ? undefined : this.byGivenName(name, merged.span.start);
    if (called) return { speaker: { ...merged, name: called, kind: 'person' } };
    const spelt = this.soundsLikeBefore(name, merged);
    if (spelt) {
      const role = merged.role ?? spelt.role;
      const affiliation = merged.affiliation ?? spelt.affiliation;
      return {
        speaker: {
          ...(spelt.name ? { name: spelt.name } : {}),
          ...(role ? { role } : {}),
          ...(affiliation ? { affiliation } : {}),
          kind: spelt.kind,
          span: merged.span,
        },
        spelt: name,
      };
    }
    const earlier = findLast(
      this.met,
      (one) => one.name !== undefined && (one.name === name || isLastPartOf(name, one.name) || isFamilyNameFirst(name, one)),
    );
    const full = earlier?.name ?? (merged.kind === 'state' || name.includes(' ') ? name : this.fullNameBefore(name, merged.span.start));
    const person = this.people.get(full) ?? (full === name && !name.includes(' ') ? this.surnames.get(name) : undefined);
    const before = earlier ?? (full !== name || merged.role === undefined ? this.introducedAs(full, merged.span.start) : undefined);
    const role = merged.role ?? before?.role ?? person?.role;
    const affiliation = merged.affiliation ?? before?.affiliation ?? person?.affiliation;
    const kind =
      merged.kind === 'state' ? 'state' : earlier && !person ? earlier.kind : person || full.length > name.length ? 'person' : merged.kind;
    return {
      speaker: {
        name: full,
        ...(role && kind === 'person' ? { role } : {}),
        ...(affiliation ? { affiliation } : {}),
        kind,
        span: merged.span,
      },
    };
  }

  /** A body that has spoken, by the noun of its name: "the ministry" is the health ministry. */
  private bodyCalled(name: string, before: number): Pick<Met, 'name' | 'affiliation'> | undefined {
    if (!/^\p{Ll}+$/u.test(name)) return undefined;
    const one = findLast(this.met, ({ name: full, kind }) => kind === 'organisation' && full?.toLowerCase().endsWith(` ${name}`) === true);
    if (one) return { name: one.name as string, ...(one.affiliation ? { affiliation: one.affiliation } : {}) };
    const { text } = this.reading.mended;
    const at = text.lastIndexOf(` ${name}`, before - name.length - 1);
    const kind = at > 0 ? /\p{Ll}{3,}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] : undefined;
    return kind && MINISTRIES.test(kind) ? { name: `${kind} ${name}` } : undefined;
  }

  /** The full name of somebody whom a report calls by his first name once it has named him with his office: "President Saddam Hussein", "Saddam". */
  byGivenName(name: string, before: number): string | undefined {
    if (name.includes(' ') || this.surnames.has(name) || !/^\p{Lu}\p{Ll}{2}/u.test(name)) return undefined;
    const { text } = this.reading.mended;
    for (let at = text.indexOf(`${name} `); at > 0 && at < before; at = text.indexOf(`${name} `, at + 1)) {
      const office = /([\p{L}-]+) $/u.exec(text.slice(Math.max(0, at - 20), at))?.[1];
      const next = /^\p{Lu}[\p{L}'’-]+/u.exec(text.slice(at + name.length + 1, at + name.length + 26))?.[0];
      if (office && next && isRoleWord(office.toLowerCase()) && !isNoName(next.toLowerCase())) return `${name} ${next}`;
    }
    return undefined;
  }

  /** A person who has spoken in this report and whose name, spelt otherwise, sounds like this one; of another State he is another. */
  soundsLikeBefore(name: string, source: Source): Met | undefined {
    if (source.kind === 'state' || this.people.has(name) || this.surnames.has(name)) return undefined;
    const last = name.slice(name.lastIndexOf(' ') + 1);
    let found: Met | undefined;
    for (const one of this.met) {
      if (one.kind !== 'person' || !one.name?.includes(' ') || isRolePhrase(one)) continue;
      if (one.name === name || one.name.endsWith(last) || one.name.startsWith(`${name} `)) return undefined;
      if (source.affiliation && one.affiliation && source.affiliation !== one.affiliation) continue;
      if (soundAlike(one.name, name)) found = one;
    }
    return found;
  }

  /** Who was named with an office a few sentences before, though he has not spoken: "Russian envoy Ivan Orlov voted no … the ambassador said". */
  holderBefore(role: string, affiliation: string | undefined, sentence: Sentence): Met | undefined {
    const { words, sentences } = this.reading;
    for (let s = sentence.index; s >= Math.max(0, sentence.index - 5); s--) {
      const one = sentences[s] as Sentence;
      for (let i = one.items.length - 2; i >= 0; i--) {
        const item = one.items[i] as Sentence['items'][number];
        if (!isRoleWord(item.tag) || !sameOffice(item.tag, role)) continue;
        const next = one.items[i + 1] as Sentence['items'][number];
        if (words.pos[next.from] !== 'PROPN' || next.states || isNoName(next.tag)) continue;
        let from = i;
        while (
          from > 0 &&
          i - from < 6 &&
          (one.items[from - 1]?.states || /^(?:'s|un|%UN|permanent|deputy|foreign|prime)$/i.test(one.items[from - 1]?.tag as string))
        )
          from--;
        const source = readSpeaker(one, words, from, nounPhraseEnd(this.reading, one, i));
        if (source?.kind !== 'person' || !source.name || !source.role) continue;
        if (affiliation === undefined || source.affiliation === affiliation) return this.metOf(source);
      }
    }
    return undefined;
  }

  /** Role and affiliation where the name first stood: "Israeli Prime Minister Benjamin Netanyahu". */
  introducedAs(full: string, before: number): Met | undefined {
    const { words, mended, sentences } = this.reading;
    const at = mended.text.indexOf(full);
    if (at < 0 || at >= before) return undefined;
    const sentence = sentences.find((one) => one.span.start <= at && at < one.span.end);
    if (!sentence) return undefined;
    const first = sentence.items.findIndex((item) => (words.start[item.from] as number) >= at);
    if (first < 0) return undefined;
    let from = first;
    while (from > 0 && first - from < 9) {
      const before = sentence.items[from - 1] as Sentence['items'][number];
      if (
        before.states ||
        before.tag.startsWith('%') ||
        isRoleWord(before.tag) ||
        /^(?:to|the|of|'s|-|foreign|prime|deputy|permanent|for)$/.test(before.tag)
      )
        from--;
      else break;
    }
    let to = first;
    while (to < sentence.items.length && (words.start[sentence.items[to]?.from as number] as number) < at + full.length) to++;
    const source = readSpeaker(sentence, words, from, to);
    return source ? this.metOf(source) : undefined;
  }

  /** The full name an earlier sentence gives for a surname. */
  fullNameBefore(surname: string, before: number): string {
    const { text } = this.reading.mended;
    for (let at = text.indexOf(surname); at > 0 && at < before; at = text.indexOf(surname, at + 1)) {
      const lead = /((?:\p{Lu}[\p{L}.'’]*[ -](?:(?:de|da|van|von|der|den|al|el|bin|la|ben) )?){1,3})$/u.exec(
        text.slice(Math.max(0, at - 40), at),
      )?.[1];
      if (!lead) continue;
      const parts = lead.split(' ').filter((part) => part !== '');
      const last = parts.findLastIndex(
        (part, k) =>
          (!(k > 0 && /^[A-Z]\.?$/.test(part)) && isNoName(part.toLowerCase().replace(/[’']s$|-$/, ''))) ||
          /['’]s$|^U\.?[NSK]\.?$/.test(part),
      );
      const tail = parts
        .slice(Math.max(last + 1, parts.length - 2))
        .join(' ')
        .replace(/^[A-Z] /, '');
      if (tail.length > 1) return `${tail}${lead.endsWith('-') ? '' : ' '}${surname}`;
    }
    return surname;
  }

  antecedent(pronoun: 'he' | 'she' | 'they' | 'it', sentence: Sentence, at: number): Met | undefined {
    if (pronoun === 'they')
      return findLast(this.met, (one) => one.kind === 'unnamed' || one.kind === 'state' || one.kind === 'organisation');
    if (pronoun === 'it')
      return (
        this.bodyBefore(at, sentence) ??
        this.bodyTold(sentence) ??
        findLast(this.met, (one) => one.kind === 'organisation' || one.kind === 'state')
      );
    const persons = this.met.filter((one) => one.kind === 'person' || one.kind === 'unnamed');
    const last = persons.at(-1);
    const fresh = this.lastNamedBefore(sentence, pronoun, at);
    if (fresh && (!last || fresh.name !== last.name)) return fresh;
    if (last && (last.pronoun === undefined || last.pronoun === pronoun)) return last;
    const agreeing = findLast(persons.slice(-3), (one) => one.pronoun === pronoun);
    // «Blinken said …»: a surname that nobody introduced may be a person's.
    const surname = findLast(
      this.met,
      (one) => one.kind === 'organisation' && one.affiliation === undefined && /^\p{Lu}\p{Ll}+$/u.test(one.name ?? ''),
    );
    return agreeing ?? last ?? fresh ?? surname;
  }

  /** The State or body that a sentence begins with, where a pronoun stands later in it: "Turkey has denounced what it called …". */
  bodyBefore(at: number, sentence: Sentence): Met | undefined {
    const { words } = this.reading;
    const first = sentence.items.findIndex((item) => words.pos[item.from] === 'VERB' || words.pos[item.from] === 'AUX');
    if (first < 1 || (words.start[sentence.items[first]?.from as number] as number) >= at) return undefined;
    const source = readSpeaker(sentence, words, 0, first);
    return source && (source.kind === 'state' || (source.kind === 'organisation' && source.affiliation)) ? this.metOf(source) : undefined;
  }

  /** The State or body that does the verb of the sentence before. */
  private bodyTold({ index }: Sentence): Met | undefined {
    const before = this.reading.sentences[index - 1];
    const source = before && mainSubject(this.reading, before)?.source;
    return source && (source.kind === 'state' || (source.kind === 'organisation' && source.affiliation)) ? this.metOf(source) : undefined;
  }

  /**
   * A person named after the last speech and before this sentence, or earlier in it, who agrees with the pronoun. A sentence that asks
   * again with nobody having spoken since gets the same answer: one of many hundred pronouns would else be gone through for each of them.
   */
  lastNamedBefore(sentence: Sentence, pronoun: 'he' | 'she', at: number): Met | undefined {
    const { asked, lastSpeech } = this;
    if (asked?.sentence === sentence && asked.pronoun === pronoun && asked.after === lastSpeech) return asked.found;
    const found = this.findNamedBefore(sentence, pronoun, at);
    this.asked = { sentence, pronoun, after: lastSpeech, found };
    return found;
  }

  /** The person who does the verb of a sentence, and of the pronoun's own where he stands before it. */
  private subjectOf(one: Sentence, asking: Sentence, at: number): Met | undefined {
    const subject = mainSubject(this.reading, one);
    if (!subject || isPronoun(subject.source.name ?? '') || (one === asking && subject.source.span.end > at)) return undefined;
    const { source, apposed } = subject;
    if (source.kind !== 'person' && apposed?.kind !== 'person') return undefined;
    const who = this.join(source, apposed, one)?.speaker;
    return who?.kind === 'person' && who.name ? this.metOf(who) : undefined;
  }

  private findNamedBefore(sentence: Sentence, pronoun: 'he' | 'she', at: number): Met | undefined {
    const { words, sentences, mended } = this.reading;
    const { lastSpeech } = this;
    const from = lastSpeech?.sentence ?? Math.max(0, sentence.index - 4);
    for (let s = sentence.index - (lastSpeech?.sentence === sentence.index ? 1 : 0); s >= Math.max(from, sentence.index - 3); s--) {
      const one = sentences[s];
      if (!one) continue;
      for (let i = one.items.length - 1; i >= 0; i--) {
        const item = one.items[i] as Sentence['items'][number];
        if (lastSpeech && (words.start[item.from] as number) < lastSpeech.span.end) return undefined;
        if (item.states || item.tag.startsWith('%')) continue;
        if (insideQuote(this.reading.quotes, words.start[item.from] as number)) continue;
        if (isRoleWord(item.tag) && words.pos[item.from] === 'NOUN' && definiteRole(one, i)) {
          const to = nounPhraseEnd(this.reading, one, i);
          const source = readSpeaker(one, words, i - 1, to);
          if (source?.name && source.kind === 'person' && source.affiliation) return this.metOf(source);
        }
        if (words.pos[item.from] !== 'PROPN' || isNoName(item.tag)) continue;
        let start = i;
        while (
          start > 0 &&
          ((one.items[start - 1]?.tag === '-' && !isNoName(one.items[start - 2]?.tag ?? 'the')) ||
            (words.pos[one.items[start - 1]?.from as number] === 'PROPN' &&
              !one.items[start - 1]?.states &&
              !isRoleWord(one.items[start - 1]?.tag as string)))
        )
          start--;
        const name = mended.text.slice(words.start[one.items[start]?.from as number], words.end[item.to - 1]);
        const known = this.people.get(name) ?? this.people.get(name.split(' ').slice(-2).join(' '));
        const introduced = known ? undefined : this.introducedAs(name, Number.MAX_SAFE_INTEGER);
        const titled = start > 0 && isTitle(one.items[start - 1]?.tag as string);
        if (!known && titled && /^(?:mr\.?|sir|lord)$/.test(one.items[start - 1]?.tag as string) === (pronoun === 'he'))
          return { ...(introduced ?? { kind: 'person' as const }), name, kind: 'person' };
        if (known && known.pronoun === pronoun)
          return { name: known.name, role: known.role, affiliation: known.affiliation, kind: 'person', pronoun: known.pronoun };
        if (
          introduced?.kind === 'person' &&
          introduced.role &&
          start < i &&
          (introduced.pronoun === undefined || introduced.pronoun === pronoun)
        )
          return { ...introduced, name };
        // «a reply from Oleg Barsov, the Soviet delegate»
        const office = !known && start < i ? apposition(this.reading, one, i + 1)?.source : undefined;
        if (office?.role && isRolePhrase(office)) return { ...this.metOf(office), name, kind: 'person' };
        i = start;
      }
      const subject = this.subjectOf(one, sentence, at);
      if (subject) return subject;
    }
    return undefined;
  }
}

/** What a ministry is for. */
const MINISTRIES = /^(?:health|foreign|defen[cs]e|interior|justice|finance|information|refugee|human|food|news|relief)$/;

/** "the representative of …": a definite role stands at item `i`. */
const definiteRole = (sentence: Sentence, i: number): boolean =>
  i > 0 && /^the$/.test(sentence.items[i - 1]?.tag ?? '') && sentence.items[i + 1]?.tag === 'of';

/** States whose people are called by the name that stands first: "Fu Cong", then "Fu". */
const FAMILY_NAME_FIRST = new Set(['CHN', 'ROC', 'KOR', 'PRK', 'VNM', 'KHM', 'IRQ']);

const isFamilyNameFirst = (name: string, one: Met): boolean =>
  one.kind === 'person' &&
  one.name?.startsWith(`${name} `) === true &&
  (one.affiliation === undefined || FAMILY_NAME_FIRST.has(one.affiliation));

const isRolePhrase = (source: Pick<Source, 'name' | 'role'>): boolean =>
  source.name !== undefined && source.role !== undefined && source.name.toLowerCase().includes(source.role.toLowerCase());

function genderOf(source: Source): 'he' | 'she' | undefined {
  const role = source.role?.toLowerCase() ?? '';
  if (/spokeswoman|queen|chairwoman/.test(role)) return 'she';
  if (/spokesman|king\b|chairman/.test(role)) return 'he';
  return undefined;
}

function findLast<T>(list: readonly T[], test: (one: T) => boolean): T | undefined {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i] as T)) return list[i];
  return undefined;
}
