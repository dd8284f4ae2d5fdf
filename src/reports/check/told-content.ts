import { contentLemmas } from '../../text/index.ts';
import { wordAt } from '../../text/language.ts';
import type { ReadReport } from '../read.ts';
import type { Draft } from '../reading.ts';
import type { Span } from '../types.ts';
import type { CheckTools } from './check-tools.ts';

/** The content words of what a claim says. */
export type ContentOf = (draft: Draft) => readonly string[];

/** Finds the content words of what claims say, in the form the provisions are indexed by; each claim's once, when first asked for. */
export function contents({ reading: { words } }: ReadReport, { synonyms }: CheckTools): ContentOf {
  const known = new Map<Draft, readonly string[]>();
  return (draft) => {
    let content = known.get(draft);
    if (!content) {
      const { start, end } = comparedIn(draft);
      content = contentLemmas(words, wordAt(words, start), wordAt(words, end), synonyms);
      known.set(draft, content);
    }
    return content;
  };
}

/** The words that tell what a claim says: of a text's demand, without the text and the verb. */
export const saidIn = ({ claim }: Draft): Span => (claim.kind === 'provision' ? claim.content : claim.span);

/** The words by which a claim is compared with others: of a statement, without who says so. */
function comparedIn(draft: Draft): Span {
  const { claim } = draft;
  if (claim.kind !== 'statement') return saidIn(draft);
  const [first, last] = [claim.quote?.[0], claim.quote?.at(-1)];
  return claim.indirect ?? (first && last ? { start: first.start, end: last.end } : claim.span);
}
