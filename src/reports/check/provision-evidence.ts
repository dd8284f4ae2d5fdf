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

/** How a sentence begins that says what a provision does; of texts noted by hand the paragraph is not always known. */
export const where = (provision: Provision): string => provision.paragraph || 'The text';

/** The same between brackets, behind what is said of it. */
export const place = (provision: Provision): string => provision.paragraph || 'in the text';
