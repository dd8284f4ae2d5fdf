import picocolors from 'picocolors';
import { ok, type Result, refuse } from '../result.ts';
import {
  type Amending,
  amendedText,
  type CitedPlace,
  citedPlaces,
  type Disposal,
  dispose,
  formatText,
  type OrderedAmendment,
  parseAmendments,
  proposeOrder,
  type ResolutionText,
  type StaleReference,
  type Standing,
  staleReferences,
  startAmending,
} from '../text/index.ts';
import { loadLadders, loadVerbs } from '../text/load.ts';
import { amendText } from './amend-view.ts';
import { print, printJson, refuseWith, screenOf } from './terminal.ts';
import { readTextSource, wordsOfFile } from './text-source.ts';

export interface AmendOptions {
  readonly json?: boolean;
  readonly text?: boolean;
  readonly accept?: string;
  readonly oral?: string;
  readonly reject?: string;
  readonly withdraw?: string;
}

/** What became of amendments: format 1 of `penholder amend --json`. */
export interface AmendAnswer {
  readonly format: 1;
  readonly name: string;
  readonly order: readonly OrderedAmendment[];
  readonly standings: readonly Standing[];
  readonly text: ResolutionText;
  /** Paragraphs whose number changed, or that were deleted. */
  readonly cited: readonly CitedPlace[];
  readonly references: readonly StaleReference[];
}

const idsOf = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');

/**
 * Disposes of the amendments named, in the order in which the options name them (oral revisions first, as they are made before the vote);
 * where none is named, all are accepted in the order proposed, and those that collide with one before are left as conflicts.
 */
function disposeAll(start: Amending, order: readonly OrderedAmendment[], options: AmendOptions): Result<Amending> {
  const named: (readonly [string | undefined, Disposal])[] = [
    [options.withdraw, 'withdrawn'],
    [options.oral, 'oral_revision'],
    [options.reject, 'rejected'],
    [options.accept, 'adopted'],
  ];
  const asked = named.flatMap(([list, how]) => idsOf(list).map((id) => ({ id, how })));
  const all = asked.length > 0 ? asked : order.map(({ amendment: { id } }) => ({ id, how: 'adopted' as const }));
  let state = start;
  for (const { id, how } of all) {
    const next = dispose(state, id, how);
    // Collisions are what the command is asked to show; an amendment that is not there is a mistake.
    if (next.ok) state = next.value;
    else if (next.code === 'unknown_amendment') return next;
  }
  return ok(state);
}

/** `penholder amend`: the order in which amendments are voted on, the text with those accepted, and what collides. */
export async function amend(given: string, amendments: string, options: AmendOptions): Promise<void> {
  if (given === '-' && amendments === '-') return refuseWith(refuse('twice', 'Standard input ("-") can be read only once.'));
  const tools = { verbs: loadVerbs(), ladders: loadLadders() };
  const source = await readTextSource(given, tools.verbs);
  if (!source.ok) return refuseWith(source);
  const file = await wordsOfFile(amendments);
  if (!file.ok) return refuseWith(file);
  const { name, text } = source.value;
  const parsed = parseAmendments(file.value.words, text, tools.verbs);
  if (!parsed.ok) return refuseWith(parsed);
  const order = proposeOrder(text, parsed.value, tools);
  const disposed = disposeAll(startAmending(text, parsed.value), order, options);
  if (!disposed.ok) return refuseWith(disposed);
  const state = disposed.value;
  const answer: AmendAnswer = {
    format: 1,
    name,
    order,
    standings: state.standings,
    text: amendedText(state),
    cited: citedPlaces(state).filter(({ was, now }) => was !== now),
    references: staleReferences(state),
  };
  if (options.json) return printJson(answer);
  if (options.text) return print(formatText(answer.text));
  const screen = screenOf(process.stdout, process.env);
  await print(amendText(answer, screen, picocolors.createColors(screen.colour)));
}
