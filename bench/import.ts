import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { loadRecord } from '../src/record/load.ts';
import { importFile } from '../src/store/import-file.ts';
import { inTurn, type Outcome } from './measure.ts';

const ballots = 950_000;

const columns =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';

/** A file laid out as the UN library's Assembly voting data, made up: as many ballots as there are, and rows as long as its rows are. */
function writeFile(path: string, names: readonly (readonly [code: string, name: string])[]): void {
  const file = openSync(path, 'w');
  writeSync(file, `${columns}\n`);
  const resolutions = Math.ceil(ballots / names.length);
  for (let i = 0; i < resolutions; i++) {
    const session = 30 + (i % 49);
    const id = 600_000 + i;
    const date = `${1945 + session}-12-${String(1 + (i % 28)).padStart(2, '0')}`;
    const letters = names.map((_, at) => 'YYYNAX'[(at * 5 + i) % 6]!);
    const count = (letter: string): string => `${letters.filter((one) => one === letter).length}.0`;
    const agenda = `"A/${session}/251 ${i % 170} Question of the ${i % 97}th item, its causes, and the measures that are to be taken on it"`;
    const title = `"Report of the Special Committee to study question ${i % 97}, and of the Secretary-General : resolution / adopted by the General Assembly"`;
    const middle = `${date},${session},A/RES/${session}/${1 + i},A/${session}/L.${i % 60},A/${session}/${400 + (i % 90)},A/${session}/PV.${1 + (i % 99)},${title},${agenda},QUESTION ${i % 97}--MEASURES|SECRETARIES-GENERAL--REPORTS,`;
    const end = `${count('Y')},${count('N')},${count('A')},${count('X')},${names.length}.0,https://digitallibrary.un.org/record/${id}`;
    writeSync(file, `${names.map(([code, name], at) => `${id},${code},${name},${letters[at]},${middle},${end}`).join('\n')}\n`);
  }
  closeSync(file);
}

const parse = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    let rows = 0;
    Papa.parse(createReadStream(path), {
      step: () => {
        rows++;
      },
      complete: () => resolve(rows),
      error: reject,
    });
  });

/** Importing the Assembly's votes, checked, compared and kept, against nothing but parsing the same file by papaparse. */
export async function importing(): Promise<readonly Outcome[]> {
  const record = loadRecord();
  const names = [...record.council.states.values()]
    .filter(({ names }) => names.at(-1)!.to === '9999-12-31' && names[0]!.from < '1975')
    .map(({ code, names }) => [code, /,/.test(names.at(-1)!.name) ? `"${names.at(-1)!.name}"` : names.at(-1)!.name.toUpperCase()] as const);
  const folder = mkdtempSync(join(tmpdir(), 'penholder-bench-'));
  try {
    const path = join(folder, 'ga.csv');
    writeFile(path, names);
    let round = 0;
    const times = await inTurn(
      async () => {
        const done = await importFile(record, path, join(folder, `data-${round++}`));
        if (!done.ok || done.value.report.ballots < ballots) throw new Error(done.ok ? 'ballots are missing' : done.sentence);
      },
      async () => {
        if ((await parse(path)) < ballots) throw new Error('rows are missing');
      },
      { rounds: 5, warmup: 1 },
    );
    return [
      {
        name: 'import',
        what: `${ballots.toLocaleString('en')} ballots of the Assembly imported into a new overlay`,
        against: 'papaparse over the same file, rows thrown away',
        target: 2,
        ...times,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
