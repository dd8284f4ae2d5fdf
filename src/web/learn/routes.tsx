import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Council } from '../../council/index.ts';
import { type Lesson, lessonOf } from '../../procedure/index.ts';
import { loadMeeting, meetingNames } from '../../procedure/load.ts';
import type { Ballot } from '../../procedure/types.ts';
import type { PageProps } from '../layout.ts';
import { LearnPage, LessonPage, type Place } from './page.tsx';

interface Deps {
  readonly council: Council;
  readonly page: (c: Context, props: PageProps, status?: ContentfulStatusCode) => Response | Promise<Response>;
}

/** Where a learner stands, as the address says; null where it names no seat or step of this lesson: then a seat is chosen. */
function placeOf(c: Context, { seats, steps }: Lesson): Place | null {
  const seat = c.req.query('seat') ?? '';
  const step = Number(c.req.query('step') ?? 'NaN');
  const ballot = c.req.query('ballot') ?? '';
  if (!seats.some(({ code }) => code === seat) || steps[step] === undefined) return null;
  return { seat, step, ballot: /^[YNAP]$/.test(ballot) ? (ballot as Ballot) : null };
}

/** The pages `/learn` and `/learn/{meeting}`: where one stands is in the address, so they need no script. */
export function learnPages(app: Hono, { council, page }: Deps): void {
  const lessons = new Map<string, Lesson>();
  const lessonNamed = (name: string): Lesson | null => {
    if (!meetingNames().includes(name)) return null;
    const lesson = lessons.get(name) ?? lessonOf(loadMeeting(council, name));
    lessons.set(name, lesson);
    return lesson;
  };

  app.get('/learn', (c) => {
    const all = meetingNames().map((name) => ({ name, lesson: lessonNamed(name)! }));
    return page(c, { title: 'Sit in the Council', here: 'chambers', main: <LearnPage lessons={all} /> });
  });

  app.get('/learn/:name', (c, next) => {
    const name = c.req.param('name');
    const lesson = lessonNamed(name);
    if (lesson === null) return next();
    return page(c, {
      title: `Sit in the Council: ${lesson.date}`,
      here: 'chambers',
      main: <LessonPage name={name} lesson={lesson} place={placeOf(c, lesson)} />,
    });
  });
}
