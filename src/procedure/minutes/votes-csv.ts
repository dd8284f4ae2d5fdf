import type { Chamber, Decided } from '../chamber/types.ts';

const columns = ['format', 'seq', 'at', 'meeting', 'on', 'id', 'question', 'kind', 'method', 'outcome', 'required'] as const;
const counts = ['in_favour', 'against', 'abstaining', 'not_participating', 'absent'] as const;

/** A cell as RFC 4180 writes it. */
const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function row({ setup }: Chamber, one: Decided): string[] {
  const { question, kind, method, outcome, ruling, words, seq, at, resolution, ballots } = one;
  const tally = ruling?.tally;
  const numbers = tally ? [tally.Y, tally.N, tally.A, tally.P, tally.X] : ['', '', '', '', ''];
  return [
    ...['1', seq, at, setup.meeting ?? '', question.on, question.id, words, kind, method, outcome, ruling?.required ?? ''],
    ...numbers,
    ruling?.vetoedBy.join(' ') ?? '',
    resolution ?? '',
    ...setup.composition.members.map(({ code }) => ballots[code] ?? ''),
  ].map(String);
}

/**
 * The decisions of a chamber as CSV (RFC 4180, lines end in CRLF): one line a question, one column a member with its ballot's letter. A
 * question settled without a vote has no numbers and no letters.
 */
export function votesCsv(chamber: Chamber): string {
  const head = [...columns, ...counts, 'vetoed_by', 'resolution', ...chamber.setup.composition.members.map(({ code }) => code)];
  return [head, ...chamber.decided.map((one) => row(chamber, one))].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}
