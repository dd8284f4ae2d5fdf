import { type Council, compositionOn } from '../../council/index.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { parseSymbol, symbolId } from '../../symbols/index.ts';
import { decide } from '../decide.ts';
import type { Draft, DraftingAction } from './types.ts';

/** The vote on the whole: decided here from the ballots, never told by who records it. */
export function recordVote(
  draft: Draft,
  at: string,
  action: Extract<DraftingAction, { do: 'record_vote' }>,
  council: Council,
): Result<Draft> {
  const open = draft.amendments.filter(({ status }) => status === 'put_to_vote').length;
  if (open > 0) {
    return refuse('amendments_first', 'An amendment that was put to the vote is not decided yet; amendments are voted before the text.', {
      rule: 'rule 36',
    });
  }
  const composition = compositionOn(council, draft.date!);
  if (!composition.ok) return composition;
  const ruling = decide({
    composition: composition.value,
    kind: 'substantive',
    ballots: action.ballots,
    ...(action.withoutVote ? { withoutVote: true } : {}),
  });
  if (!ruling.ok) return ruling;
  const { outcome } = ruling.value;
  const adopted = outcome === 'adopted' || outcome === 'adopted_without_vote';
  const resolution = action.resolution === undefined ? null : resolutionId(action.resolution);
  if (resolution !== null && !resolution.ok) return resolution;
  if (resolution !== null && !adopted) {
    return refuse('not_adopted', 'resolution: the ballots do not adopt the draft, so it gets no number as a resolution.', {
      rule: 'Charter Art. 27',
    });
  }
  const vote = { at, outcome, ruling: ruling.value, resolution: resolution?.value ?? null };
  return ok({ ...draft, stage: adopted ? 'adopted' : 'not_adopted', vote });
}

function resolutionId(words: string): Result<string> {
  const symbol = parseSymbol(words);
  if (!symbol.ok) return { ...symbol, sentence: `resolution: ${symbol.sentence}` };
  return symbol.value.kind === 'resolution'
    ? ok(symbolId(symbol.value))
    : refuse('not_a_resolution', `resolution: ${symbolId(symbol.value)} is not the symbol of a resolution of the Council.`);
}
