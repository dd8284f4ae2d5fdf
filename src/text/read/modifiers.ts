import type { Modifier } from './types.ts';

const UP =
  'strongly|firmly|urgently|solemnly|immediately|immediate|unconditionally|unconditional|without delay|without further delay|without conditions|' +
  'fully|full|all(?! (?:the )?(?:other )?(?:States|parties|Member|sides|concerned))|any and all|forthwith|strictly|strict|promptly|completely|complete|unequivocally|at all times';
const DOWN =
  'as appropriate|where appropriate|when appropriate|if appropriate|as they deem appropriate|where feasible|when feasible|as feasible|if feasible|' +
  'where possible|when possible|if possible|to the extent possible|as far as possible|wherever possible|where applicable|as applicable|as necessary|' +
  'if necessary|as needed|if requested|upon request|at the request of|with the consent of|consistent with|in consultation with|with a view to|' +
  'subject to|within existing resources|within its existing resources|on a voluntary basis|voluntarily|to consider|in due course|in connection with';
const MODIFIERS = new RegExp(String.raw`\b(?:(?<down>${DOWN})|(?<up>${UP}))\b`, 'gi');

/** Words that raise or lower what is asked among the words `from` to `to` (DOMAIN 4.3). */
export function modifiersIn(words: string, from: number, to: number): Modifier[] {
  return [...words.slice(from, to).matchAll(MODIFIERS)].map((match) => ({
    words: match[0].toLowerCase(),
    direction: match.groups?.up === undefined ? 'down' : 'up',
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
