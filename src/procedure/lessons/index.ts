export { lessonOf } from './lesson-of.ts';
export type { Lesson, LessonRemark, LessonStep, LessonVote, WhatIf } from './types.ts';
export { seatsThatDecide, whatIfs } from './what-ifs.ts';
