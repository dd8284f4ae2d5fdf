import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { largestCheckBody } from '../../api/limits.ts';
import { mastheadOf } from '../../files/convert.ts';
import { formatOf } from '../../files/formats.ts';
import { type TextStore, textTools } from '../../store/index.ts';
import { compareAnswer, compareTexts, type ResolutionText } from '../../text/index.ts';
import type { PageProps } from '../layout.ts';
import { sendFile } from '../send-file.ts';
import { type GivenSide, readSide } from './given.ts';
import { type ComparePlan, type CompareView, comparePage } from './page.ts';

type Draw = (c: Context, props: PageProps, status?: 200 | 413 | 422) => Response | Promise<Response>;

const empty = { text: '', symbol: '' };

/** `/compare`: the form by GET, with symbols in `a` and `b` also their comparison; what was sent by POST compared at once. */
export function comparePages(
  app: Hono,
  { texts, page, now }: { readonly texts: TextStore; readonly page: Draw; readonly now: () => string },
): void {
  const draw = (c: Context, plan: ComparePlan, status?: 200 | 413 | 422) =>
    page(
      c,
      {
        title: 'Compare two texts',
        here: 'texts',
        description: 'What changed between two texts of the Council, and for whom.',
        main: comparePage(plan),
      },
      status,
    );

  const redline = async (c: Context, before: ResolutionText, after: ResolutionText) => {
    const { redlineDocx } = await import('../../files/docx/redline.ts');
    const comparison = compareTexts(before, after, textTools());
    const bytes = await redlineDocx(before, after, comparison, mastheadOf(after), { author: 'Penholder', date: now() });
    return sendFile(c, bytes, formatOf('docx').type, 'changes.docx');
  };

  const compare = async (c: Context, sides: readonly [GivenSide, GivenSide], view: CompareView, asRedline = false) => {
    const typed = [
      { text: sides[0].text, symbol: sides[0].symbol },
      { text: sides[1].text, symbol: sides[1].symbol },
    ] as const;
    const [one, other] = [await readSide(texts, sides[0], 'first'), await readSide(texts, sides[1], 'second')];
    if (one.ok && other.ok && asRedline) return redline(c, one.value.text, other.value.text);
    if (one.ok && other.ok)
      return draw(c, { sides: typed, view, problems: [], answer: compareAnswer(one.value, other.value, textTools()) });
    const problems = [one, other].flatMap((side) => (side.ok ? [] : [side.sentence]));
    return draw(c, { sides: typed, view, problems, answer: null }, 422);
  };

  app.get('/compare', (c) => {
    const [a, b] = [c.req.query('a') ?? '', c.req.query('b') ?? ''];
    const view: CompareView = c.req.query('view') === 'beside' ? 'beside' : 'inline';
    if (a === '' && b === '') return draw(c, { sides: [empty, empty], view, problems: [], answer: null });
    return compare(
      c,
      [
        { text: '', file: null, symbol: a },
        { text: '', file: null, symbol: b },
      ],
      view,
    );
  });

  app.post(
    '/compare',
    bodyLimit({
      maxSize: largestCheckBody,
      onError: (c) =>
        draw(
          c,
          {
            sides: [empty, empty],
            view: 'inline',
            answer: null,
            problems: [`That is too much at once: the limit is ${largestCheckBody / 1e6} MB for both texts together.`],
          },
          413,
        ) as Response | Promise<Response>,
    }),
    async (c) => {
      const sent = await c.req.parseBody().catch(() => ({}) as Record<string, string | File>);
      const words = (name: string): string => (typeof sent[name] === 'string' ? (sent[name] as string) : '');
      const file = (name: string): File | null => (sent[name] instanceof File ? (sent[name] as File) : null);
      const side = (n: 1 | 2): GivenSide => ({ text: words(`text${n}`), file: file(`file${n}`), symbol: words(`symbol${n}`) });
      const view = words('view') === 'beside' ? 'beside' : 'inline';
      return compare(c, [side(1), side(2)], view, words('as') === 'redline');
    },
  );
}
