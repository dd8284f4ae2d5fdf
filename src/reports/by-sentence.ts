import type { Draft } from './reading.ts';
import type { Span } from './types.ts';

/** Drafts by the sentence they are told in, each list in order: asked for every word that could begin another claim. */
export class BySentence {
  private readonly drafts: readonly Draft[];
  private lists: Map<number, Draft[]> | undefined;

  /** Nothing is sorted until something is asked: in most reports few readers come to ask. */
  constructor(drafts: readonly Draft[]) {
    this.drafts = drafts;
  }

  add(draft: Draft): void {
    const lists = this.sorted();
    const list = lists.get(draft.sentence);
    if (list) list.push(draft);
    else lists.set(draft.sentence, [draft]);
  }

  of(sentence: number): readonly Draft[] {
    return this.sorted().get(sentence) ?? NONE;
  }

  /** Those told over some of the same words. */
  overlapping(sentence: number, { start, end }: Span): readonly Draft[] {
    return this.of(sentence).filter(({ claim: { span } }) => span.start < end && start < span.end);
  }

  private sorted(): Map<number, Draft[]> {
    if (!this.lists) {
      this.lists = new Map();
      for (const draft of this.drafts) this.add(draft);
    }
    return this.lists;
  }
}

const NONE: readonly Draft[] = [];
