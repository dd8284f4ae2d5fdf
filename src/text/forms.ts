/**
 * Word forms in small letters, each with a number given when it is first met. What is to be known of a word is then worked out once a form
 * and found by its number, where looking up the word itself, for every word of a text in table after table, was a large part of reading.
 * Numbers are never given back: the language library keeps every form it has met as well.
 */
const forms: string[] = [];
const numbers = new Map<string, number>();

/** The number of a word form given in small letters. */
export function formOf(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = forms.length;
    // As a property's name a word is the engine's own copy of it: looking it up costs neither a hash nor a comparison.
    const own = Object.keys({ [word]: true })[0] as string;
    forms.push(own);
    numbers.set(own, number);
  }
  return number;
}

/** The word form of a number. */
export const formCalled = (number: number): string => forms[number] as string;

/** Tells whether the form of a number matches a pattern, which is tried once for each form: for what is asked of every word of a text. */
export function formsLike(pattern: RegExp): (form: number | undefined) => boolean {
  const known = new PerForm((word) => pattern.test(word));
  return (form) => form !== undefined && known.of(form);
}

/** Something to be known of word forms, worked out for each when it is first asked for. */
export class PerForm<T extends NonNullable<unknown> | null> {
  private readonly known: (T | undefined)[] = [];
  private readonly make: (word: string) => T;

  constructor(make: (word: string) => T) {
    this.make = make;
  }

  /** What is known of the form of this number. */
  of(form: number): T {
    const { known } = this;
    if (form < known.length) {
      const found = known[form];
      if (found !== undefined) return found;
    }
    while (known.length <= form) known.push(undefined);
    const made = this.make(formCalled(form));
    known[form] = made;
    return made;
  }
}
