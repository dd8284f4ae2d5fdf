import { diffWords } from 'diff';
import { compareTexts, parseText } from '../src/text/index.ts';
import { loadLadders, loadVerbs } from '../src/text/load.ts';
import { inTurn, type Outcome } from './measure.ts';

const paragraphs = 60;
const rounds = 40;

const verbs = 'Demands that|Calls upon|Urges|Requests|Decides that|Encourages|Emphasizes|Condemns|Welcomes|Authorizes'.split('|');
const who =
  'all parties|the Secretary-General|Member States|the Government of Marshia|the Committee established pursuant to resolution 2901 (2030)|the Mission'.split(
    '|',
  );
const what =
  'open the harbour of Saltness to ships of the World Food Programme|light the lighthouse at Cape Dunlin from dusk to dawn|share tide tables and charts of the bay with pilots of the coast|report on the number of boats that were released within 90 days|remove sea mines from the channel between the two islands|protect crews of fishing boats and pilots in accordance with international law'.split(
    '|',
  );
const how =
  'without delay|as appropriate|by 30 April 2031|in full cooperation with the Mission and with the pilots of the bay|at all times|in consultation with Northmere'.split(
    '|',
  );

/** What differs between two versions: words of ten paragraphs, one moved and one new; or words of two paragraphs alone. */
type Version = 'first' | 'revised' | 'touched';

/** A resolution of sixty paragraphs, written for this measurement. */
function madeText(version: Version): string {
  const at = (list: readonly string[], i: number) => list[i % list.length] as string;
  const body = Array.from({ length: paragraphs }, (_, i) => {
    const changed = version === 'revised' ? i % 6 === 0 : version === 'touched' && i % 30 === 0;
    const clause = (n: number) => `${at(who, n)} ${at(what, n * 5 + 1)}, ${at(how, n + (changed ? 1 : 0))}`;
    return `${at(verbs, i + (changed ? 1 : 0))} ${clause(i)}, and further requests ${clause(i * 7 + 2)}, recalling that ${clause(i * 3 + 1)};`;
  });
  if (version === 'revised') body.splice(40, 0, body.splice(10, 1)[0] as string, 'Invites Northmere to count the boats of the bay;');
  return ['The Security Council,', ...body.map((words, i) => `${i + 1}. ${words}`)].join('\n\n');
}

/** Reading two versions of a resolution and comparing them, beside a plain word diff of the same two: much changed, and little. */
export async function compare(): Promise<Outcome[]> {
  const tools = { verbs: loadVerbs(), ladders: loadLadders() };
  const outcomes: Outcome[] = [];
  for (const version of ['revised', 'touched'] as const) {
    const [one, other] = [madeText('first'), madeText(version)];
    const ours = () => compareTexts(parseText(one, tools.verbs).text, parseText(other, tools.verbs).text, tools);
    const plain = () => diffWords(one, other);
    const found = ours().paragraphs.filter(({ kind }) => kind !== 'same').length;
    if (found !== (version === 'revised' ? 11 : 2)) throw new Error(`${found} paragraphs were found to differ`);
    outcomes.push({
      name: `compare, ${version}`,
      what: `reading two versions of a resolution of ${paragraphs} paragraphs and comparing them`,
      against: 'diffWords of the same two texts',
      target: 3,
      note: `${found} paragraphs differ, ${Math.round(one.length / 1000)} kB a version`,
      ...(await inTurn(ours, plain, { rounds, warmup: 15 })),
    });
  }
  return outcomes;
}
