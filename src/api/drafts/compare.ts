import { ok, type Result, refuse } from '../../result.ts';
import type { DraftState } from '../../store/drafts/types.ts';
import { textTools } from '../../store/index.ts';
import { readShared, textOf } from '../../text/editing/index.ts';
import { type CompareAnswer, compareAnswer, type NamedText } from '../../text/index.ts';

/** One side of a comparison: a version kept, or with "now" the text as it stands. */
const sideOf = ({ doc, versions }: DraftState, id: string): NamedText | null => {
  if (id === 'now') return { name: 'the text as it stands', text: textOf(readShared(doc)) };
  const version = versions.find((one) => one.id === id);
  return version === undefined ? null : { name: version.name, text: textOf(version.blocks) };
};

/** Two sides of a comparison, by ids of versions. Refuses `unknown_version`. */
export function twoVersions(
  state: DraftState,
  from: string,
  to: string,
): Result<{ readonly before: NamedText; readonly after: NamedText }> {
  const [before, after] = [sideOf(state, from), sideOf(state, to)];
  if (before === null || after === null) {
    return refuse(
      'unknown_version',
      `${before === null ? 'from' : 'to'}: there is no such version of this draft; "now" is the text as it stands.`,
    );
  }
  return ok({ before, after });
}

/** Two versions of a draft compared, by the ids that paragraphs keep. Refuses `unknown_version`. */
export function compareVersions(state: DraftState, from: string, to: string): Result<CompareAnswer> {
  const two = twoVersions(state, from, to);
  return two.ok ? compareAnswer(two.value.before, two.value.after, textTools(), { byId: true }) : two;
}
