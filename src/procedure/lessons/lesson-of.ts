import { openChamber } from '../chamber/index.ts';
import type { Chamber } from '../chamber/types.ts';
import { play } from '../meetings/play.ts';
import type { Meeting, Remark } from '../meetings/types.ts';
import { minutesOf } from '../minutes/minutes.ts';
import { voteOf } from '../minutes/vote-of.ts';
import type { Lesson, LessonRemark, LessonStep, LessonVote } from './types.ts';

const shown = ({ words, source, confidence }: Remark): LessonRemark => ({
  words,
  ...(source === undefined ? {} : { source }),
  ...(confidence === undefined ? {} : { confidence }),
});

function voteAt(chamber: Chamber, seq: number): LessonVote | null {
  const decided = chamber.decided.find((one) => one.seq === seq);
  if (!decided?.ruling) return null;
  return { question: decided.words, cast: voteOf(chamber, decided), outcome: decided.outcome, ruling: decided.ruling };
}

/**
 * A meeting as a lesson: cut where a remark begins something new, where a question is put, and after each result. A remark that names a
 * decision of the record tells how a vote went, so it comes after the learner has voted. Refused actions of the file are passed over.
 */
export function lessonOf(meeting: Meeting): Lesson {
  const { chamber, steps } = play(meeting);
  const { composition } = meeting.setup;
  const lesson: LessonStep[] = [];
  const remarks = [...meeting.remarks];
  let from = 0;
  let to = 0;
  let before: LessonRemark[] = [];
  let after: LessonRemark[] = [];
  const close = (vote: LessonVote | null): void => {
    if (to === from && before.length === 0) return;
    const lines = chamber.history.slice(from, to).filter(({ seq }) => chamber.log[seq - 1]!.type !== 'ballot');
    // The result is told by the vote itself, and not before the learner has voted.
    const told = (vote === null ? lines : lines.slice(0, -1)).map(({ sentence }) => sentence);
    lesson.push({ from, to, before, told, vote, after });
    from = to;
    before = [];
    after = [];
  };
  for (const { entry, result } of steps) {
    while (remarks[0] !== undefined && remarks[0].line < entry.line) {
      const remark = remarks.shift()!;
      if (remark.record !== undefined) after.push(shown(remark));
      else {
        if (to > from) close(null);
        before.push(shown(remark));
      }
    }
    if (!result.ok) continue;
    if (entry.action.type === 'put' && to > from) close(null);
    to++;
    if (entry.action.type === 'announce') close(voteAt(chamber, to));
  }
  before.push(...remarks.map(shown));
  close(null);
  return {
    title: minutesOf(openChamber(meeting.setup)).title,
    date: composition.date,
    seats: composition.members.map(({ code, name, permanent }) => ({ code, name, permanent })),
    steps: lesson,
  };
}
