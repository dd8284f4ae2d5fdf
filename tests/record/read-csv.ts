/** A reader of RFC 4180 for tests, written apart from the writer: the cells of each line; null for a cell with nothing in it. */
export function readCsv(text: string): (string | null)[][] {
  const lines: (string | null)[][] = [];
  let line: (string | null)[] = [];
  let at = 0;
  while (at < text.length) {
    let cell: string | null;
    if (text[at] === '"') {
      cell = '';
      at++;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new Error('a quotation mark is not closed');
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
    } else {
      const end = /[,\r\n"]|$/.exec(text.slice(at))!.index + at;
      if (text[end] === '"') throw new Error('a quotation mark inside a bare cell');
      cell = end === at ? null : text.slice(at, end);
      at = end;
    }
    line.push(cell);
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      lines.push(line);
      line = [];
      at += 2;
    } else throw new Error(`after a cell stands ${JSON.stringify(text.slice(at, at + 5))}`);
  }
  return lines;
}
