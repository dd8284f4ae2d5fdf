import type { Item, Sentence } from '../words/items.ts';
import { insideQuote } from '../words/quotes.ts';
import { type Actor, actorEndingAt, isOne, isText, pastAdverbials, pastAside } from './provision-actor.ts';
import { BE, type Frame, GOES_ON } from './provision-clause.ts';
import { fits } from './provision-fits.ts';
import { type Form, type Hit, hitsIn } from './provision-hits.ts';
import { active } from './provision-objects.ts';
import { passive } from './provision-passives.ts';

/** What is told by verbs. */
export function verbsIn(frame: Frame): void {
  const { sentence, reading } = frame;
  const { items } = sentence;
  const { words } = reading;
  const hits = hitsIn(sentence, reading);
  const actors = new Map<Hit, { actor: Actor; form: string }>();
  hits.forEach((hit, k) => {
    const { at } = hit;
    const start = words.start[items[at]?.from ?? 0] as number;
    if (hit.forms.includes('third') && hit.sorts.includes('any') && hit.base !== 'sanction' && isVerbatim(frame, hit)) {
      active(frame, hit, { sort: 'text', from: at, head: at }, undefined, true);
      return;
    }
    if (insideQuote(reading.quotes, start) && items[at - 1]?.tag !== '"') return;
    const { form } = hit;
    if (!form) return;
    if (form === 'done') {
      if (!/^(?:approve|reject|back|support)$/.test(hit.base)) passive(frame, hit);
      return;
    }
    const actor = actorOf(frame, hit, form, hits.slice(0, k), actors);
    if (hit.base === 'include' && form === 'ing' && items[at - 1]?.tag === ',') return;
    if (!actor || !(fits(sentence, hit, actor) || goesOnWith(actors, hit, actor))) return;
    actors.set(hit, { actor, form });
    const next = hits.slice(k + 1).find((other) => joins(sentence, other, form));
    active(frame, hit, actor, next, [...actors.values()].filter((one) => one.actor === actor).length > 1);
  });
}

/** "would extend the mission and raise its ceiling": what is done to a thing of the Council's, told after another verb of the same text. */
const goesOnWith = (actors: ReadonlyMap<Hit, { readonly actor: Actor }>, hit: Hit, actor: Actor): boolean =>
  hit.sorts.includes('thing') && actor.sort === 'text' && [...actors.values()].some((one) => one.actor === actor);

