/** Lines joined into pieces of at least `size` characters (the last may be shorter), so that a stream is not written line by line. */
export function* pieces(lines: Iterable<string>, size = 65_536): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < size) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
