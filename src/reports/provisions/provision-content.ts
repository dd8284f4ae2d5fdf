import type { Words } from '../../text/language.ts';
import type { Sentence } from '../words/items.ts';

/** Words with which something else begins than what a verb governs. */
export const CONTENT_END =
  /^(;|—|–|:|\.|after|while|but|although|though|because|whereas|when|despite|amid|according|said|says|saying|told|which|who|following|drawing|prompting|unless|if|until|since|however|adding|except|before|as|failed|fails|failing|fell|was|were|passed|defeated|vetoed|blocked|rejected|adopted)$/;

/** Past the "that", "for" or "upon" after a verb. */
export function skipLead(words: Words, from: number): number {
  let at = from;
  while (
    /^(that|for|on|upon|an?d?|also)$/.test(words.norm[at] ?? '') &&
    words.norm[at] !== 'a' &&
    words.norm[at] !== 'an' &&
    words.norm[at] !== 'and'
  )
    at++;
  return at;
}

/** One past the last word of what a verb governs, from word `from` on and before word `to`. */
export function contentEnd(words: Words, sentence: Sentence, from: number, to: number): number {
  let at = from;
  let depth = 0;
  while (at < to) {
    const norm = words.norm[at] as string;
    if (norm === '(') depth++;
    if (norm === ')') depth--;
    if (
      depth <= 0 &&
      at > from &&
      CONTENT_END.test(norm) &&
      !(norm === 'as' && /^(well|part|soon|possible)$/.test(words.norm[at + 1] ?? '')) &&
      !(norm === 'until' && at - from < 2)
    )
      break;
    if (
      depth <= 0 &&
      norm === ',' &&
      /^(with|in|by|said|words|the|a|an|but|which|who|according|drawing|after|while|as|sending|passing|it|adding|winning|getting)$/.test(
        words.norm[at + 1] ?? '',
      )
    ) {
      const item = sentence.items.findIndex((x) => x.from > at);
      const rest = item >= 0 ? sentence.line.slice(sentence.at[item] ?? 0, (sentence.at[item] ?? 0) + 60) : '';
      if (
        !/^(?:the|a|an) /.test(rest) ||
        /^(?:the|a|an) (?:first|latest|move|step|vote|decision|measure|second|third|demand|word|%C)/.test(rest)
      )
        break;
    }
    if (
      depth <= 0 &&
      norm === ',' &&
      words.pos[at + 1] === 'VERB' &&
      /ing$/.test(words.norm[at + 1] ?? '') &&
      words.norm[at + 1] !== 'including'
    )
      break;
    if (/^(with|by|in)$/.test(norm) && /^(?:a|an|the)? ?(?:=\d+ (?:—|-|votes?)|\d+-\d+|vote)/.test(lineFrom(sentence, at + 1))) break;
    if (/^(”|")$/.test(norm) && /^(said|,|\.)$/.test(words.norm[at + 1] ?? '') && at + 1 < to && words.norm[at + 1] === 'said') break;
    at++;
  }
  while (at > from && /^(,|and|but|;|also|on|—|–|it|that|which|to|further|in|held|taken|seized|made)$/.test(words.norm[at - 1] as string))
    at--;
  return at;
}

function lineFrom(sentence: Sentence, word: number): string {
  const item = sentence.items.findIndex((x) => x.from >= word);
  return item < 0 ? '' : sentence.line.slice(sentence.at[item] ?? 0, (sentence.at[item] ?? 0) + 50);
}

/** "an immediate ceasefire, the release of hostages and “the need …” of aid": each limb is a claim of its own. */
export function splitList(words: Words, from: number, to: number, mayBeList: boolean): { from: number; to: number }[] {
  if (!mayBeList) return [{ from, to }];
  const cuts: number[] = [];
  for (let i = from + 2; i < to - 1; i++) {
    const norm = words.norm[i] as string;
    if (norm !== ',' && norm !== 'and') continue;
    let next = i + 1;
    if (norm === ',' && words.norm[next] === 'and') next++;
    while (/^[“”"]$/.test(words.norm[next] ?? '')) next++;
    const opener = words.norm[next] ?? '';
    if (!/^(the|a|an|all|full|unhindered|that|for)$/.test(opener)) continue;
    if (/\b(between|both|among)\b/.test(words.norm.slice(Math.max(from, i - 6), i).join(' '))) continue;
    const following = words.pos.slice(next + 1, next + 5);
    const noun = following.indexOf('NOUN');
    if (noun < 0 || following.slice(0, noun).some((pos) => pos === 'PROPN' || pos === 'VERB')) {
      if (!(words.pos[next + 1] === 'ADJ' || opener === 'that')) continue;
    }
    if (norm === ',' && words.norm[i + 1] !== 'and' && !hasLaterAnd(words, next, to)) continue;
    cuts.push(i);
  }
  const segments: { from: number; to: number }[] = [];
  let start = from;
  for (const cut of cuts) {
    segments.push({ from: start, to: cut });
    start = cut + 1;
    while (/^(,|and|also)$/.test(words.norm[start] ?? '')) start++;
  }
  segments.push({ from: start, to });
  return segments.filter((segment) => segment.to > segment.from);
}

function hasLaterAnd(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.norm[i] === 'and') return true;
  return false;
}
