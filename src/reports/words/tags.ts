import { formsLike } from '../../text/forms.ts';
import type { Item } from './items.ts';

/** Tells whether an item's tag matches a pattern, which is tried once for each tag there is: for what is asked of every item of a text. */
export function tagsLike(pattern: RegExp): (item: Item | undefined) => boolean {
  const matches = formsLike(pattern);
  return (item) => matches(item?.form);
}
