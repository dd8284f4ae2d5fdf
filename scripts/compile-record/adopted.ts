import { join } from 'node:path';
import type { Council } from '../../src/council/index.ts';
import type { Ballot } from '../../src/procedure/types.ts';
import { kindBySubject } from '../../src/record/import/kind.ts';
import { readCsv } from './csv.ts';
import { codeOf, type Decisions, type Disagreement, newEntry } from './entry.ts';
import { groupBy } from './group.ts';

/** Why a resolution counts as procedural, by number. All others are "other matters" (Charter Art. 27(3)). */
const proceduralResolutions: ReadonlyMap<number, string> = new Map([
  [26, 'Rules of procedure (Charter Art. 30).'],
  [33, 'Rules of procedure (Charter Art. 30).'],
  [
    34,
    'Removal of an item from the list of matters of which the Council is seized (rules 10-11); the negative vote of the USSR did not block it.',
  ],
  [37, 'Rules of procedure (Charter Art. 30).'],
  [87, 'Invitation under rule 39; the negative votes of two permanent members did not block it.'],
  [88, 'Invitation; the negative vote of a permanent member did not block it.'],
  [110, 'Decision under Charter Art. 109 on a conference to review the Charter: any seven members, no veto.'],
  [119, 'Calling an emergency special session (A/RES/377 A (V)); the negative votes of two permanent members did not block it.'],
  [120, 'Calling an emergency special session (A/RES/377 A (V)); the negative vote of the USSR did not block it.'],
  [129, 'Calling an emergency special session (A/RES/377 A (V)).'],
  [132, 'Subsidiary organ under Charter Art. 29, ruled procedural by the President; the negative vote of the USSR did not block it.'],
  [157, 'Calling an emergency special session (A/RES/377 A (V)); the negative vote of the USSR did not block it.'],
  [263, 'Rules of procedure: working languages (Charter Art. 30).'],
  [303, 'Referral to the General Assembly (A/RES/377 A (V)).'],
  [308, 'Meetings away from New York (Charter Art. 28(3)).'],
  [325, 'Meetings away from New York (Charter Art. 28(3)).'],
  [345, 'Rules of procedure: working languages (Charter Art. 30).'],
  [462, 'Calling an emergency special session (A/RES/377 A (V)); the negative vote of the USSR did not block it.'],
  [500, 'Calling an emergency special session (A/RES/377 A (V)).'],
  [528, 'Rules of procedure: working languages (Charter Art. 30).'],
  [1569, 'Meetings away from New York (Charter Art. 28(3)).'],
  [2623, 'Calling an emergency special session (A/RES/377 A (V)); the negative vote of the Russian Federation did not block it.'],
]);

/** Members left without a letter in the library's file who are known to have been present and not to have taken part. */
const notParticipating: ReadonlyMap<number, readonly [codes: readonly string[], why: string]> = new Map([
  [22, [['GBR'], 'the United Kingdom, a party to the dispute, did not vote (our reference, T10, names C)']],
  [79, [['YUG'], 'Yugoslavia did not take part (expert knowledge, C)']],
  [83, [['EGY', 'IND'], 'Egypt and India did not take part (our reference, T20, C); the meeting table counts them as abstaining']],
  [98, [['PAK'], 'Pakistan, a party, did not take part (expert knowledge, C)']],
  [138, [['ARG'], 'Argentina, a party, did not vote (our reference, T40, names C)']],
  [164, [['FRA'], 'France did not take part (expert knowledge, C)']],
  [305, [['CHN'], 'China did not take part, its habit of those years (our reference, 2.2)']],
  [323, [['CHN'], 'China did not take part, its habit of those years (our reference, 2.2)']],
  [344, [['CHN'], 'China did not take part (our reference, 2.2, T59)']],
  [463, [['GBR'], 'the United Kingdom did not take part (expert knowledge, C)']],
  [515, [['USA'], 'the United States did not take part (expert knowledge, C)']],
  [660, [['YEM'], 'Yemen did not take part (our reference, T72)']],
  [1280, [['FRA'], 'France did not take part (the meeting table says so)']],
  [1402, [['SYR'], 'the Syrian Arab Republic did not take part (expert knowledge, C)']],
  [1483, [['SYR'], 'the Syrian Arab Republic did not take part (the meeting table says so)']],
  [2756, [['DZA'], 'Algeria did not take part (expert knowledge, C)']],
]);

/** Every adopted resolution of the library's file, with every ballot. */
export function readAdopted(folder: string, council: Council, decisions: Decisions, found: Disagreement[]): void {
  const ballots = groupBy(readCsv(join(folder, 'adopted_ballots.csv')), (row) => row.number!);
  for (const row of readCsv(join(folder, 'adopted.csv'))) {
    const number = Number(row.number);
    const year = /\((\d{4})\)/.exec(row.resolution!)![1]!;
    const id = `S/RES/${number}`;
    const mined = `${/\[(.*)\]/.exec(row.title!)?.[1] ?? ''} | ${row.agenda}`;
    const meeting = row.meeting!.replace(/^S\/PV(?=\d)/, 'S/PV.').replace('(Resumption1)', ' (Resumption 1)');
    const entry = newEntry({
      id,
      date: row.date!,
      meeting: meeting.startsWith('S/PV.') ? meeting : null,
      resolution: `${id} (${year})`,
      mined,
      sources: ['undl-votes'],
    });
    if (!entry.meeting) entry.notes.push(`Decided by letter in the written procedure of 2020; the record is ${meeting}.`);
    const why = proceduralResolutions.get(number);
    if (why) {
      entry.kind = 'procedural';
      entry.notes.push(why);
    } else {
      entry.kind = kindBySubject(mined);
      if (entry.kind === 'procedural')
        entry.notes.push('The date of an election to the International Court of Justice is a procedural matter.');
    }
    const rows = number === 2580 ? [] : (ballots.get(row.number!) ?? []);
    if (number === 2580) {
      const sentence = "all in favour by the library's file; by acclamation by our reference (our reference, B01), followed here";
      entry.notes.push(`Recorded as ${sentence}.`);
      found.push({ reason: 'vote or no vote', id, sentence });
    }
    if (rows.every((one) => one.vote_raw === '')) {
      entry.withoutVote = true;
      if (rows.length > 0) entry.notes.push("The library's file gives no letters: adopted without a vote.");
    } else {
      entry.votes = new Map();
      for (const one of rows) {
        const code = codeOf(council, one.member!, row.date!);
        if (!code) {
          found.push({ reason: 'unexplained', id, sentence: `no State is known as "${one.member}"` });
          continue;
        }
        entry.votes.set(code, (one.vote_raw || 'X') as Ballot);
      }
      const absent = [...entry.votes].filter(([, ballot]) => ballot === 'X').map(([code]) => code);
      const known = notParticipating.get(number);
      if (known) {
        for (const code of known[0]) entry.votes.set(code, 'P');
        entry.notes.push(`The library's file gives no letter for ${known[0].join(', ')}: ${known[1]}.`);
        found.push({ reason: 'not participating', id, sentence: `no letter in the library's file; ${known[1]}` });
        if (known[1].includes('C)')) entry.confidence = 'B';
      }
      const others = absent.filter((code) => !known?.[0].includes(code));
      if (others.length > 0) {
        entry.notes.push(`The library's file gives no letter for ${others.join(', ')}: entered as absent.`);
        found.push({ reason: 'absent', id, sentence: `no letter in the library's file for ${others.join(', ')}; entered as absent` });
      }
    }
    decisions.set(id, entry);
  }
}
