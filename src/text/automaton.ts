/** The library's symbols for the end of a text, and for whatever else follows. */
const END = 2_070_000;
const OTHERWISE = 2_070_003;

/**
 * One of the language library's machines (sentence ends, parts of speech) as a table, in which a step is one look at an array; the library
 * looks up objects by names of properties. It finds what the library's `recognize` finds, without substitutions, which these do not use.
 */
export class Automaton {
  /** Each symbol that some state waits for has a column; column 0 is for all others. */
  private readonly columns = new Map<number, number>();
  private readonly width: number;
  /** State by column: the next state; 0 is the first state and means that nothing follows. */
  private readonly next: Int16Array;
  /** The state that what follows a state otherwise leads to, or 0. */
  private readonly otherwise: Int16Array;
  /** What a state in which a pattern ends calls it; NaN where it has no number, 0 for a pattern that is passed over. */
  private readonly names: readonly (number | undefined)[];
  /** How many symbols at a pattern's beginning are not its own. */
  private readonly lead: Int16Array;
  private readonly end: number;

  /** From the library's JSON: version, last state, steps, names and marks by state. */
  constructor(json: string) {
    const [, last, steps, names, marks] = JSON.parse(json) as [
      number,
      number,
      Record<string, Record<string, number>>,
      Record<string, string>,
      Record<string, readonly [number, number]>,
    ];
    for (const row of Object.values(steps))
      for (const symbol of Object.keys(row)) if (!this.columns.has(Number(symbol))) this.columns.set(Number(symbol), this.columns.size + 1);
    this.width = this.columns.size + 1;
    this.next = new Int16Array((last + 1) * this.width);
    this.otherwise = new Int16Array(last + 1);
    this.lead = new Int16Array(last + 1);
    this.names = Array.from({ length: last + 1 }, (_, state) => (names[state] === undefined ? undefined : Number(names[state])));
    for (const [state, row] of Object.entries(steps)) {
      for (const [symbol, to] of Object.entries(row)) this.next[Number(state) * this.width + this.column(Number(symbol))] = to;
      this.otherwise[Number(state)] = row[OTHERWISE] ?? 0;
    }
    for (const [state, mark] of Object.entries(marks)) this.lead[Number(state)] = mark[0];
    this.end = this.column(END);
  }

  /** The column of a symbol. */
  column(symbol: number): number {
    return this.columns.get(symbol) ?? 0;
  }

  /**
   * Goes through columns and gives each pattern found, with its name and where its own part begins: the longest from each place, the next
   * sought behind it. Columns below 0 are as if they were not there.
   */
  run(columns: Int16Array, count: number, found: (at: number, name: number) => void): void {
    const { next, otherwise, width, names, lead, end } = this;
    let state = 0;
    let first = 0;
    let instead = 0;
    let insteadAt = 0;
    for (let i = 0; i <= count; i++) {
      for (let j = i; j <= count; j++) {
        const column = j === count ? end : (columns[j] as number);
        if (column < 0) continue;
        const to = next[state * width + column] as number;
        if (state === 0 && to !== 0) first = j;
        const name = names[to];
        if (name !== undefined || to === 0) {
          state = 0;
          const ended = name !== undefined ? to : instead;
          if (ended !== 0) {
            i = name !== undefined ? j : insteadAt;
            const called = names[ended] as number;
            if (called !== 0) found(first + (lead[ended] as number), called);
          }
          instead = 0;
          break;
        }
        state = to;
        if (otherwise[state] !== 0) {
          instead = otherwise[state] as number;
          insteadAt = j;
        }
      }
    }
  }
}
