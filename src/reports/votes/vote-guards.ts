import type { Modality } from '../types.ts';
import type { SaidOfVote } from './vote-words.ts';

/** What words say of a vote, with how it is meant. */
type Meant = SaidOfVote & { readonly modality: Modality };

const INVERTED = /(?:^|[,;—]) (?:had|should) (?:the |both )?$/;
/** "Had the draft been adopted, …": it was not. */
export const TEXT_INVERTED = /(?:^|[,;—]) (?:had|should|were) (?:the |a |this |that |any )?(?:[a-z-]+ |@[A-Z+]+ ){0,3}$/;
/** "Poland voted with Moscow, Britain and France abstained": the first of the list is no subject. */
const SIDED_WITH = / (?:voted|voting|sided|siding|stood|lined up) with (?:the )?$/;
/** "would join the United States in abstaining": whom another may join has not done it yet; whom another refuses to join has. */
const JOINED =
  /(?<! (?:rather than|instead of|refused to|declined to|not|n't)) (?:join|joins|joined|joining|follow|followed|following) (?:the )?$/;
/** "wants China to abstain", "expected Moscow and Beijing to veto": not yet done; what a State was led or talked into is. */
const WISHED =
  / (?:expects?|expected|expecting|wants?|wanted|wanting|urges?|urged|urging|asks?|asked|asking|presses|pressed|pressing|begs?|begged|wish(?:es|ed)?|prefers?|preferred|invites?|invited|lobb(?:y|ied|ying)|predict(?:s|ed)?|hop(?:es?|ed|ing) for|call(?:s|ed|ing)? (?:on|upon|for)|appeal(?:s|ed|ing)? to|wait(?:s|ed|ing)? for|pressure on|like) (?:the |both )?$/;
/** "all members except Russia", "everyone but the US": what is said next is said of the others. */
const EXCEPTED =
  / (?:(?:except|excepting|save|barring|excluding|besides|other than|apart from|aside from|with the exception of)(?: for)?|(?:all|every|everyone|everybody|each|nobody|no one|none)(?: [a-z%C='\d-]+){0,6} but) (?:the |both )?$/;
/** "has abstained three times", "has vetoed in twelve of them": of several votes. */
export const OF_SEVERAL =
  /^ (?:(?:on|at least|more than|some|about|nearly) )*(?:=\d+ (?:times|occasions)|twice|repeatedly|dozens of times|in =\d+ of them)(?= )(?! on (?:~|mon|tues|wednes|thurs|fri))/;
/** "votes against anything that …": what a State does as a rule, in the present tense. */
export const HABIT =
  / (?:anything|everything|whatever|whenever|always|usually|often|routinely|regularly|invariably|every time|never|tends?|any) /;
/** "abstained from commenting" */
const FROM_ANOTHER = /^ from (?!voting|vote|the (?:vote|voting|ballot|poll|#)|a vote|it |both|all |this|that|#)/;
/** "leaning towards abstaining, along with Britain": thought of, not done. */
const PARTICIPLE = /^ ?(?:abstaining|voting|opposing|supporting|vetoing|abstention)/;
const LEANING =
  / (?:towards?|of|about|from|considers?|considered|considering|mulls?|mulled|mulling|contemplat(?:e|es|ed|ing)|ruled out|suggest(?:s|ed)|propos(?:es|ed)|mooted|favou?rs?|favoured|against|without|if|instead of|rather than|risk|risks|avoid|avoids|mean|means|meant) (?:the |an |its )?$/;
/** "abstention by China would …": spoken of, not cast. */
const NOUN = / (?:abstentions?|veto|vetoes|votes?|no)(?: (?:by|of|from|against)(?: the)? @[A-Z+]+)?$/;
export const MODAL = /^ (?:would|could|might|may|will|can) /;
/** "to side with Russia and vote against": a second infinitive, whose subject stands elsewhere. */
const BARE_AFTER_AND = /^@\S+(?: ,)? and(?: [a-z]+ly| also| then)? (?:vote|abstain|veto|oppose|support|back)(?: |$)/;
/** "Ukraine, which is not a member, backed the draft": not by a vote. */
export const NO_MEMBER =
  / (?:not|n't|no longer) (?:currently |now |itself )?(?:a |an |on the |in the )?(?:current |%C |voting |permanent )?(?:members?|%C)(?= |$)(?<!permanent members?)/;
/** "Any negative vote means that the resolution fails": in the present tense it holds of all votes, not of one. */
export const isRule = (line: string): boolean =>
  / (?:any|when|whenever|if|unless|once|every|each|always|must|means?|needs|requires?|no veto|provided that|so long as) /.test(line) &&
  !/ (?:~\d+|today|yesterday|tonight) /.test(line);

/** What is said of the States a match begins with, unless words before them make them another's object. */
export function asSubject(m: RegExpExecArray, line: string, said: Meant | null): Meant | null {
  if (said && m[0][0] === '@' && OF_SEVERAL.test(line.slice(m.index + m[0].length, m.index + m[0].length + 40))) return null;
  if (said && HABIT.test(line) && / (?:votes|vetoes|abstains|opposes|supports|backs)(?: (?:against|for|in favour|no|yes))?$/.test(m[0]))
    return null;
  if (said && / (?:abstained|abstaining|abstains?)$/.test(m[0]) && FROM_ANOTHER.test(line.slice(m.index + m[0].length))) return null;
  if (said && PARTICIPLE.test(m[0]) && LEANING.test(line.slice(Math.max(0, m.index - 40), m.index + 1))) return null;
  if (said && NOUN.test(m[0]) && MODAL.test(line.slice(m.index + m[0].length, m.index + m[0].length + 8))) return null;
  if (said && m[0][0] === '#' && TEXT_INVERTED.test(line.slice(Math.max(0, m.index - 40), m.index)))
    return { ...said, modality: 'conditional' };
  if (!said || m[0][0] !== '@') return said;
  const before = line.slice(Math.max(0, m.index - 60), m.index);
  if (EXCEPTED.test(before) && !/^@\S+ , (?:which|who) [^,]*$/.test(m[0])) return null;
  if (JOINED.test(before) && !/ (?:joined|joining|joins) /.test(m[0])) return null;
  if (said.modality === 'asserted' && WISHED.test(before) && /^@\S+(?: (?:not|both|all|too|instead))* (?:to |vote|abstain|veto)/.test(m[0]))
    return { ...said, modality: 'expected' };
  // "Had the US abstained, …": it did not.
  if (INVERTED.test(before)) return { ...said, modality: 'conditional' };
  if (BARE_AFTER_AND.test(m[0]) || NO_MEMBER.test(m[0])) return null;
  if (!said.ballots || !SIDED_WITH.test(before)) return said;
  const ballots = said.ballots.slice(1);
  return ballots.length === 0 ? null : { ...said, ballots };
}
