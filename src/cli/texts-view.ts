import { mostForce, type TextHit, type TextList } from '../store/index.ts';
import { thirdPerson } from '../text/index.ts';
import { dateWords, outcomeWords, plural, tallyWords } from '../web/words.ts';
import { hang } from './layout.ts';
import type { Paint, Screen } from './terminal.ts';

/** What to do where no text is indexed. */
export const nothingIndexed =
  'No texts are indexed yet. Put plain texts of resolutions into a folder, named by their symbols (S_RES_242.txt), and run: penholder record texts FOLDER';

/** Signs of Unicode's private use stand for the borders of a mark while lines are broken. */
const [open, close] = ['\ue000', '\ue001'];

function snippetLines({ snippet: { text, marks, before, after } }: TextHit, screen: Screen, paint: Paint): string {
  let bordered = '';
  let at = 0;
  const clean = (words: string): string => words.replace(/[\ue000\ue001]/g, '');
  for (const { start, end } of marks) {
    bordered += `${clean(text.slice(at, start))}${open}${clean(text.slice(start, end))}${close}`;
    at = end;
  }
  const whole = `${before ? '… ' : ''}${bordered}${clean(text.slice(at))}${after ? ' …' : ''}`;
  const lines = hang('  ', whole, screen.width).split('\n');
  let inside = false;
  return lines
    .map((line) => {
      const carried = inside ? line.replace(/^ */, (indent) => indent + open) : line;
      inside = carried.lastIndexOf(open) > carried.lastIndexOf(close);
      return marked(inside ? carried + close : carried, screen, paint);
    })
    .join('\n');
}

const marked = (line: string, { colour }: Screen, paint: Paint): string =>
  line.replace(/\ue000([^\ue001]*)\ue001/g, (_, words: string) => (colour ? paint.bold(paint.yellow(words)) : `*${words}*`));

function hitText(hit: TextHit, screen: Screen, paint: Paint): string {
  const { decision, verb, act, force } = hit;
  const outcome = decision && outcomeWords[decision.outcome];
  const tally = decision?.tally ? `, ${tallyWords(decision.tally)}` : '';
  const about = [
    ...(decision && outcome ? [dateWords(decision.date), outcome.word + tally] : ['not in the record']),
    ...(verb === null ? [] : [`${thirdPerson(verb)} (${act}${force === null ? '' : `, force ${force} of ${mostForce}`})`]),
  ].join(' · ');
  return [paint.bold(`${hit.symbol} ${hit.paragraph}`), hang('  ', about, screen.width, paint.dim), snippetLines(hit, screen, paint)].join(
    '\n',
  );
}

/** The paragraphs found, the words looked for set off in each. */
export function textsText(list: TextList, screen: Screen, paint: Paint): string {
  const { total, texts, indexed, inWords, typed, offset, hits } = list;
  if (indexed === 0) return hang('', nothingIndexed, screen.width);
  const rest = total - hits.length > 0 && hits.length > 0 ? `; ${offset + 1} to ${offset + hits.length} shown, the best first` : '';
  const where = total > 0 ? `; in ${plural(texts, 'text')}` : '';
  return [
    hang('', `${paint.bold(total.toLocaleString('en-GB'))} found: ${inWords}${where}${rest}`, screen.width),
    hang('Query: ', typed, screen.width),
    ...hits.flatMap((hit) => ['', hitText(hit, screen, paint)]),
  ].join('\n');
}
