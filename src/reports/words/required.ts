/** What a line must hold for a pattern to match: of each list at least one piece, within one of the line's words. */
export type Required = readonly (readonly string[])[];

const NOTHING: Required = [];

/** Words in so many sentences that waiting for them, or for a part of them, tells nothing. */
const COMMON =
  ', . the of and to in a an is was were are be been it its that for on with by as at from has have had not which this these those but or who ' +
  'said says he his she her they their them will would could there also more than after before when while all no if one two under over into out up';

/** Whether a piece is part of a common word. */
const isCommon = (piece: string): boolean => COMMON.includes(piece);

/**
 * What a line of words with single spaces between them must hold for a regular expression to match, told from the expression alone. Where its
 * syntax says nothing simple, nothing is required: what is told must hold for every match, but need not be all that holds.
 */
export function requiredBy({ source, flags }: RegExp): Required {
  return flags.includes('i') ? NOTHING : new Reader(source).alternatives().filter((list) => !list.some(isCommon));
}

/** Whether a regular expression matches wherever one of these pieces stands, and nowhere else: "veto|abst|unanim". */
export const isAnyOf = ({ source, flags }: RegExp): boolean => flags === '' && /^[\p{L}\d%#@=]+(?:\|[\p{L}\d%#@=]+)*$/u.test(source);

/** Reads the source of a regular expression from left to right. */
class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Sequences with "|" between them, to the end of their group. */
  alternatives(): Required {
    const all = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      all.push(this.sequence());
    }
    if (all.length === 1) return all[0] as Required;
    const pieces = new Set<string>();
    for (const required of all) {
      const best = mostTelling(required);
      if (!best) return NOTHING;
      for (const piece of best) pieces.add(piece);
    }
    return [[...pieces]];
  }

  private sequence(): Required {
    const required: (readonly string[])[] = [];
    let literal = '';
    const end = (): void => {
      for (const piece of literal.split(' ')) if (piece !== '') required.push([piece]);
      literal = '';
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const found = this.atom();
      const least = this.atLeast();
      if (typeof found === 'string' && least > 0) {
        literal += found;
        // What is repeated may be followed by itself.
        if (this.repeated) end();
        continue;
      }
      end();
      if (typeof found !== 'string' && least > 0) required.push(...found);
    }
    end();
    return required;
  }

  /** One character, as itself, or what a group or class requires. */
  private atom(): string | Required {
    const { source } = this;
    const sign = source[this.at++] as string;
    if (sign === '(') return this.group();
    if (sign === '[') return this.set();
    if (sign === '\\') return this.escape();
    return '.^$'.includes(sign) ? NOTHING : sign;
  }

  private group(): Required {
    const kind = /^\?(?:<?[=!]|:|<[^>]*>)/.exec(this.source.slice(this.at, this.at + 20))?.[0] ?? '';
    this.at += kind.length;
    const inner = this.alternatives();
    this.at++;
    return kind.endsWith('!') ? NOTHING : inner;
  }

  private set(): Required {
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    this.at++;
    return NOTHING;
  }

  private escape(): string | Required {
    const sign = this.source[this.at++] as string;
    if (!/[A-Za-z0-9]/.test(sign)) return sign;
    const more = /^(?:\{[^}]*\}|(?<=u)[\dA-Fa-f]{4}|(?<=k)<[^>]*>)/.exec(this.source.slice(this.at))?.[0] ?? '';
    if (sign === 'p' || sign === 'P' || sign === 'u' || sign === 'k') this.at += more.length;
    if (sign === 'u' && more === '') this.at += 4;
    return NOTHING;
  }

  private repeated = false;

  /** How often, at least, what was just read stands there. */
  private atLeast(): number {
    const sign = this.source[this.at];
    this.repeated = sign === '?' || sign === '*' || sign === '+' || sign === '{';
    if (!this.repeated) return 1;
    const end = sign === '{' ? this.source.indexOf('}', this.at) : this.at;
    const least = sign === '{' ? Number.parseInt(this.source.slice(this.at + 1, end), 10) : sign === '+' ? 1 : 0;
    this.at = this.source[end + 1] === '?' ? end + 2 : end + 1;
    return least;
  }
}

/** The list that the fewest lines will meet, as far as its words tell. */
function mostTelling(required: Required): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (const list of required) if (!list.some(isCommon) && (!best || list.length < best.length)) best = list;
  return best;
}
