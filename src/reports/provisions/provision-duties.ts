import type { Item } from '../words/items.ts';
import { insideQuote } from '../words/quotes.ts';
import { tagsLike } from '../words/tags.ts';
import { endOf, type Frame, NO_SUBJECT, pastCommas, subjectFrom, UNDER } from './provision-clause.ts';
import { THING } from './provision-lexicon.ts';

/** Of whom or what a text says what is to be, besides States and what is the Council's own. */
const BOUND =
  /^(?:parties|sides|government|governments|states|members|nations|countries|secretary-general|u\.n\.|%UN|authorities|rebels|all|both|mediator|banks|companies|ships|vessels|planes|aircraft|flights|settlements|territory|fighting|hostilities|attacks|hostages|prisoners|leader|leaders|elections|talks|referendum|civilians|deliveries|cargo|goods|shipments|firms|entities|individuals|aid|workers|officials|refugees|guns|belligerents|combatants|militias|militia|factions|army|armies|staff|experts|report|reports|zone|line|frontier|border|city|council)$/;
/** What people do who are no subject of a text: the report tells of them. */
const ELSEWHERE =
  /^(?:visit|meet|speak|address|hold|vote|attend|arrive|travel|discuss|take|brief|fly|sign|present|debate|decide|say|see|blame|know|think|believe|remember|ask|win|lose|pass|veto|come|become|seem|cost|have)$/;
const TIME = /^(?:days?|weeks?|months?|hours?|years?)$/;

/** "… until January, the Council decided on Friday": behind what was decided. */
const ATTRIBUTED = / , (?:the )?%C (?:[a-z]+ly )?(?:has )?(?:decided|ruled|ordered|agreed|resolved) /;

/** "…, according to the resolution": whatever stands before. */
const SAYS_THE_TEXT = / , according to (?:the |its )?(?:[a-z]+ ){0,2}#[RD](?!s) ?[.]? ?$/;

