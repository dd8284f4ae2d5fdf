import { ladderRank, type Provision, stepWords, type TextIndex } from '../../text/index.ts';
import type { CheckTools } from './check-tools.ts';

/** A ceasefire reported where the text only speaks of pauses, or the reverse. */
export function lesserRung(
  tools: CheckTools,
  index: TextIndex,
  content: readonly string[],
): { said: string; words: readonly string[]; weaker: boolean; provision: Provision } | null {
  const claimed = ladderRank(tools.ladders, 'ceasefire', content);
  if (claimed === null) return null;
  let other: { rank: number; provision: Provision } | null = null;
  for (const provision of index.provisions) {
    const rank = ladderRank(tools.ladders, 'ceasefire', provision.content);
    if (rank === claimed) return null;
    const nearer = !other || isNearer(rank ?? 0, provision, claimed, other);
    if (rank !== null && provision.act !== 'evaluative' && nearer) other = { rank, provision };
  }
  if (!other) return null;
  const words =
    tools.ladders
      .get('ceasefire')
      ?.filter((step) => step.rank === claimed)
      .flatMap((step) => step.words) ?? [];
  return {
    said: stepWords(tools.ladders, 'ceasefire', other.rank) ?? 'something else',
    words,
    weaker: other.rank < claimed,
    provision: other.provision,
  };
}

/** What a text asks goes before what its preamble recalls; then the rung nearest to the one reported. */
function isNearer(
  rank: number,
  provision: Provision,
  claimed: number,
  other: { readonly rank: number; readonly provision: Provision },
): boolean {
  const recalls = ({ paragraph }: Provision): boolean => /^PP/.test(paragraph);
  if (recalls(provision) !== recalls(other.provision)) return recalls(other.provision);
  return Math.abs(rank - claimed) < Math.abs(other.rank - claimed);
}
