import type { Item, Sentence } from '../words/items.ts';
import type { Actor } from './provision-actor.ts';
import type { Hit } from './provision-hits.ts';
import { THING } from './provision-lexicon.ts';

const IN_A_TEXT =
  /(?:^| )(?:in|with|by|through|under) (?:(?:the|its|that|this|a) )?(?:\S+ ){0,3}?#[RD](?!s)|#[RD] (?:, )?(?:in|by|under|with) which /;
const OF_MEASURES =
  /^(?:ban|bar|prohibit|outlaw|freeze|cut|limit|restrict|cover|target|forbid|cap|cut off|shut off|block|exclude|exempt|allow|apply to|strip|include|step up)$/;
/** What somebody is told to do, whom a pronoun may stand for: "bade it respect". */
const TOLD_TO_DO = /^(?:bid|tell|ask|urge|oblige|force|allow|let|order|require|instruct|enjoin|request|direct|compel|implore)$/;
/** What the Council does to a text of its own is its vote. */
const VOTING = /^(?:adopt|endorse|support|back|welcome|reject|approve|consider|drop|revise|want|implement|change|recommend)$/;

/** What the Council does about its own meetings, votes and texts; and words that no verb follows "to" with. */
const OF_A_MEETING =
  /^(?:meet|hold|vote|discuss|convene|postpone|put|adjourn|delay|resume|take|issue|hear|debate|look|try|work|wait|keep|the|a|an|its|any|all|some|both|no|this|that|go|talk|continue|reconvene|act|defer|adopt|pass|approve|support|back|drop|give|await|let|have|be|do|reach|stop|come)$/;

/** "Whether the resolution will stop the fighting", "if the draft bans …": not told as so. */
const OPEN_QUESTION = /^(?:whether|if|unless)$/;
/** "The resolution should pave the way": what somebody thinks of it. */
const OPINED = /^(?:should|must|might|could|may)$/;

/** "approved the creation of a body": the noun says what is done. */
const OF_DOING =
  /^ (?:the |a |an )(?:[a-z]+ ){0,1}(?:creation|establishment|deployment|dispatch|formation|extension|renewal|lifting|imposition|withdrawal|appointment) of /;

/** Whether a verb says of this actor what a text provides. */
export function fits(sentence: Sentence, { at, to, sorts, base, form }: Hit, actor: Actor): boolean {
  const object = sentence.items.slice(to, to + 12);
  const onAThing = object.slice(0, 10).some(({ tag }) => THING.test(tag));
  const next = object[0]?.tag ?? '';
  if (OPEN_QUESTION.test(sentence.items[actor.from - 1]?.tag ?? '')) return false;
  // "called the text unbalanced": somebody judges the text.
  if (/^(?:call|term|describe|consider|label|brand)$/.test(base) && object.slice(0, 3).some((item) => item.head)) return false;
  if (actor.sort !== 'council' && OPINED.test(sentence.items[at - 1]?.tag ?? '')) return false;
  if (
    /^(?:off|short|aside|up|way|birth|rise|place|pause|foot|it)$/.test(next) &&
    to - at === 1 &&
    !(next === 'it' && TOLD_TO_DO.test(base))
  )
    return false;
  const head = sentence.items[actor.head] as Item;
  // "agreed to consider": what it agreed to do, where that is more than going on with its meeting.
  if (/^(?:agree|resolve|promise|pledge|vow) to$/.test(base))
    return actor.sort === 'council' && /^[a-z]+$/.test(next) && !OF_A_MEETING.test(next);
  if (base === 'find')
    return actor.sort === 'text' && object.slice(0, 4).some(({ tag }) => /^(?:threat|breach|violation|aggression)$/.test(tag));
  if (base === 'set' && next === 'to') return false;
  if (base === 'free' || base === 'write')
    return actor.sort === 'text' && object.some(({ tag }) => tag === (base === 'free' ? 'from' : 'into'));
  if (/^(?:force|bind)$/.test(base)) return actor.sort === 'text' && !/^(?:for|on)$/.test(next) && object.some(({ tag }) => tag === 'to');
  switch (actor.sort) {
    case 'text':
      if (head.tag === 'vote' && form !== 'ing' && !sorts.includes('any') && !onAThing) return false;
      if (!head.head && /^(?:reject|approve|support|back|say)$/.test(base)) return false;
      if (base === 'say' && head.tag === 'it' && !/ not $/.test(sentence.line.slice(0, sentence.at[at]))) return false;
      if (base === 'back' && /^=|^years$/.test(next)) return false;
      if (base === 'sanction') return false;
      return sorts.includes('any') || sorts.includes('text') || onAThing;
    case 'council':
      if (VOTING.test(base) && object.slice(0, 7).some((item) => item.head)) return false;
      if (sorts.includes('any')) return base !== 'sanction';
      // What the Council says in a text is what the text says.
      if (IN_A_TEXT.test(sentence.line.slice(0, sentence.at[at])) && sorts.includes('text')) return true;
      if (/ , according to (?:the |its )?(?:[a-z]+ )?#[RD]/.test(sentence.line) && /^(?:want|seek|say)$/.test(base)) return true;
      return sorts.includes('thing') && (onAThing || OF_DOING.test(sentence.line.slice((sentence.at[to] ?? 0) - 1)));
    default:
      return OF_MEASURES.test(base) && (base !== 'include' || onAThing);
  }
}
