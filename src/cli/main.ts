import { Command, CommanderError } from 'commander';
import { queryOf } from './query-words.ts';
import { exit } from './terminal.ts';

declare const PENHOLDER_VERSION: string | undefined;

const queryHelp =
  'such as veto:RUS, ballot:USA=A, outcome:vetoed, kind:amendment, item:"Palestinian question", yes:14, 2023..2024, -part, or plain words; all of it: docs/queries.md';

const bodyHelp = 'whose votes: SC the Security Council (default), GA the General Assembly once imported';

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** The command with its verbs. Each verb loads what it needs when it is called, so that a look-up does not wait for the reader of reports. */
function command(): Command {
  const program = new Command('penholder')
    .description('How the UN Security Council decides: check reports against its record, look up every vote, decide by the real rules.')
    .version(typeof PENHOLDER_VERSION === 'string' ? PENHOLDER_VERSION : 'from source', '-v, --version')
    .helpCommand(false)
    .showHelpAfterError('Run "penholder --help" or "penholder COMMAND --help" to see how it is used.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'penholder: ')) })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 a check failed as --strict asks, a replay disagrees unexplained or no text could be read, 2 the request could not be understood.',
    );

  const add = (usage: string, summary: string): Command => program.command(usage).summary(summary).description(summary);

  add('check', 'Check reports against the record and against each other')
    .argument('<file...>', 'report files; - reads standard input')
    .option('--json', 'print the result as JSON (format 1)')
    .option('--dateline <date>', 'the date of a report that does not state one: 2024-03-25')
    .option('--strict', 'end with exit code 1 when a claim is contradicted or stale')
    .action(async (files, options) => (await import('./check.ts')).check(files, options));

  add('read', 'Read reports into claims, without checking them; of a folder or table, all reports, checked, into the store or a file')
    .argument(
      '<file...>',
      'report files; - reads standard input; or one folder, or one table (.csv, .jsonl) with the columns text, name, dateline',
    )
    .option('--json', 'print the reports as JSON (format 1)')
    .option('--dateline <date>', 'the date of a report that does not state one: 2024-03-25')
    .option('--workers <number>', 'of a folder or table: how many threads read; as many as there are cores unless told')
    .option('--out <file>', 'of a folder or table: write JSON Lines, one report a line; run again, what is there is not read again')
    .action(async (files, options) => (await import('./read.ts')).read(files, options));

  const queue = add('queue', 'Reports that wait to be read, by any number of processes').helpCommand(false);
  queue
    .command('add')
    .description('Put the reports of a folder or table (.csv, .jsonl) in the queue')
    .argument('<place>', 'a folder, or a table with the columns text, name, dateline')
    .option('--dateline <date>', 'the date of reports that do not state one: 2024-03-25')
    .option('--json', 'print batch and counts as JSON (format 1)')
    .action(async (place, options) => (await import('./queue.ts')).queueAdd(place, options));
  queue
    .command('work')
    .description('Read what waits until nothing is left; start as many of these as you like')
    .option('--workers <number>', 'how many threads read; as many as there are cores unless told')
    .action(async (options) => (await import('./queue.ts')).queueWork(options));
  queue
    .command('status')
    .description('How the queue stands, and what could not be read')
    .argument('[batch]', 'one batch, by the id that "queue add" gave')
    .option('--json', 'print the counts as JSON (format 1)')
    .action(async (batch, options) => (await import('./queue.ts')).queueStatus(batch, options));

  add('claims', "Search the claims of kept reports: penholder claims 'verdict:contradicted kind:vote outcome:vetoed'")
    .argument(
      '[query...]',
      'kind: verdict: outcome: modality: decision: member: outlet: since: until: and words; all of it: docs/reports.md',
    )
    .option('--json', 'print the claims as JSON (format 1)')
    .option('--limit <number>', 'how many at most; 20 unless told')
    .option('--offset <number>', 'leave out this many before')
    .action(async (query, options) => (await import('./claims.ts')).searchClaims(queryOf(query), options));

  add('vote', 'Show a decision: question, tally, who, outcome and why')
    .argument('<symbol...>', 'S/RES/2728, 2728, S/2024/239, S/PV.9586; A/RES/78/144 once imported')
    .option('--json', 'print the decision as JSON (format 1)')
    .action(async (symbol, options) => (await import('./vote.ts')).vote(symbol.join(' '), options));

  add('decide', 'Decide a vote by the rules of the day; without ballots, reads JSON {date, kind, ballots} from standard input')
    .argument('[ballots...]', 'US=N RU=N FR=Y …')
    .option('--date <date>', 'the day of the vote: 2024-03-25')
    .option('--kind <kind>', 'substantive, procedural, amendment, part, admission, preliminary, secretary_general, election')
    .option('--yes <members>', 'members in favour, with commas', collect)
    .option('--no <members>', 'members against', collect)
    .option('--abstain <members>', 'members abstaining', collect)
    .option('--not-participating <members>', 'members present who do not participate', collect)
    .option('--absent <members>', 'members absent', collect)
    .option('--rest <ballot>', 'the ballot of everyone not named: Y, N, A, P or X')
    .option('--without-vote', 'adopted without a vote')
    .option('--policy <policy>', 'on a preliminary question: four_power or presidential_ruling')
    .option('--json', 'print the ruling as JSON (format 1)')
    .action(async (ballots, options) => (await import('./decide.ts')).decideVote(ballots, options));

  add('votes', "List the decisions that a query finds: penholder votes 'veto:USA 2023..2024 -kind:amendment'")
    .argument('[query...]', queryHelp)
    .option('--json', 'print the decisions as JSON (format 1)')
    .option('--csv', 'print the decisions as CSV, one a line')
    .option('--body <body>', bodyHelp)
    .option('--limit <number>', 'how many at most, or "all"; a table shows 50 unless told, JSON and CSV all')
    .option('--offset <number>', 'leave out this many before')
    .option('--sort <order>', 'newest, oldest, relevance, favour (fewest in favour first) or against (most against first)')
    .action(async (query, options) => (await import('./votes.ts')).votes(queryOf(query), options));

  add('count', 'Count decisions, and show how the number changes with what people disagree on')
    .argument('<query...>', queryHelp)
    .option('--json', 'print number, query, switches and decisions as JSON (format 1)')
    .option('--body <body>', bodyHelp)
    .action(async (query, options) => (await import('./count.ts')).countDecisions(queryOf(query), options));

  const framed = (verb: Command): Command =>
    verb
      .option('--from <date>', 'first day, or a year or month: 1990')
      .option('--to <date>', 'last day, or a year or month: 2024-06')
      .option('--query <query>', "only these decisions: --query 'item:palestine -kind:amendment'")
      .option('--body <body>', bodyHelp)
      .option('--json', 'print the figures as JSON, each with its query (format 1)')
      .option('--csv [table]', 'print one table as CSV');

  framed(add('member', 'A State as it sat: terms, ballots, otherwise than most, vetoes, whom it voted with'))
    .argument('<state...>', 'code, name or adjective: FRA, France, French')
    .option('--limit <number>', 'how many of those it voted with, or "all"; 20 unless told')
    .action(async (state, options) => (await import('./member.ts')).member(state.join(' '), options));

  framed(add('vetoes', 'The vetoes: by holder or seat and decade, and as others count them'))
    .option('--by <holder|seat>', 'a permanent member as its holder, or as its seat whoever held it')
    .action(async (options) => (await import('./vetoes.ts')).vetoes(options));

  framed(add('item', "An agenda item or topic as it went: penholder item 'Palestinian question'"))
    .argument('<item...>', "a topic's id, an item's title, or words of titles")
    .action(async (words, options) => (await import('./item.ts')).item(words.join(' '), options));

  framed(add('year', 'A year: decisions by kind, month and outcome, and who sat'))
    .argument('<year>', 'such as 2024')
    .action(async (words, options) => (await import('./year.ts')).year(words, options));

  add('replay', 'Decide all history again and list where the rules and the announced result differ')
    .option('--json', 'print the result as JSON (format 1)')
    .action(async (options) => (await import('./replay.ts')).replayRecord(options));

  add('meeting', "Play a meeting's actions by the rules: a script, the exported log of a chamber, or a meeting that ships (2024-03-25)")
    .argument('<file>', 'JSON Lines; - reads standard input; docs/procedure.md describes it')
    .option('--json', 'print the state, the history and what was refused as JSON (format 1)')
    .option('--minutes', 'print minutes in the manner of a verbatim record')
    .option('--csv', 'print the votes as CSV, one question a line, one column a member')
    .option('--until <number>', 'play only this many actions')
    .action(async (file, options) => (await import('./meeting.ts')).meeting(file, options));

  add('verify', 'Say whether the exported log of a chamber is whole, and if not, which line is wrong')
    .argument('<file>', 'the log as it was taken away; - reads standard input')
    .option('--head <hash>', 'the last hash as it was noted elsewhere')
    .option('--json', 'print the answer as JSON (format 1)')
    .action(async (file, options) => (await import('./verify.ts')).verify(file, options));

  add('texts', 'Search the texts that you have indexed: penholder texts \'demands "immediate ceasefire" -Ramadan\'')
    .argument(
      '[query...]',
      'words, all of which must stand in a paragraph; "a phrase", -word, one OR other, humanit*; all of it: docs/texts.md',
    )
    .option('--json', 'print the paragraphs as JSON (format 1)')
    .option('--limit <number>', 'how many at most; 20 unless told')
    .option('--offset <number>', 'leave out this many before')
    .option('--part <part>', 'only preambular or operative paragraphs, or annexes: preambular, operative, annex')
    .option('--act <act>', 'only with a verb that does this: directive, constitutive, authorizing, evaluative, declaratory, administrative')
    .option('--force <number>', 'only with a directive of this force or more: 6 (decides) to 0 (takes note)')
    .option('--since <date>', 'only texts of decisions from this day, month or year on')
    .option('--until <date>', 'only texts of decisions up to this day, month or year')
    .option('--adopted [yes or no]', 'only texts that were adopted, or were not')
    .action(async (query, options) => (await import('./texts.ts')).searchTexts(queryOf(query), options));

  add('text', 'What is in a text: paragraphs with verb and force, addressees, deadlines, mandates, citations, what could not be placed')
    .argument('<file>', 'a text, HTML or Word file, - for standard input, or the symbol of an indexed text')
    .option('--json', 'print the structure and what is read of it as JSON (format 1)')
    .action(async (file, options) => (await import('./text.ts')).showText(file, options));

  add('compare', 'What changed from one text to another, what it does, and for whom')
    .argument('<before>', 'a text, HTML or Word file, - for standard input, or the symbol of an indexed text')
    .argument('<after>', 'the same')
    .option('--summary', 'print the summary alone')
    .option('--side-by-side', 'print both texts beside each other')
    .option('--redline <file>', 'also write a Word file with tracked changes')
    .option('--json', 'print the comparison as JSON (format 1)')
    .action(async (before, after, options) => (await import('./compare.ts')).compareFiles(before, after, options));

  add('amend', 'Order amendments to a text by rule 36, and show the text with those accepted and what collides')
    .argument('<text>', 'a text, HTML or Word file, - for standard input, or the symbol of an indexed text')
    .argument('<amendments>', 'a file with amendments in plain words, empty lines between them; see docs/drafts.md')
    .option('--oral <ids>', 'accepted as oral revisions: A1,A3')
    .option('--accept <ids>', 'adopted, in this order; without any of these options all are, in the order proposed')
    .option('--reject <ids>', 'rejected')
    .option('--withdraw <ids>', 'withdrawn by their movers')
    .option('--text', 'print the amended text alone')
    .option('--json', 'print order, standings and text as JSON (format 1)')
    .action(async (text, amendments, options) => (await import('./amend.ts')).amend(text, amendments, options));

  const record = add('record', 'The record itself: what it holds and what is missing; texts of your own').helpCommand(false);
  record
    .command('coverage')
    .description('What is held per year and kind, how much is known to exist, and what is missing')
    .option('--json', 'print the coverage as JSON (format 1)')
    .action(async (options) => (await import('./coverage.ts')).showCoverage(options));

  record
    .command('import')
    .description(
      "Add votes from the UN library's voting data (Council or General Assembly, CSV, also gzip) or from an export of Penholder's",
    )
    .argument('<file>', 'the file as it was downloaded')
    .option('--json', 'print the whole report as JSON (format 1)')
    .action(async (file, options) => (await import('./record-import.ts')).importVotes(file, options));

  record
    .command('texts')
    .description('Index the texts of resolutions that you have, so that penholder texts and the pages can search them')
    .argument('[folder]', 'plain text in files named by their symbols: S_RES_242.txt, S_RES_2728_(2024)-EN.txt, S_2024_254.txt')
    .option('--remove <symbol>', 'take one text out of the index')
    .option('--json', 'print what became of each file as JSON (format 1)')
    .action(async (folder, options) => (await import('./index-texts.ts')).recordTexts(folder, options));

  add('export', 'Export the record: decisions or ballots as CSV, JSON Lines, SQLite or Parquet')
    .argument('[table]', 'decisions (default) or ballots; a SQLite file holds both')
    .option('--format <format>', 'csv, jsonl, sqlite or parquet; else as the name of the file says, else csv')
    .option('--query <query>', "only these decisions: --query 'veto:USA'")
    .option('--body <body>', bodyHelp)
    .option('--out <file>', 'write a file, whole or not at all; else standard output')
    .option('--spreadsheet', 'guard cells of CSV that a spreadsheet would run as formulas')
    .option('--dictionary', 'print what every column means, and nothing else')
    .action(async (table, options) => (await import('./export.ts')).exportRecord(table, options));

  add('cite', 'Cite a decision: BibTeX or CSL-JSON')
    .argument('<symbol...>', 'S/RES/2728, 2728, S/2024/239, S/PV.9586')
    .option('--style <style>', 'bibtex or csl', 'bibtex')
    .action(async (symbol, options) => (await import('./cite.ts')).citeDecision(symbol.join(' '), options));

  add('convert', 'Convert a draft from text, HTML or Word into Word, PDF, HTML, Markdown, Akoma Ntoso or plain text')
    .argument('<text>', 'a text, HTML or Word file, - for standard input, or the symbol of an indexed text')
    .option('--to <format>', 'docx, pdf, html, md, akn or txt; else as the name of the output says')
    .option('--out <file>', 'write a file, whole or not at all; else standard output')
    .action(async (text, options) => (await import('./convert.ts')).convert(text, options));
  const draft = add('draft', 'Drafts kept here: list, show, import a text, export it, make links').helpCommand(false);
  draft
    .command('list')
    .description('The drafts of this data folder or database, newest first')
    .option('--json', 'print them as JSON (format 1)')
    .action(async (options) => (await import('./draft.ts')).listDrafts(options));
  draft
    .command('show')
    .description('Where a draft stands, its sponsors, its paragraphs with verbs and force')
    .argument('<id>', 'its id, or the beginning of it')
    .option('--json', 'print the draft as JSON (format 1)')
    .action(async (id, options) => (await import('./draft.ts')).showDraft(id, options));
  draft
    .command('import')
    .description('Begin a draft from a text, and get the link by which its owner opens it in a browser')
    .argument('<file>', 'plain text; - reads standard input')
    .option('--title <title>', "its title; else the file's name")
    .option('--item <item>', 'agenda item')
    .option('--penholders <states>', 'with commas')
    .option('--json', 'print id and link as JSON (format 1)')
    .action(async (file, options) => (await import('./draft.ts')).importDraft(file, options));
  draft
    .command('export')
    .description('The text of a draft, or of one of its versions, as plain text')
    .argument('<id>', 'its id, or the beginning of it')
    .option('--kept <version>', 'a version kept, by its name or id; else the text as it stands')
    .action(async (id, options) => (await import('./draft.ts')).exportDraft(id, options));
  draft
    .command('link')
    .description('Make a link to a draft: whoever opens it may do what its role says')
    .argument('<id>', 'its id, or the beginning of it')
    .option('--role <role>', 'read, comment, edit or own (default)')
    .option('--state <state>', 'the State that its holder speaks for')
    .option('--label <name>', 'what its holder is called')
    .option('--expires <instant>', 'until when it holds: 2026-12-31T00:00:00Z')
    .action(async (id, options) => (await import('./draft.ts')).linkDraft(id, options));

  add('whip', 'What would follow from the ballots expected, and what is missing: penholder whip count.json')
    .argument('<file>', 'JSON {date, kind?, expected: [{member, ballot, source?, note?}]}; - reads standard input')
    .option('--query <query>', "show how members voted on what this finds: --query 'item:palestine since:2023'")
    .option('--json', 'print the count as JSON (format 1)')
    .action(async (file, options) => (await import('./whip.ts')).whip(file, options));

  add('serve', 'Open the pages and the API (PORT, HOST, PENHOLDER_DATA, DATABASE_URL)').action(async () =>
    (await import('./serve.ts')).serve(),
  );

  for (const each of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)]) each.exitOverride();
  return program;
}

async function main(): Promise<void> {
  // A reader that has seen enough (head, less) closes the pipe: nothing is wrong.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? exit.done);
  });
  const program = command();
  try {
    if (process.argv.length > 2) await program.parseAsync();
    else program.outputHelp();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // What commander refuses, it has already said; asking for help or the version is no mistake.
    process.exitCode = error.exitCode === 0 ? exit.done : exit.usage;
  }
}

await main();
