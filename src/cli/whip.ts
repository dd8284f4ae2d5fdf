import picocolors from 'picocolors';
import { parseJson } from '../api/body.ts';
import { whipView } from '../api/drafts/whip-view.ts';
import { readWhip } from '../procedure/whip/index.ts';
import { decodeText } from '../text/index.ts';
import { sourceWords } from '../web/drafts/words.ts';
import { asSentence, ballotWords, dayWords, outcomeWords } from '../web/words.ts';
import { readFile, readInput } from './files.ts';
import { hang } from './layout.ts';
import { openRecord } from './record.ts';
import { toned } from './ruling-view.ts';
import { type Paint, plain, print, printJson, refuseWith, type Screen, screenOf } from './terminal.ts';

/** `penholder whip FILE`: what would follow from the ballots expected, and what is missing. */
export async function whip(path: string, { json, query = '' }: { json?: boolean; query?: string }): Promise<void> {
  const name = path === '-' ? 'Standard input' : `"${path}"`;
  const bytes = path === '-' ? readInput(name) : readFile(path, name, 'whip count');
  const text = bytes.ok ? decodeText(bytes.value, name) : bytes;
  if (!text.ok) return refuseWith(text);
  const parsed = parseJson(text.value);
  if (!parsed.ok) return refuseWith({ ...parsed, sentence: parsed.sentence.replace('The body', name) });
  const record = openRecord();
  if (!record.ok) return refuseWith(record);
  const file = readWhip(record.value.council, parsed.value);
  if (!file.ok) return refuseWith(file);
  const counted = whipView(record.value, file.value.composition, file.value.kind, file.value.entries, query);
  if (!counted.ok) return refuseWith(counted);
  const screen = screenOf(process.stdout, process.env);
  if (json) await printJson(counted.value);
  else await print(whipText(counted.value, screen, picocolors.createColors(screen.colour)));
}

type View = Extract<ReturnType<typeof whipView>, { readonly ok: true }>['value'];

function whipText(view: View, screen: Screen, paint: Paint): string {
  const { ruling, expected, missing, scenarios, certain, suggestions } = view;
  const { word, tone } = outcomeWords[ruling.outcome];
  const { Y, N, A } = ruling.tally;
  const hints = new Map(suggestions?.members.map((one) => [one.member, one]));
  const width = Math.max(...expected.map(({ name }) => name.length));
  return [
    `${toned(tone, paint)(word)} ${Y}-${N}-${A} as expected for ${dayWords(view.date)}${certain ? '' : '; open ballots can change that'}`,
    ...missing.map((sentence) => hang('  ', sentence, screen.width)),
    '',
    ...expected.map(({ member, name, permanent, ballot, source, note }) => {
      const hint = hints.get(member);
      const said = ballot === null ? 'not known' : `${ballotWords[ballot].short.toLowerCase()} (${sourceWords[source!]})`;
      const suggested = hint?.ballot ? `; ${hint.note}` : '';
      const lead = `  ${permanent ? '*' : ' '} ${name.padEnd(width)}  `;
      return hang(lead, plain(`${said}${note === '' ? '' : `: ${note}`}${suggested}`), screen.width);
    }),
    ...(scenarios.length === 0 ? [] : ['', paint.bold('Scenarios')]),
    ...scenarios.map(({ sentence }) => hang('  ', asSentence(sentence), screen.width)),
    ...(suggestions === undefined
      ? []
      : [
          '',
          hang(
            '',
            `Earlier votes: ${suggestions.decisions} found by ${suggestions.typed}. Nobody has said any of it of this text.`,
            screen.width,
          ),
        ]),
  ].join('\n');
}
