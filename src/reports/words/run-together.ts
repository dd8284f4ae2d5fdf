import { isListed } from '../../text/language.ts';

/** Words that follow or precede a name they are glued to in damaged text: "Councilwith", "Octoberfailing", "AmbassadorVitaly". */
const HEADS =
  /^(council|resolution|assembly|nations|states|kingdom|russia|china|israel|gaza|ukraine|syria|iran|iraq|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|government|ambassador|minister|president|secretary|general|members?|draft|vote|veto|abstention)/i;
const TITLES =
  /^(?:Ambassador|Minister|President|Secretary|General|Envoy|Representative|Spokesman|Spokeswoman|Premier|Chancellor|Council)$/;
/** Names that end as if a word were glued to a month: "Marchand", "Junet", "Augustine". */
const A_SURNAME = /^(?:march|june|august)(?:and|at|in|on|ine|ini|ent|esi)$/;
/** Short words that damage glues to the end of a name: "Churkinhad". */
const TAILS = /^(\p{Lu}\p{L}{3,}?)(had|has|was|said|says|told|that|with|from|also|will|would|since|after|before|which|who)$/u;
const PREFIXES = /^(?:Mc|Mac|De|Di|Le|La|Van|Von|Fitz|O)$/;

/**
 * Where words run together are to be cut: offsets within `word`, in order; none when it is one word. `known` tells whether a name is on
 * record or stands elsewhere in the text.
 */
export function cutsIn(word: string, known: (name: string) => boolean): number[] {
  const lower = word.toLowerCase();
  const head = HEADS.exec(lower)?.[0];
  if (head && lower.length - head.length >= 3 && !isListed(lower) && !A_SURNAME.test(lower)) {
    const rest = lower.slice(head.length);
    if (isListed(rest) && !/^(man|men|or|woman|women|ship|ships|wide|led|ly|ed|s)$/.test(rest)) return [head.length];
  }
  const camel = /^\p{L}\p{Ll}+(?=\p{Lu}\p{Ll}{2,})/u.exec(word)?.[0];
  if (camel && !PREFIXES.test(camel) && isCut(camel, word.slice(camel.length), known))
    return [camel.length, ...tailCut(word.slice(camel.length), known).map((at) => at + camel.length)];
  return tailCut(word, known);
}

/** "theSyrian", "inMoscow", "AmbassadorVitaly": a common word or a title before a capital; else both must be words on their own. */
function isCut(first: string, rest: string, known: (name: string) => boolean): boolean {
  if (TITLES.test(first)) return true;
  if (!isListed(first.toLowerCase())) return /^\p{Lu}/u.test(first) && known(first) && known(rest);
  return /^\p{Ll}/u.test(first) || (first.length > 2 && rest.length > 3 && isListed(rest.toLowerCase()));
}

function tailCut(word: string, known: (name: string) => boolean): number[] {
  const name = TAILS.exec(word)?.[1];
  return name && !isListed(word.toLowerCase()) && known(name) ? [name.length] : [];
}
