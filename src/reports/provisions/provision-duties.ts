import type { Item } from '../words/items.ts';
import { insideQuote } from '../words/quotes.ts';
import { endOf, type Frame, NO_SUBJECT, pastCommas, subjectFrom, UNDER } from './provision-clause.ts';
import { THING } from './provision-lexicon.ts';

/** Of whom or what a text says what is to be, besides States and what is the Council's own. */
const BOUND =
  /^(?:parties|sides|government|governments|states|members|nations|countries|secretary-general|u\.n\.|authorities|rebels|all|both|mediator|banks|companies|ships|vessels|planes|aircraft|flights|settlements|territory|fighting|hostilities|attacks|hostages|prisoners|leader|leaders|elections|talks|referendum|civilians|deliveries|cargo|goods|shipments|firms|entities|individuals|aid|workers|officials|refugees|guns|belligerents|combatants|militias|militia|factions|army|armies|staff|experts|report|reports|zone|line|frontier|border|city|council)$/;
/** What people do who are no subject of a text: the report tells of them. */
const ELSEWHERE =
  /^(?:visit|meet|speak|address|hold|vote|attend|arrive|travel|discuss|take|brief|fly|sign|present|debate|decide|say|see|blame|know|think|believe|remember|ask|win|lose|pass|veto|come|become|seem|cost|have)$/;
const TIME = /^(?:days?|weeks?|months?|hours?|years?)$/;

/** What is to be, must be or may not be under a text: told of whom it binds, in a sentence that names the text or goes on about it. */
export function dutiesIn(frame: Frame): void {
  const { sentence, reading, since, goesOn, afterVote, inTelling } = frame;
  const { items, line, at } = sentence;
  if (since > 2) return;
  const under = UNDER.exec(line);
  if (!under && !goesOn && !afterVote && !inTelling && !/#[RD](?!s)(?: (?!;|\. )\S+){0,12}? : /.test(line)) return;
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
    if (subject.length === 0 || subject.length > 24 || subject.some(({ tag }) => NO_SUBJECT.test(tag) || tag === '%C')) continue;
    const state = subject.some((item) => item.states);
    const bound = subject.some(({ tag }) => THING.test(tag) || BOUND.test(tag));
    const it = subject.at(-1)?.tag === 'it' && /^[:;]$/.test(items[from - 1]?.tag ?? '');
    if (!state && !bound && !it) continue;
    const explained = /^[:]$/.test(items[from - 1]?.tag ?? '') && items.slice(0, from).some((item) => item.head);
    // A forecast or a wish of the writer's, unless the sentence before is still telling what the text says.
    if (!under && !explained && (mild ? !goesOn || (state && !bound) : !goesOn && !firm && !(afterVote && ofAll(subject)))) continue;
    if (!firm && ELSEWHERE.test(items[after]?.tag ?? '') && !under && !explained) continue;
    if (/ (?:said|says|told|warned|argued|if|unless|whether|expected|insisted|believes?) /.test(line.slice(0, at[i])) && !under) continue;
    const to = endOf(reading, sentence, after + 1);
    const words = { from: items[from]?.from ?? 0, to: items[to - 1]?.to ?? 0 };
    if (words.to - words.from < 4 || words.to - words.from > 70 || frame.taken(words.from, words.to)) continue;
    frame.add(verb, words, words, { at: under ? items.length : from });
    i = to - 1;
  }
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

/** The modal at an item, if there is one. */
function dutyAt(items: readonly Item[], i: number): Duty | undefined {
  const tag = items[i]?.tag ?? '';
  const next = items[i + 1]?.tag ?? '';
  const found = (verb: string, to: number, sort: 'mild' | 'firm' | 'granted' | '' = ''): Duty => ({
    verb,
    to,
    mild: sort === 'mild',
    firm: sort === 'firm',
    granted: sort === 'granted',
  });
  if (/^(?:must|shall)$/.test(tag)) return next === 'have' ? undefined : found('require', i + 1);
  if (/^(?:should|will|would)$/.test(tag)) return next === 'have' || next === "n't" ? undefined : found('', i + 1, 'mild');
  if (/^(?:can|may)$/.test(tag) && next === 'be') return found('allow', i + 1, 'granted');
  if (/^(?:is|are|was|were)$/.test(tag) && next === 'to' && items[i + 2]?.tag !== 'blame')
    return found('', i + 2, tag === 'was' || tag === 'were' || items[i + 2]?.tag === 'be' ? 'firm' : '');
  if (tag === 'may' && /^(?:not|no|neither|only)$/.test(next)) return found('ban', i + 2, next === 'neither' ? 'firm' : '');
  if (/^(?:has|have|had)$/.test(tag)) {
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
