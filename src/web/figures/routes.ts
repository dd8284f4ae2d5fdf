import type { Context, Hono } from 'hono';
import { nameOn } from '../../council/index.ts';
import {
  findMatter,
  findMember,
  hasVetoes,
  itemFigures,
  itemIndex,
  memberFigures,
  memberIndex,
  narrow,
  permanentStates,
  readFrame,
  readYear,
  vetoFigures,
  yearFigures,
  yearIndex,
} from '../../record/figures/index.ts';
import type { CouncilRecord, Query } from '../../record/types.ts';
import { searchPage } from '../decisions/page.ts';
import { searchAsked, searchPlan } from '../decisions/search.ts';
import type { PageProps } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { decodePath } from '../paths.ts';
import { addressesAt } from './addresses.ts';
import { itemPage, itemsPage } from './item-page.ts';
import { memberPage, type PartnerOrder, partnerOrders } from './member-page.ts';
import { membersPage } from './members-page.ts';
import { type BodyWords, type FrameForm, frameForm, heading, type Place } from './parts.ts';
import { vetoesPage } from './vetoes-page.ts';
import { yearPage, yearsPage } from './year-page.ts';

type Answer = Response | Promise<Response>;

export interface RecordPages {
  readonly record: CouncilRecord;
  /** In front of every address: "" for the site's own record, else such as "/ga". */
  readonly base: string;
  readonly body: BodyWords;
  readonly page: (c: Context, props: PageProps, status?: 200 | 400) => Answer;
  readonly notFound: (c: Context, sentence: string, nearest?: readonly { readonly href: string; readonly words: string }[]) => Answer;
}

/** What the address says of the frame; longer words are cut, no query of that length is read. */
const formOf = (c: Context): FrameForm => {
  const word = (name: string, most: number): string => (c.req.query(name) ?? '').slice(0, most).trim();
  return { from: word('from', 40), to: word('to', 40), q: word('q', 2001) };
};

/**
 * The pages of a record under `base`: the list of decisions, members, vetoes where the body has permanent seats, agenda items, years. Nothing
 * here knows how many members a body has. Adds to `app`.
 */
export function recordPages(app: Hono, { record, base, body, page, notFound }: RecordPages): void {
  const to = addressesAt(base);
  const place: Place = { to, body };

  /** Answers with the page that `draw` makes of the frame in the address; where that cannot be read, with its form and the reason. */
  const framed = (
    c: Context,
    { title, here, action }: { readonly title: string; readonly here: PageProps['here']; readonly action: string },
    draw: (frame: Query, form: FrameForm) => Markup,
  ): Answer => {
    const form = formOf(c);
    const frame = readFrame(record, form);
    const props = here === undefined ? { title } : { title, here };
    if (frame.ok) return page(c, { ...props, main: draw(frame.value, form) });
    const nearest = frame.nearest?.length ? ` Nearest: ${frame.nearest.join(', ')}.` : '';
    const reason = `${frame.sentence.replace(/^q: /, '')}${nearest}`;
    const problem = heading(body.title, title, markup`Nothing is counted yet.`, frameForm(action, form, undefined, reason));
    return page(c, { ...props, main: problem }, 400);
  };

  app.get(to.decisions(), (c) => {
    const asked = searchAsked((name) => c.req.query(name));
    return page(c, { title: 'Decisions', here: 'decisions', main: searchPage(place, searchPlan(record, to, asked)) });
  });

  app.get(to.members(), (c) => page(c, { title: 'Members', here: 'members', main: membersPage(place, memberIndex(record)) }));

  app.get(`${to.members()}/:member`, (c) => {
    const asked = c.req.param('member');
    const code = findMember(record, asked);
    if (!code.ok) {
      const nearest = (code.nearest ?? []).flatMap((words) => {
        const near = findMember(record, words);
        return near.ok ? [{ href: to.member(near.value), words }] : [];
      });
      return notFound(c, code.sentence, nearest);
    }
    if (asked !== code.value) return c.redirect(to.member(code.value, c.req.query()), 302);
    const title = record.council.states.get(code.value)?.name ?? code.value;
    const sort = c.req.query('sort') ?? '';
    const order = (Object.hasOwn(partnerOrders, sort) ? sort : 'both') as PartnerOrder;
    return framed(c, { title, here: 'members', action: to.member(code.value) }, (frame, form) =>
      memberPage(place, { figures: memberFigures(record, code.value, frame), form, order }),
    );
  });

  if (hasVetoes(record)) {
    app.get(to.vetoes(), (c) => {
      // A member that is none is left out, as other words that are not among the choices are.
      const vetoer = permanentStates(record).find((code) => code === c.req.query('member')) ?? '';
      const by = c.req.query('by') === 'seat' ? 'seat' : 'holder';
      const vetoers = permanentStates(record).map((code) => ({ code, name: nameOn(record.council, code) }));
      return framed(c, { title: 'Vetoes', here: 'vetoes', action: to.vetoes() }, (frame, form) => {
        const of = vetoer === '' ? frame : narrow(frame, { vetoBy: vetoer });
        return vetoesPage(place, { figures: vetoFigures(record, of, { by }), form, vetoer, vetoers });
      });
    });
  }

  app.get(to.items(), (c) =>
    framed(c, { title: 'Agenda items', here: 'items', action: to.items() }, (frame, form) =>
      itemsPage(place, itemIndex(record, frame), form),
    ),
  );

  app.get(`${to.items()}/*`, (c) => {
    const matter = findMatter(record, decodePath(c.req.path.slice(to.items().length + 1)));
    if (!matter.ok) {
      const nearest = (matter.nearest ?? []).map((words) => ({ href: to.item(words), words }));
      return notFound(c, matter.sentence, nearest);
    }
    return framed(c, { title: matter.value.label, here: 'items', action: to.item(matter.value.item) }, (frame, form) =>
      itemPage(place, { figures: itemFigures(record, matter.value, frame), form }),
    );
  });

  app.get(to.years(), (c) =>
    framed(c, { title: 'Years', here: 'years', action: to.years() }, (frame, form) => yearsPage(place, yearIndex(record, frame), form)),
  );

  app.get(`${to.years()}/:year`, (c) => {
    const year = readYear(record, c.req.param('year'));
    if (!year.ok) {
      const nearest = (year.nearest ?? []).map((words) => ({ href: to.year(Number(words)), words }));
      return notFound(c, year.sentence, nearest);
    }
    return framed(c, { title: String(year.value), here: 'years', action: to.year(year.value) }, (frame, form) =>
      yearPage(place, { figures: yearFigures(record, year.value, frame), form: { ...form, from: '', to: '' } }),
    );
  });
}
