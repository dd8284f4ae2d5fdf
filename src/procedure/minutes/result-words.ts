import { withArticle } from '../../council/index.ts';
import type { Chamber, Decided } from '../chamber/types.ts';
import type { Outcome } from '../types.ts';
import { countWord, listWords } from '../words.ts';

const subjects = {
  draft: 'The draft resolution',
  amendment: 'The amendment',
  part: 'The part',
  statement: 'The statement',
  agenda: 'The agenda',
};

const votes = (count: number): string => (count === 0 ? 'none' : countWord(count));

const failed: Readonly<Partial<Record<Outcome, string>>> = {
  short: 'was not adopted: it did not obtain the required number of votes',
  not_carried: 'was not carried: it did not obtain the required number of votes',
};

function verdict({ setup }: Chamber, { outcome, ruling, resolution, question }: Decided): string {
  if (outcome === 'vetoed') {
    const names = setup.composition.members.filter(({ code }) => ruling?.vetoedBy.includes(code)).map(({ name }) => withArticle(name));
    const who = setup.body === undefined ? 'a permanent member' : 'a member with a veto';
    const by =
      names.length === 1
        ? `the negative vote of ${who}, ${names[0]}`
        : `negative votes of ${who.replace('a ', '').replace('member', 'members')}, ${listWords(names)}`;
    return `was not adopted, because of ${by}`;
  }
  const why = failed[outcome];
  if (why !== undefined) return why;
  const verb = question.on === 'proposal' ? 'was carried' : question.on === 'part' ? 'was kept' : 'was adopted';
  return resolution === null ? verb : `${verb} as resolution ${resolution.replace('S/RES/', '')}`;
}

/** A result as a President announces it, in our words: the numbers, whether it was adopted, and what stood in the way. */
export function resultWords(chamber: Chamber, decided: Decided): string {
  const subject = decided.question.on === 'proposal' ? 'The proposal' : subjects[decided.question.on];
  const tally = decided.ruling?.tally;
  if (tally === undefined) return `${subject} ${verdict(chamber, decided)}.`;
  const apart = [
    ...(tally.P > 0 ? [`${countWord(tally.P)} not participating`] : []),
    ...(tally.X > 0 ? [`${countWord(tally.X)} absent`] : []),
  ];
  const numbers = [`${votes(tally.Y)} in favour`, `${votes(tally.N)} against`, `${votes(tally.A)} abstaining`, ...apart];
  return `${subject} received ${numbers[0]}, ${numbers.slice(1, -1).join(', ')}${numbers.length > 2 ? ' and ' : ''}${numbers.at(-1)}. It ${verdict(chamber, decided)}.`;
}
