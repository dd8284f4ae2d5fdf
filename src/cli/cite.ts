import { bodyOf } from '../record/body.ts';
import { citationStyles, cite, resolve } from '../record/index.ts';
import { refuse } from '../result.ts';
import { openRecord } from './record.ts';
import { print, refuseWith } from './terminal.ts';

/** `penholder cite`: how to cite the decision that a reference means, or all those of a meeting. */
export async function citeDecision(reference: string, options: { style: string }): Promise<void> {
  const style = citationStyles.find((one) => one === options.style.toLowerCase());
  if (style === undefined) {
    const styles = citationStyles.join(' or ');
    return refuseWith(refuse('unknown_style', `"${options.style}" is no style of citations; use ${styles}.`, { nearest: citationStyles }));
  }
  const opened = openRecord(bodyOf(reference));
  if (!opened.ok) return refuseWith(opened);
  const record = opened.value;
  const found = resolve(record, reference);
  if (!found.ok) return refuseWith(found);
  await print(cite(record, found.value, style));
}
