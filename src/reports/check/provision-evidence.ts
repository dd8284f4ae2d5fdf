import type { Provision, TextIndex } from '../../text/index.ts';
import type { Evidence } from '../types.ts';

/** From this score on a claim speaks of a provision; see `matchProvision`. */
export const SPEAKS_OF = 0.5;

/** A paragraph of a text, to be looked up again. */
export const paragraphEvidence = (index: TextIndex, provision: Provision): Evidence => ({
  kind: 'paragraph',
  decision: index.decision,
  paragraph: provision.paragraph || 'a paragraph',
  verb: provision.verb,
  force: provision.force,
  gist: provision.gist,
  source: provision.source,
});

/** A paragraph by its place. */
export const where = (provision: Provision): string => provision.paragraph || 'the paragraph';
