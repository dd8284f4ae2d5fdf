/**
 * The two measures that ask for more than a place: direct quotations with their speaker, figures with their source. Counted here from the
 * words of a report, its annotation and the claims read; scores of kinds as a whole are counted in ../score.ts.
 */
import { type GoldFigure, type ReadFigure, type ReadSource, sameFigure, sameSpeaker } from './agree.ts';

export type Place = readonly [start: number, end: number];

export interface GoldTold extends GoldFigure {
  readonly kind: string;
  readonly kindAlso?: readonly string[];
  readonly span: Place;
  readonly speaker?: string;
  readonly according?: string;
  readonly optional?: boolean;
}

/** A statement or figure as read. */
export interface ReadTold {
  readonly kind: string;
  readonly span: Place;
  readonly quotes: readonly Place[];
  readonly speaker?: ReadSource;
  readonly figure?: ReadFigure;
  readonly source?: ReadSource;
}

export interface Tally {
  gold: number;
  found: number;
  given: number;
  true: number;
}

const common = ([a, b]: Place, [c, d]: Place): number => Math.max(0, Math.min(b, d) - Math.max(a, c));
const half = (one: Place, other: Place): boolean => common(one, other) >= 0.5 * Math.min(one[1] - one[0], other[1] - other[0]);

/** What stands between double marks, or single ones that are no apostrophes, inside or just around a span; nothing where the span has no quotation. */
function quotedIn(text: string, [start, end]: Place): Place[] {
  const from = Math.max(0, start - 2);
  const piece = text.slice(from, end + 2);
  const found: Place[] = [];
  for (const hit of piece.matchAll(
    /["“„«]([^"“”„«»]+)(?:["”“»]|$)|(?<![\p{L}\p{N}])['‘]([^'‘’]{12,}(?:['’]\p{L}[^'‘’]*)*)['’](?!\p{L})/gu,
  )) {
    const at = from + hit.index + 1;
    const words = hit[1] ?? (hit[2] as string);
    if (common([at, at + words.length], [start, end]) >= 0.5 * words.length) found.push([at, at + words.length]);
  }
  return found;
}

/** `quotes`: direct quotations whose speaker agrees. `figures`: figures whose value, unit and, where one is annotated, source agree. */
export class Told {
  readonly quotes: Tally = { gold: 0, found: 0, given: 0, true: 0 };
  readonly figures: Tally = { gold: 0, found: 0, given: 0, true: 0 };
  readonly missed: string[] = [];
  readonly extra: string[] = [];
  private readonly namesOf: (code: string) => readonly string[];

  constructor(namesOf: (code: string) => readonly string[]) {
    this.namesOf = namesOf;
  }

  add(
    name: string,
    text: string,
    gold: readonly GoldTold[],
    all: readonly ReadTold[],
    kinds: ReadonlySet<string>,
    traps: readonly Place[],
  ): void {
    const words = ([start, end]: Place): string => `${name}: “${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 140)}”`;
    // What is read of words that are marked as none of the Council's is neither right nor wrong here, unless it is annotated itself.
    const isAnnotated = (one: ReadTold): boolean => gold.some((claim) => claim.kind === one.kind && half(one.span, claim.span));
    const read = all.filter((one) => isAnnotated(one) || !traps.some((trap) => half(one.span, trap)));
    if (kinds.has('statement')) this.addQuotes(text, gold, read, words);
    if (kinds.has('figure')) this.addFigures(text, gold, read, words);
  }

  private addQuotes(text: string, gold: readonly GoldTold[], read: readonly ReadTold[], words: (place: Place) => string): void {
    const statements = gold.filter((one) => one.kind === 'statement' || one.kindAlso?.includes('statement'));
    const given = read.filter((one) => one.kind === 'statement' && one.quotes.length > 0);
    const agrees = (one: ReadTold, claim: GoldTold): boolean =>
      claim.speaker !== undefined && one.speaker !== undefined && sameSpeaker(one.speaker, claim.speaker, this.namesOf);
    for (const claim of statements) {
      if (claim.kind !== 'statement' || claim.speaker === undefined) continue;
      const marked = quotedIn(text, claim.span);
      if (marked.length === 0) continue;
      const near = given.filter((one) => one.quotes.some((quote) => marked.some((mark) => half(quote, mark))));
      const found = near.some((one) => agrees(one, claim));
      if (claim.optional && !found) continue;
      this.quotes.gold++;
      if (found) this.quotes.found++;
      else
        this.missed.push(
          `quote ${words(claim.span)} by ${claim.speaker}, not ${near[0]?.speaker?.name ?? near[0]?.speaker?.words ?? 'read'}`,
        );
    }
    for (const one of given) {
      const near = statements.filter((claim) => one.quotes.some((quote) => half(quote, claim.span)) || half(one.span, claim.span));
      if (near.length > 0 && near.every((claim) => claim.optional || claim.speaker === undefined)) continue;
      this.quotes.given++;
      if (near.some((claim) => agrees(one, claim))) this.quotes.true++;
      else
        this.extra.push(`quote ${words(one.span)} by ${one.speaker?.name ?? one.speaker?.words}, not ${near[0]?.speaker ?? 'annotated'}`);
    }
  }

  private addFigures(text: string, gold: readonly GoldTold[], read: readonly ReadTold[], words: (place: Place) => string): void {
    const figures = gold.filter((one) => one.kind === 'figure' || one.kindAlso?.includes('figure'));
    const given = read.filter((one) => one.kind === 'figure' && one.figure !== undefined);
    const agrees = (one: ReadTold, claim: GoldTold): boolean =>
      half(one.span, claim.span) &&
      (claim.kind !== 'figure' || sameFigure(one.figure as ReadFigure, claim, text.slice(...claim.span))) &&
      (claim.according === undefined || (one.source !== undefined && sameSpeaker(one.source, claim.according, this.namesOf)));
    for (const claim of figures) {
      if (claim.kind !== 'figure') continue;
      const found = given.some((one) => agrees(one, claim));
      if (claim.optional && !found) continue;
      this.figures.gold++;
      if (found) this.figures.found++;
      else this.missed.push(`figure ${words(claim.span)}${claim.according ? ` according to ${claim.according}` : ''}`);
    }
    for (const one of given) {
      this.figures.given++;
      if (figures.some((claim) => agrees(one, claim))) this.figures.true++;
      else
        this.extra.push(
          `figure ${words(one.span)}, ${JSON.stringify(one.figure)}${one.source ? ` according to ${one.source.name ?? one.source.words}` : ''}`,
        );
    }
  }

  lists(): [string, string[]][] {
    return [
      ['Quotations or figures missed, or with another speaker, value or source', this.missed],
      ['Quotations or figures read that gold does not have so', this.extra],
    ];
  }
}
