import { itemAt, type Sentence } from '../words/items.ts';
import { type Actor, pastAdverbials } from './provision-actor.ts';
import { BE, type Frame } from './provision-clause.ts';
import { contentEnd, skipLead, splitList } from './provision-content.ts';
import { type Hit, INVERTED } from './provision-hits.ts';
import { nounAt } from './provision-nouns.ts';

const AGREED = /^(?:agree|resolve|promise|pledge|vow) to$/;
const HAVING =
  /^(?:issue|contain|include|comprise|feature|incorporate|carry|add|make|issue|repeat|renew|reiterate|avoid|omit|lack|leave out|sidestep|skirt|dodge|duck|evade)$/;
const LACKING = /^(?:avoid|omit|lack|leave out|sidestep|skirt|dodge|duck|evade)$/;
/** "terminated, with immediate effect, the regime": where the object begins. */
function pastObjectAside({ items, line, at }: Sentence, to: number): number {
  // "affirmed by ten votes to none that …"
  const votes = /^ by (?:a vote of )?(?:=\d+ (?:votes? )?to (?:=\d+|none|nil)|\d+-\d+(?:-\d+)?) /.exec(
    line.slice((at[to] ?? line.length) - 1),
  );
  if (votes) return to + votes[0].trim().split(' ').length;
  if (items[to]?.tag !== ',' || !/^(?:with|as|on|in|at|by|for|to|effective|among)$/.test(items[to + 1]?.tag ?? '')) return to;
  for (let i = to + 2; i < to + 12 && i < items.length; i++) if (items[i]?.tag === ',') return i + 1;
  return to;
}

const isDenied = ({ line, at }: Sentence, verb: number): boolean => {
  const before = line.slice(Math.max(0, (at[verb] ?? 0) - 60), at[verb]);
  return NEGATED.test(before) || INVERTED.test(before);
};
const NEGATED = / (?:not|n't|never|nor)(?: (?:does|did|do))?(?: (?:it|they))?(?: [a-z]+ly| even| actually| to)? $/;

/** "Approved it": told of the vote, not of what the text asks. */
const IT = /^(?:it|them|%C|%UN)$/;
const OF_A_VOTE = /^(?:approve|endorse|back|support|reject)$/;
/** "Included edits requested by": told of how the draft came about. */
const OF_THE_DRAFT = /^(?:edits?|changes?|amendments?|wording|language|tweaks?|revisions?)$/;

/** The claims of one verb: its object's limbs, up to the next verb of the same actor. */
export function active(frame: Frame, hit: Hit, actor: Actor, next: Hit | undefined, goesOn: boolean): void {
  const { sentence, reading } = frame;
  const { items, line, at } = sentence;
  const { words } = reading;
  const verbFrom = items[hit.at]?.from ?? 0;
  const after = pastObjectAside(sentence, hit.to);
  // "contains a call for …", "avoids any mention of …": what the noun says is what the text does.
  const noun = HAVING.test(hit.base) ? nounAt(line.slice((at[after] ?? line.length) - 1)) : undefined;
  if (!noun && hit.base === 'issue') return;
  const object = noun ? itemAt(sentence, (at[after] ?? 0) - 1 + noun.length) : after;
  const from = skipLead(words, items[object - 1]?.to ?? 0);
  if (BE.test(items[object]?.tag ?? '')) return;
  const denied = actor.denies === true || isDenied(sentence, hit.at);
  if (denied && actor.sort !== 'text') return;
  if (/^(?:nobody|little)$/.test(items[hit.to]?.tag ?? '') || (items[hit.to]?.tag === 'no' && items[hit.to + 1]?.tag === '=1')) return;
  const absent =
    denied !== (LACKING.test(hit.base) || (HAVING.test(hit.base) && items[hit.to]?.tag === 'no') || items[hit.to]?.tag === 'neither');
  const limit = next ? (items[next.at]?.from as number) : (items.at(-1)?.to ?? from);
  const to = contentEnd(words, sentence, from, limit);
  if (to <= from || to - from > 70 || (to - from < 2 && items[hit.to]?.states === undefined && !/^(?:call|speak)/.test(hit.base))) return;
  if (frame.taken(verbFrom, from) || frame.taken(from, from + 1)) return;
  if (IT.test(items[hit.to]?.tag ?? '') ? OF_A_VOTE.test(hit.base) : hit.base === 'include' && OF_THE_DRAFT.test(items[hit.to]?.tag ?? ''))
    return;
  const joined = /^(?:and|but|or|;)$/.test(items[pastAdverbials(sentence, hit.at)]?.tag ?? '');
  const start = goesOn || joined || hit.at - actor.from > 24 ? verbFrom : (items[actor.from]?.from ?? verbFrom);
  const council = actor.sort === 'council';
  splitList(words, from, to, true).forEach((part, k) => {
    if (frame.taken(part.from, part.to)) return;
    const whole = { from: k === 0 && !frame.taken(start, verbFrom) ? start : k === 0 ? verbFrom : part.from, to: part.to };
    frame.add(noun?.verb ?? (LACKING.test(hit.base) ? 'mention' : AGREED.test(hit.base) ? 'decide' : hit.base), whole, part, {
      absent,
      at: hit.at,
      council,
    });
  });
}
