/** A stretch of the text marked by one claim. */
export interface MarkedSpan {
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
  /** Lower is shown first where spans cross: what an editor must see wins over what is merely read. */
  readonly rank: number;
}

/** Text under one and the same set of claims. Joined in order, the segments of all paragraphs give the text's words back. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Anchors of all claims here, the one to show first. */
  readonly claims: readonly string[];
  /** Anchors of the claims whose last words these are. */
  readonly ends: readonly string[];
}

export interface Paragraph {
  readonly segments: readonly Segment[];
}

/** Where paragraphs lie: runs of text between blank lines, without the white space around them. */
export function paragraphSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const add = (from: number, to: number) => {
    const words = text.slice(from, to);
    const start = from + (words.length - words.trimStart().length);
    const end = from + words.trimEnd().length;
    if (end > start) spans.push({ start, end });
  };
  let from = 0;
  for (const gap of text.matchAll(/\r?\n[^\S\n]*\r?\n\s*/g)) {
    add(from, gap.index);
    from = gap.index + gap[0].length;
  }
  add(from, text.length);
  return spans;
}

/**
 * Cuts a text into paragraphs of flat segments, so that nested and crossing claims can be marked in place without
 * nesting elements. Within a segment claims stand by rank, then shortest first. A span that ends in the gap between
 * paragraphs ends with the last segment before it; spans outside the text are cut to it, empty ones are left out.
 */
export function segmentText(text: string, given: readonly MarkedSpan[]): readonly Paragraph[] {
  const spans = given
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start);
  const cuts = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
  const made: { start: number; text: string; claims: string[]; ends: string[] }[][] = [];
  const lastOf = new Map<string, { ends: string[] }>();
  let open: typeof spans = [];
  let next = 0;
  let cut = 0;
  for (const paragraph of paragraphSpans(text)) {
    const segments: (typeof made)[number] = [];
    let at = paragraph.start;
    while (at < paragraph.end) {
      while (cut < cuts.length && (cuts[cut] as number) <= at) cut++;
      const to = Math.min(cuts[cut] ?? paragraph.end, paragraph.end);
      while (next < spans.length && (spans[next] as (typeof spans)[number]).start <= at) open.push(spans[next++] as (typeof spans)[number]);
      open = open.filter((span) => span.end > at);
      const here = [...open].sort((a, b) => a.rank - b.rank || a.end - a.start - (b.end - b.start));
      const segment = { start: at, text: text.slice(at, to), claims: here.map((span) => span.anchor), ends: [] };
      for (const span of here) lastOf.set(span.anchor, segment);
      segments.push(segment);
      at = to;
    }
    made.push(segments);
  }
  const byRank = [...spans].sort((a, b) => a.rank - b.rank || a.start - b.start);
  for (const span of byRank) lastOf.get(span.anchor)?.ends.push(span.anchor);
  return made.map((segments) => ({ segments }));
}
