import { join } from 'node:path';
import { readCsv } from './csv.ts';

/** One thing a meeting decided, by the UN's meeting table. */
export interface Listed {
  readonly resolution: number | null;
  readonly symbol: string | null;
  readonly outcome: 'adopted' | 'vetoed' | 'not adopted';
  readonly tally: string | null;
  /** Who vetoed it, as the table writes: "UK and USA". */
  readonly vetoers: string | null;
  readonly withoutVote: boolean;
}

export interface Meeting {
  readonly record: string | null;
  readonly date: string;
  readonly topic: string;
  readonly listed: readonly Listed[];
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const symbolPattern = /S\/(?:PV\.\d+|\d{4}\/\d+|\d+)(?:\/(?:Rev|Add|Corr)\.\d+)*/;

function readOutcome(words: string): Listed[] {
  const listed: { -readonly [K in keyof Listed]: Listed[K] }[] = [];
  // A preliminary question has the symbol of its text: it and its count are entered by hand.
  let skipping = false;
  for (const token of words.split(/[;+]/).map((one) => one.trim())) {
    const resolution = /S\/RES\/(\d+)/.exec(token);
    const symbol = symbolPattern.exec(token);
    const blank = { resolution: null, symbol: null, tally: null, vetoers: null, withoutVote: false };
    if (symbol) skipping = /preliminary/.test(token);
    if (skipping) continue;
    const draft = /draft resolution|not adopted|vetoed/i.test(token) || (resolution === null && /not adopted|vetoed/.test(words));
    if (resolution) listed.push({ ...blank, resolution: Number(resolution[1]), outcome: 'adopted' });
    else if (symbol && draft && !/PRST|Note|Letter/.test(token)) listed.push({ ...blank, symbol: symbol[0], outcome: 'not adopted' });
    const last = listed.at(-1);
    if (!last) continue;
    const vetoed = /vetoed ?by ?(?:the )?([A-Za-z ,]*)/.exec(token);
    if (vetoed) {
      last.outcome = 'vetoed';
      last.vetoers = vetoed[1]!.trim() || null;
    }
    if (/without (a )?vote|by consensus|acclamation/i.test(token)) last.withoutVote = true;
    const tally = /\b(\d+)-(\d+)-(\d+)\b/.exec(token.replace(symbolPattern, ''));
    if (tally) last.tally = tally[0];
  }
  return listed;
}

/** The UN's meeting and outcome tables, 1946 to July 2022. */
export function readMeetings(folder: string): Meeting[] {
  return readCsv(join(folder, 'meetings_1946_2019.csv')).flatMap((row) => {
    const [day, month] = row.date!.trim().split(' ');
    const number = months.indexOf(month ?? '') + 1;
    if (number === 0) return [];
    const record = /S\/PV\.\d+/.exec(row.meeting_record!)?.[0] ?? null;
    const resumed = /Resumption\s*(\d)/.exec(row.meeting_record!)?.[1];
    return [
      {
        record: record && resumed ? `${record} (Resumption ${resumed})` : record,
        date: `${row.year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`,
        topic: row.topic!.replace(/( ; )+/g, '; ').trim(),
        listed: readOutcome(row.outcome!),
      },
    ];
  });
}