/** What is to be, must be or may not be under a text: told of whom it binds, in a sentence that names the text or goes on about it. */
export function dutiesIn(frame: Frame): void {
  const { sentence, reading, since, goesOn, afterVote, inTelling } = frame;
  const { items, line, at } = sentence;
  if (since > 2) return;
  const under = UNDER.exec(line);
  if (!under && !goesOn && !afterVote && !inTelling && !/(?:#[RD](?!s)|%C)(?: (?!;|\. )\S+){0,12}? : /.test(line) && !ATTRIBUTED.test(line))
    return;
  if (under?.index === 0) stated(frame, under[0].length);
  for (let i = 1; i < items.length - 1; i++) {
    const duty = dutyAt(items, i);
    if (!duty) continue;
    const { verb, to: after, mild, firm, granted } = duty;
    if (granted && !under) continue;
    const start = reading.words.start[items[i]?.from ?? 0] as number;
    if (insideQuote(reading.quotes, start)) continue;
    const end = pastCommas(sentence, i - 1);
    let from = subjectFrom(sentence, end);
    // "Under the resolution Belgrade must …": the subject begins after the text.
    const lead = items.slice(from, end + 1).findLastIndex((item) => item.head);
    if (lead >= 0) {
      if (!under || under.index > (at[from] ?? 0)) continue;
      from += lead + 1;
    }
    const subject = items.slice(from, end + 1);
    if (
      subject.length === 0 ||
      subject.length > 24 ||
      subject.some(({ tag }, k) => (NO_SUBJECT.test(tag) && !(tag === 'who' && k > 0)) || tag === '%C')
    )
      continue;
    const state = subject.some((item) => item.states);
    const bound = subject.some(({ tag }) => THING.test(tag) || BOUND.test(tag));
    const it = subject.at(-1)?.tag === 'it' && /^[:;]$/.test(items[from - 1]?.tag ?? '');
    if (!state && !bound && !it && !SAYS_THE_TEXT.test(line)) continue;
    const explained = /^[:]$/.test(items[from - 1]?.tag ?? '') && items.slice(0, from).some((item) => item.head || item.tag === '%C');
    // "…, the Council decided on Friday"
    const attributed = ATTRIBUTED.test(line.slice(at[i]));
    // A forecast or a wish of the writer's, unless the sentence before is still telling what the text says.
    if (!under && !explained && !attributed && (mild ? !goesOn || (state && !bound) : !goesOn && !firm && !(afterVote && ofAll(subject))))
      continue;
    if (!firm && ELSEWHERE.test(items[after]?.tag ?? '') && !under && !explained && !attributed) continue;
    if (/ (?:said|says|told|warned|argued|if|unless|whether|expected|insisted|believes?) /.test(line.slice(0, at[i])) && !under) continue;
    const to = endOf(reading, sentence, after + 1);
    const words = { from: items[from]?.from ?? 0, to: items[to - 1]?.to ?? 0 };
    if (words.to - words.from < 4 || words.to - words.from > 70 || frame.taken(words.from, words.to)) continue;
    frame.add(verb, words, words, { at: under ? items.length : from });
    i = to - 1;
  }
}

/** "Under resolution 2231 the old measures come back unless …": told in the present, of a thing, in a sentence that begins with the text. */
function stated(frame: Frame, offset: number): void {
  const { sentence, reading } = frame;
  const { items, line, at } = sentence;
  const { words } = reading;
  if (!/^ (?:under|by the terms of|according to) /.test(line)) return;
  let from = items.findIndex((_, i) => (at[i] ?? 0) >= offset - 1 && items[i]?.head) + 1;
  if (from === 0) return;
  // An aside on the text itself: ", which wrote the deal into law,".
  if (items[from]?.tag === ',')
    from = /^(?:which|adopted|passed|approved|drafted)$/.test(items[from + 1]?.tag ?? '')
      ? items.findIndex((item, i) => i > from + 1 && item.tag === ',') + 1
      : from + 1;
  if (from <= 0) return;
  const verb = items.findIndex((item, i) => i >= from && /^(?:VERB|AUX)$/.test(words.pos[item.from] ?? '') && !item.states);
  const subject = items.slice(from, Math.max(from, verb));
  if (
    verb < 0 ||
    subject.length === 0 ||
    subject.length > 10 ||
    !/^(?:come|comes|go|goes|get|gets|stay|stays|take|takes|expire|expires|return|returns|remain|remains|become|becomes|end|ends|begin|begins|lapse|lapses|apply|applies|cease|ceases|receive|receives|keep|keeps)$/.test(
      items[verb]?.tag ?? '',
    )
  )
    return;
  if (subject.some(({ tag, states }) => NO_SUBJECT.test(tag) || tag === '%C' || states !== undefined)) return;
  const to = endOf(reading, sentence, verb + 1);
  const range = { from: items[from]?.from ?? 0, to: items[to - 1]?.to ?? 0 };
  if (range.to - range.from >= 4 && !frame.taken(range.from, range.to)) frame.add('', range, range, { at: items.length });
}

/** "Member states must …": whom nothing but a decision binds, all together. */
const ofAll = (subject: readonly Item[]): boolean =>
  subject.length <= 4 &&
  subject.every(({ tag }) =>
    /^(?:the|all|un|%UN|member|states|countries|nations|governments|members|of|other|both|parties|sides)$/.test(tag),
  );

/** What a modal makes of the words around it. */
interface Duty {
  readonly verb: string;
  /** The item after the modal. */
  readonly to: number;
  /** It may be no more than a forecast. */
  readonly mild: boolean;
  /** Nobody but a text speaks so. */
  readonly firm: boolean;
  /** It says what may be done, which only a sentence that names the text can mean so. */
  readonly granted: boolean;
}

const isDuty = tagsLike(/^(?:must|shall)$/);
const isMild = tagsLike(/^(?:should|will|would)$/);
const isBe = tagsLike(/^(?:is|are|was|were)$/);
const isHave = tagsLike(/^(?:has|have|had)$/);

/** The modal at an item, if there is one. */
function dutyAt(items: readonly Item[], i: number): Duty | undefined {
  const item = items[i];
  const tag = item?.tag ?? '';
  const next = items[i + 1]?.tag ?? '';
  const found = (verb: string, to: number, sort: 'mild' | 'firm' | 'granted' | '' = ''): Duty => ({
    verb,
    to,
    mild: sort === 'mild',
    firm: sort === 'firm',
    granted: sort === 'granted',
  });
  if (isDuty(item)) return next === 'have' ? undefined : found('require', i + 1);
  if (isMild(item)) return next === 'have' || next === "n't" ? undefined : found('', i + 1, 'mild');
  if (next === 'be' && (tag === 'can' || tag === 'may')) return found('allow', i + 1, 'granted');
  if (next === 'to' && isBe(item) && items[i + 2]?.tag !== 'blame')
    return found('', i + 2, tag === 'was' || tag === 'were' || items[i + 2]?.tag === 'be' ? 'firm' : '');
  if (tag === 'may' && /^(?:not|no|neither|only)$/.test(next)) return found('ban', i + 2, next === 'neither' ? 'firm' : '');
  if (isHave(item)) {
    if (next === 'to') return found('require', i + 2);
    if (
      items[i + 1]?.number !== undefined &&
      items.slice(i + 2, i + 4).some((item) => TIME.test(item.tag)) &&
      items.slice(i + 2, i + 5).some((item) => item.tag === 'to')
    )
      return found('require', i + 4, 'firm');
  }
  return undefined;
}
