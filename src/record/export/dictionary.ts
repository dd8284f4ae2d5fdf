import type { Ballot, Outcome, QuestionKind } from '../../procedure/types.ts';
import type { Confidence } from '../types.ts';
import { ballotColumns, type Column, decisionColumns, exportFormat } from './columns.ts';

const ballots: Readonly<Record<Ballot, string>> = {
  Y: 'in favour',
  N: 'against',
  A: 'abstaining',
  P: 'present, not participating in the vote',
  X: 'absent',
};

const outcomes: Readonly<Record<Outcome, string>> = {
  adopted: 'enough votes in favour and no veto',
  adopted_without_vote: 'without a vote or by acclamation',
  vetoed: 'enough votes in favour, and a permanent member against',
  short: 'too few votes in favour, whoever was against',
  carried: 'a procedural question, with enough votes in favour',
  not_carried: 'a procedural question, with too few',
};

const kinds: Readonly<Record<QuestionKind, string>> = {
  substantive: 'a draft on a matter of substance',
  procedural: 'a procedural question: no veto',
  amendment: 'a change to a draft',
  part: 'a separate vote on a part of a draft',
  admission: 'a recommendation to admit a Member',
  preliminary: 'whether a matter is procedural',
  secretary_general: 'a recommendation on the Secretary-General',
  election: 'an election of judges',
};

const confidence: Readonly<Record<Confidence, string>> = {
  A: 'an official list or table, or a roll call that follows from one',
  B: 'a secondary source, or one ballot completed from another source',
  C: 'expert knowledge, not checked again against a document',
  D: 'uncertain: open the verbatim record before relying on it',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const codeTable = (words: Readonly<Record<string, string>>): string =>
  ['| code | means |', '|---|---|', ...Object.entries(words).map(([code, means]) => `| \`${code}\` | ${cell(means)} |`)].join('\n');

function columnTable(columns: Readonly<Record<string, Column>>): string {
  const lines = Object.entries(columns).map(([name, { type, nullable, between, doc }]) => {
    const separated = type === 'list' && between !== '; ' ? `, between \`${cell(between)}\`` : '';
    return `| \`${name}\` | ${type}${separated} | ${nullable ? 'yes' : ''} | ${cell(doc)} |`;
  });
  return ['| column | type | may be missing | holds |', '|---|---|---|---|', ...lines].join('\n');
}

/** The data dictionary of the exported tables, in Markdown, made of the same columns that write them. */
export const dictionary = (): string => `# Data dictionary of the exports

Format ${exportFormat}. Made from the columns in \`src/record/export/columns.ts\` by \`npx tsx scripts/dictionary.ts\`; \`penholder export --dictionary\` prints it.

Columns may be added after the last one; what is there keeps its name, place and meaning while the format is ${exportFormat}.

| | CSV | JSON Lines | SQLite | Parquet |
|---|---|---|---|---|
| version | column \`format\`, the first | field \`format\`, the first | \`PRAGMA user_version\`, table \`about\` | metadata \`penholder.format\` |
| text | UTF-8, RFC 4180, lines end in CR LF | string | \`TEXT\` | \`STRING\` |
| date | \`2024-03-25\` | string | \`TEXT\` | \`DATE\` |
| integer | digits | number | \`INTEGER\` | \`INT32\` |
| boolean | \`true\`, \`false\` | true, false | \`INTEGER\` 1, 0 | \`BOOLEAN\` |
| list | entries with \`; \` between them | array | \`TEXT\`, as in CSV | \`LIST\` of \`STRING\` |
| missing | nothing between the commas | null | \`NULL\` | null |

With \`--spreadsheet\` a CSV file begins with a byte order mark, and cells that begin with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line break get an apostrophe in front, so that a spreadsheet does not run them as formulas. Programs that compute should read the file without it.

A SQLite file holds both tables, \`sources\` (id, title, terms), \`columns\` (this dictionary) and \`about\` (format, the query, the number of decisions).

## decisions

One row is one question put to the Council and decided, in the record's order: date, meeting, the order in which they were put.

${columnTable(decisionColumns)}

## ballots

One row is one ballot known by name: a decision without a vote has none, and one of which only the count is known has those known by name.

${columnTable(ballotColumns)}

## Codes

### ballots

${codeTable(ballots)}

### outcomes

${codeTable(outcomes)}

### kinds

${codeTable(kinds)}

### confidence

By the weakest thing the ballots or the count rest on; that a text was adopted or vetoed may be surer than that.

${codeTable(confidence)}

**Members** are ISO 3166 alpha-3 codes or retired ones; one code is one holder, so \`SUN\` is not \`RUS\` and \`ROC\` is not \`CHN\`.
`;
