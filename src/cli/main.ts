import { Command, CommanderError } from 'commander';
import { exit } from './terminal.ts';

declare const PENHOLDER_VERSION: string | undefined;

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** The command with its verbs. Each verb loads what it needs when it is called, so that a look-up does not wait for the reader of reports. */
function command(): Command {
  const program = new Command('penholder')
    .description('How the UN Security Council decides: check reports against its record, look up every vote, decide by the real rules.')
    .version(typeof PENHOLDER_VERSION === 'string' ? PENHOLDER_VERSION : 'from source', '-v, --version')
    .helpCommand(false)
    .showHelpAfterError('Run "penholder --help" or "penholder COMMAND --help" to see how it is used.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'penholder: ')) })
    .addHelpText('after', '\nExit codes: 0 done, 1 a check failed as --strict asks, 2 the request could not be understood.');

  const add = (usage: string, summary: string): Command => program.command(usage).summary(summary).description(summary);

  add('check', 'Check reports against the record and against each other')
    .argument('<file...>', 'report files; - reads standard input')
    .option('--json', 'print the result as JSON (format 1)')
    .option('--dateline <date>', 'the date of a report that does not state one: 2024-03-25')
    .option('--strict', 'end with exit code 1 when a claim is contradicted or stale')
    .action(async (files, options) => (await import('./check.ts')).check(files, options));

  add('read', 'Read reports into claims, without checking them')
    .argument('<file...>', 'report files; - reads standard input')
    .option('--json', 'print the reports as JSON (format 1)')
    .option('--dateline <date>', 'the date of a report that does not state one: 2024-03-25')
    .action(async (files, options) => (await import('./read.ts')).read(files, options));

  add('vote', 'Show a decision: question, tally, who, outcome and why')
    .argument('<symbol...>', 'S/RES/2728, 2728, S/2024/239, S/PV.9586')
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

  add('count', 'Count decisions: penholder count \'veto:USA item:"Palestinian question" since:2023-10-07\'')
    .argument('<query...>', 'the query, as it is printed beside every count')
    .option('--json', 'print number, query and decisions as JSON (format 1)')
    .action(async (query, options) => (await import('./count.ts')).countDecisions(query.join(' '), options));

  add('serve', 'Open the pages and the API (PORT, HOST, PENHOLDER_DATA, DATABASE_URL)').action(async () =>
    (await import('./serve.ts')).serve(),
  );

  for (const each of [program, ...program.commands]) each.exitOverride();
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