/** A paragraph of a text as it stands: "1. Calls upon …", and "Security Council instructs …" between quotation marks. */
function isVerbatim({ reading, sentence, since }: Frame, { at }: Hit): boolean {
  const { items } = sentence;
  const { words } = reading;
  const word = items[at]?.from ?? 0;
  if (items[at - 1]?.tag === '%C') return insideQuote(reading.quotes, words.start[word] as number) !== undefined;
  if (since > 8 || !/^\p{Lu}/u.test(words.text[words.start[word] as number] ?? '')) return false;
  return items.slice(0, at).every(({ tag }) => /^(?:["•*.)(|-]|—|·|\d+|=\d+)$/.test(tag)) && at <= 6 && (at > 0 || since > 0);
}

/** Whether an operative word goes on from another of the same form: joined by a comma or "and". */
function joins(sentence: Sentence, hit: Hit, other: string): boolean {
  const { form } = hit;
  if (form !== other && !(form === 'ing' && other === 'finite') && !(form === 'finite' && other === 'infinitive')) return false;
  const before = sentence.items[pastAdverbials(sentence, hit.at)]?.tag ?? '';
  return /^(?:,|and|but|;|or)$/.test(before);
}

const TO_DO =
  /^(?:was|is|voted|agreed|decided|moved|acted|resolved|opted|undertook|chose|refused|aims?|aimed|seeks?|sought|meant|designed|intended|set|supposed|understood|expected|said|believed|reported|known|due|goes|went|proceeds|proceeded|serves|purports|drafted|written|would|wants|wanted|aiming|seeking|vote|votes|proposes|proposed|needed|crafted|careful|loath|reluctant)$/;

const OWN_PLAN = /^(?:proposal|proposals|bid|offer)$/;
const IS = /^(?:is|are|was|were|'s)$/;
const POINT_OF = / (?:makes|made|making) a point of $/;

/** Who does what an operative word says. */
function actorOf(
  frame: Frame,
  hit: Hit,
  form: Form,
  earlier: readonly Hit[],
  actors: ReadonlyMap<Hit, { actor: Actor; form: string }>,
): Actor | undefined {
  const { sentence } = frame;
  const { items } = sentence;
  let j = pastAdverbials(sentence, hit.at);
  // "is demanding", "it's urging"
  if (form === 'finite' && hit.forms.includes('ing') && IS.test(items[j]?.tag ?? '')) j = pastAdverbials(sentence, j);
  // "makes a point of endorsing"
  if (form === 'ing' && POINT_OF.test(sentence.line.slice(Math.max(0, (sentence.at[hit.at] ?? 0) - 24), sentence.at[hit.at]))) {
    const whose = actorEndingAt(sentence, pastAdverbials(sentence, j - 3));
    return whose && sure(frame, whose, hit) ? whose : undefined;
  }
  const tag = items[j]?.tag ?? '';
  if (form === 'ing' && j < 0) return councilAfter(sentence, hit.at);
  if (form === 'infinitive') {
    // pastAdverbials has gone over "to": the noun or the verb before it.
    const text = textEndingAt(sentence, j);
    // "Israel's proposal to withdraw its troops": its own plan, no text of the Council.
    if (text && hit.sorts.every((sort) => sort === 'thing') && OWN_PLAN.test(frame.reading.words.norm[items[text.head]?.from ?? 0] ?? ''))
      return undefined;
    if (text && /^(?:drafters|sponsors|authors|members|backers)$/.test(items[text.from - 2]?.tag ?? '')) return undefined;
    if (text) return text;
    if (TO_DO.test(tag)) {
      let k = pastAdverbials(sentence, j);
      while (BE.test(items[k]?.tag ?? '')) k = pastAdverbials(sentence, k);
      const whose = actorEndingAt(sentence, k);
      if (whose) return sure(frame, whose, hit) ? whose : undefined;
      // "The members agreed to send 10,000 soldiers"
      if (/^(?:agreed|voted|decided)$/.test(tag) && items[k]?.tag === 'members' && frame.since <= GOES_ON)
        return { sort: 'council', from: k, head: k };
      return undefined;
    }
    // "a resolution, sought by Malaysia and others, to establish a tribunal"
    const beside = tag === ',' ? pastAside(sentence, j, textEndingAt) : undefined;
    if (beside !== undefined) return textEndingAt(sentence, beside);
    if (!/^(?:,|and|or)$/.test(tag)) return undefined;
  }
  if (/^(?:,|and|but|;|or)$/.test(tag)) {
    const last = earlier.findLast((one) => actors.has(one) || one.form === form);
    const before = last && actors.get(last);
    // "The mission, which the Council created, ordered …": the relative clause is over.
    const joined = tag === ',' && form === 'finite' && before && isInRelative(sentence, before.actor) ? undefined : before;
    // "calls on Syria to stop meddling, withdraw …": a base form behind a verb of the text's own is what others are to do.
    if (joined && joined.form === 'finite' && hit.forms.every((one) => one === 'base') && last?.forms.some((one) => one === 'third'))
      return undefined;
    // "those engaging in or providing support"
    if (joined && form === 'ing' && joined.form !== 'ing' && /^(?:and|or)$/.test(tag) && items[j - 1]?.tag !== ',') return undefined;
    if (joined && (joined.form === form || form === 'ing' || (joined.form === 'infinitive' && form === 'finite'))) return joined.actor;
    const first = form === 'finite' && tag !== ';' ? subjectOf(frame, hit) : undefined;
    if (first) return first;
    if (form === 'ing' && tag === ',')
      return /^(?:say|state|note|call|hope|wish|warn|insist|stress|describe|support|back|reject|include)$/.test(hit.base)
        ? undefined
        : byAdopting(sentence, hit.at);
    const past = pastAside(sentence, j);
    if (past === undefined) return undefined;
    j = past;
  }
  if (tag === 'that' || tag === 'which' || tag === 'who') {
    const k = /^[,)]$/.test(items[j - 1]?.tag ?? '') ? j - 1 : j;
    // "a resolution that Britain backed and that threatened …"
    if (/^(?:and|but)$/.test(items[k - 1]?.tag ?? '')) {
      const other = items.slice(0, k - 1).findLastIndex((item) => /^(?:that|which)$/.test(item.tag));
      return other > 0 ? textEndingAt(sentence, items[other - 1]?.tag === ',' ? other - 2 : other - 1) : undefined;
    }
    const direct = textEndingAt(sentence, k - 1);
    if (direct || k === j) return direct;
    const before = pastAside(sentence, k, textEndingAt);
    return before === undefined ? undefined : textEndingAt(sentence, before);
  }
  if (form === 'ing') return textEndingAt(sentence, j) ?? motionAt(sentence, j) ?? votedBy(sentence, j);
  const past = pastAside(sentence, j);
  const actor = actorEndingAt(sentence, past ?? j);
  return actor && sure(frame, actor, hit) ? actor : undefined;
}

/** Whether an actor stands right behind a relative pronoun: "which the Council". */
const isInRelative = ({ items }: Sentence, { from }: Actor): boolean =>
  /^(?:which|that|whom)$/.test(items[items[from]?.tag === 'the' || items[from - 1]?.tag !== 'the' ? from - 1 : from - 2]?.tag ?? '') &&
  items[from]?.head === undefined;

/** The actor of the sentence's first verb, where that verb has the form of this one: "finds that … and bids …". */
function subjectOf(frame: Frame, hit: Hit): Actor | undefined {
  const { sentence, reading } = frame;
  const { items } = sentence;
  const { words } = reading;
  const first = items.findIndex(
    (item, i) =>
      i > 0 &&
      /^(?:VERB|AUX)$/.test(words.pos[item.from] as string) &&
      !item.states &&
      !/^(?:which|that|who)$/.test(items[pastAdverbials(sentence, i)]?.tag ?? ''),
  );
  if (first < 0 || first >= hit.at) return undefined;
  const tag = items[first]?.tag ?? '';
  const alike = (/[a-z]s$|^was$/.test(tag) && hit.forms.includes('third')) || (/ed$|^was$/.test(tag) && hit.forms.includes('past'));
  if (!alike || items.slice(first, pastAdverbials(sentence, hit.at)).some((item) => /^(?:who|said|says|but|while|;)$/.test(item.tag)))
    return undefined;
  const actor = actorEndingAt(sentence, pastAdverbials(sentence, first));
  return actor && sure(frame, actor, hit) ? actor : undefined;
}

/** The text whose words end at an item, whatever governs them: what a relative or a participle goes on about. */
function textEndingAt(sentence: Sentence, j: number): Actor | undefined {
  const whose = actorEndingAt(sentence, j, true);
  const head = whose && sentence.items[whose.head];
  return whose && head && (isText(head) || isOne(sentence, whose.head)) ? whose : undefined;
}

/** "an American motion recommending the members to give …" */
const motionAt = ({ items }: Sentence, j: number): Actor | undefined =>
  items[j]?.head?.kind === 'M' ? { sort: 'text', from: j, head: j } : undefined;

/** "a 14-0 Council vote granting …", "a decision of the Council condemning …" */
function votedBy(sentence: Sentence, j: number): Actor | undefined {
  const { items } = sentence;
  if (!/^(?:vote|decision|ruling|move)$/.test(items[j]?.tag ?? '')) return undefined;
  return items.slice(Math.max(0, j - 4), j).some((item) => item.tag === '%C') ? { sort: 'text', from: j, head: j } : undefined;
}

/** "The Council adopted a resolution on Syria, condemning …": what follows is the text's. */
function byAdopting(sentence: Sentence, at: number): Actor | undefined {
  const { items, line } = sentence;
  const upTo = line.slice(0, sentence.at[at]);
  if (!/ (?:adopted|passed|approved|voted|vetoed|tabled|circulated|adopts|passes|approves|adopting|passing) /.test(upTo)) return undefined;
  if (/ (?:said|says|told|warned) /.test(upTo)) return undefined;
  for (let i = at - 1; i >= 0; i--) if (isText(items[i])) return { sort: 'text', from: i, head: i };
  return undefined;
}

/** "Condemning the attack, the Council …": who acts stands behind the comma. */
function councilAfter({ items }: Sentence, from: number): Actor | undefined {
  for (let i = from; i < Math.min(items.length, from + 40); i++) {
    if (items[i]?.tag !== ',') continue;
    const head = items[i + 1]?.tag === 'the' ? i + 2 : i + 1;
    if (items[head]?.tag === '%C') return { sort: 'council', from, head };
  }
  return undefined;
}

/** Whether an actor that is no text by its own name can stand for one: "it", "the document", "the sanctions". */
function sure(frame: Frame, actor: Actor, hit: Hit): boolean {
  const { sentence, since, reading } = frame;
  const { items } = sentence;
  const head = items[actor.head] as Item;
  if (isText(head) || isOne(sentence, actor.head)) return true;
  if (actor.sort === 'council') {
    // Members say to the press what the Council has not decided.
    const byMembers =
      /(?:^| )members$/.test(reading.words.norm[head.to - 1] ?? '') ||
      items.slice(actor.from, actor.head).some(({ tag }) => tag === 'members');
    if (!/#[RD]/.test(sentence.line) && (byMembers || / in an? (?:[a-z]+ )?statement /.test(sentence.line))) return false;
    if (/^(?:may|can|must|should|could|might|shall|will)$/.test(items[pastAdverbials(sentence, hit.at) + 1]?.tag ?? '')) return false;
    const before = items[actor.from - 1]?.tag ?? '';
    return !/^(?:said|says|urged|asked|told|hoped|wants?|if|whether|urges|asks|hope|hopes|expects?|believes?|let|made|see)$/.test(before);
  }
  if (head.tag === 'they')
    return actor.from <= 1 && /^ (?:\S+ ){0,6}?#[RD]s /.test(frame.reading.sentences[sentence.index - 1]?.line ?? '');
  if (head.tag !== 'it' || actor.denies) return since <= GOES_ON;
  return itIsAText(frame, actor.head, hit);
}

/** "It would also place …", behind a sentence that tells what a text does and begins with no State or person. */
const GOES_ON_TELLING = /^ it (?:also|further|would also|would further|additionally) /;
const BY_STATE = /^ (?:the )?(?:@|he |she |mr |ms |mrs )/;

/** Whether "it" at an item is a text, or the Council in what it decides: by the subject of the clause or sentence before. */
function itIsAText({ reading, sentence, goesOn }: Frame, at: number, { sorts }: Hit): boolean {
  const { items } = sentence;
  // "It was placed under Chapter VII and gave …": no State is placed.
  if (
    at === 0 &&
    /^ it (?:was|is|had been) (?:[a-z]+ly )?[a-z]+ed /.test(sentence.line) &&
    /#[RD](?!s)/.test(reading.sentences[sentence.index - 1]?.line ?? '')
  )
    return true;
  if (goesOn && at === 0 && GOES_ON_TELLING.test(sentence.line) && !BY_STATE.test(reading.sentences[sentence.index - 1]?.line ?? ''))
    return true;
  const before = items[at - 1]?.tag ?? '';
  if (at > 2 && !/^(?:[,:;]|and|but|—|however|while|also|nonetheless|nevertheless|instead|then|yet|still)$/.test(before)) return false;
  if (at > 4) {
    const upTo = items.slice(0, at);
    if (upTo.some((item) => /^(?:said|says|told)$/.test(item.tag))) return false;
    return upTo.slice(0, 8).some((item) => isText(item) || /^(?:%C|it|document)$/.test(item.tag)) && !upTo[0]?.states && !upTo[1]?.states;
  }
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
    const { line } = reading.sentences[i] as Sentence;
    if (/^ (?:(?!@)\S+ ){0,8}?#[RD](?!s)/.test(line) || /^(?: \S+){0,3} %C /.test(line)) return true;
    if (/, (?:the )?%C (?:[a-z]+ly )?(?:has|had|was|is|[a-z]+ed|met) /.test(line)) return true;
    if (/^ (?:it|also|further) /.test(line)) continue;
    if (/#[RD]/.test(line))
      return (
        sorts.every((sort) => sort === 'text') ||
        !/^(?: the)? @|^ (?:he|she|they) /.test(line) ||
        /^ (?:it )?(?:\S+ ){0,3}would have /.test(sentence.line)
      );
    return false;
  }
  return false;
}
