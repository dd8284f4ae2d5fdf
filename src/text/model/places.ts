import type { Paragraph, ResolutionText } from './types.ts';

/** Whether the numbers of the operative paragraphs start again in a second lettered part, so that a number alone names none. */
const numbersRepeat = ({ parts }: ResolutionText): boolean =>
  parts.filter(({ label }) => label !== null).length > 1 &&
  parts.filter(({ operative }) => operative.some(({ label }) => label === '1')).length > 1;

/**
 * What people call each paragraph, by its id: "PP3", "OP1", "OP2 bis", "OP5(b)(ii)", in parts whose numbers start again "B.OP1", in annexes
 * "Annex I.3". Paragraphs without a number are counted on; a second one of the same name is "OP3#2". Headings are "H1", "H2" ….
 */
export function placesOf(text: ResolutionText): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const taken = new Set<string>();
  /** Where counting goes on for a name that is taken. */
  const counted = new Map<string, number>();
  const name = (paragraph: Paragraph, wanted: string): void => {
    let place = wanted;
    for (let n = counted.get(wanted) ?? 2; taken.has(place); n++) {
      place = `${wanted}#${n}`;
      counted.set(wanted, n + 1);
    }
    taken.add(place);
    places.set(paragraph.id, place);
    let count = 0;
    for (const child of paragraph.children) name(child, `${place}(${child.label ?? ++count})`);
  };
  const repeat = numbersRepeat(text);
  let preambular = 0;
  let operative = 0;
  let headings = 0;
  let before: string | null = null;
  for (const part of text.parts) {
    if (repeat && part.label !== before) [preambular, operative, before] = [0, 0, part.label];
    const prefix = repeat && part.label !== null ? `${part.label}.` : '';
    for (const paragraph of [...part.preamble, ...part.operative]) {
      if (paragraph.kind === 'heading') name(paragraph, `${prefix}H${++headings}`);
      else if (paragraph.kind === 'preambular') name(paragraph, `${prefix}PP${++preambular}`);
      else {
        const own = paragraph.labelStyle === 'dot' ? Number.parseInt(paragraph.label ?? '', 10) : Number.NaN;
        operative = Number.isNaN(own) ? operative + 1 : own;
        name(paragraph, `${prefix}OP${Number.isNaN(own) ? operative : paragraph.label}`);
      }
    }
  }
  for (const [i, annex] of text.annexes.entries()) {
    const label = /^(?:annex|appendix)(?:\s+(?:[A-Z]|[IVX]{1,5}|\d{1,2}))?\b/i.exec(annex.label)?.[0] ?? `Annex ${i + 1}`;
    annex.paragraphs.forEach((paragraph, at) => {
      name(paragraph, `${label}.${paragraph.label ?? `¶${at + 1}`}`);
    });
  }
  return places;
}

/** The paragraphs of a text in the order in which they stand, sub-paragraphs behind their chapeau; annexes when asked for. */
export function* paragraphsOf(text: ResolutionText, annexes = false): Generator<Paragraph> {
  for (const { preamble, operative } of text.parts) {
    for (const paragraph of preamble) yield* withChildren(paragraph);
    for (const paragraph of operative) yield* withChildren(paragraph);
  }
  if (annexes) for (const annex of text.annexes) for (const paragraph of annex.paragraphs) yield* withChildren(paragraph);
}

function* withChildren(paragraph: Paragraph): Generator<Paragraph> {
  yield paragraph;
  for (const child of paragraph.children) yield* withChildren(child);
}
