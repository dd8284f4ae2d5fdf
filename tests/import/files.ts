import { type CouncilRecord, compositionOf, type Decision } from '../../src/record/index.ts';

/** The columns of the UN library's Council voting data of February 2026. */
export const councilColumns =
  'undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,vote_note,modality,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link'.split(
    ',',
  );

/** The columns of its Assembly voting data of February 2026. */
export const assemblyColumns =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link'.split(
    ',',
  );

/** A row by the names of its columns; what is not named is empty. */
export type Row = Readonly<Record<string, string>>;

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** Rows as a CSV file with these columns. */
export const csvOf = (columns: readonly string[], rows: readonly Row[], newline = '\n'): string =>
  [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].map((cells) => cells.map(cell).join(',')).join(newline) + newline;

/** A Council decision as the library's file lists it: a row a member, in capitals, "X" for whoever cast no vote. */
export function councilRows(record: CouncilRecord, decision: Decision, ballots = decision.ballots): Row[] {
  const { members } = compositionOf(record, decision);
  const count = (letters: RegExp): string => String([...ballots].filter((one) => letters.test(one)).length);
  return members.map(({ code, name, permanent }, i) => ({
    undl_id: '4000000',
    ms_code: code,
    ms_name: name.toUpperCase(),
    permanent_member: permanent ? 'True' : 'False',
    ms_vote: ballots[i] === 'P' ? 'X' : (ballots[i] ?? 'Y'),
    date: decision.date,
    resolution: decision.resolution!.replace(' (', '('),
    draft: decision.symbol ?? '',
    meeting: decision.meeting ?? '',
    description: `Security Council resolution ${decision.resolution!.slice(6)} [on a matter of ours, "quoted", with commas]`,
    agenda: decision.item ?? '',
    modality: decision.withoutVote ? 'WITHOUT VOTE' : 'VOTE',
    total_yes: count(/Y/),
    total_no: count(/N/),
    total_abstentions: count(/A/),
    total_non_voting: count(/[XP]/),
    total_ms: String(members.length),
  }));
}

/** An Assembly resolution as the library's file lists it. */
export function assemblyRows(resolution: string, date: string, ballots: Readonly<Record<string, string>>, more: Row = {}): Row[] {
  const letters = Object.values(ballots);
  const count = (letter: string): string => `${letters.filter((one) => one === letter).length}.0`;
  return Object.entries(ballots).map(([name, ballot]) => ({
    ms_name: name,
    ms_vote: ballot,
    date,
    resolution,
    total_yes: count('Y'),
    total_no: count('N'),
    total_abstentions: count('A'),
    total_non_voting: count('X'),
    total_ms: String(letters.length),
    ...more,
  }));
}
