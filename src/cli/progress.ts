/** How far a long work is, on standard error where that is a terminal; a line of its own at the end, always. */
export class Progress {
  rows = 0;
  private shown = 0;

  /** The same rows, counted as they pass. */
  *count<Row>(rows: Iterable<Row>): Generator<Row> {
    for (const row of rows) {
      this.rows++;
      if (this.rows % 1000 === 0) this.show(`${this.rows} rows`);
      yield row;
    }
  }

  show(words: string): void {
    if (!process.stderr.isTTY || Date.now() - this.shown < 100) return;
    this.shown = Date.now();
    process.stderr.write(`\rpenholder: ${words} …\u001b[K`);
  }

  /** Takes away what was shown last. */
  clear(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }

  end(words: string): void {
    this.clear();
    process.stderr.write(`penholder: ${words}\n`);
  }
}
