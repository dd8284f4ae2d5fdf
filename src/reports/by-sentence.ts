import type { Draft } from './reading.ts';

/** Drafts by the sentence they are told in, each list in order: asked for every word that could begin another claim. */
export class BySentence {
  private readonly lists = new Map<number, Draft[]>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) this.add(draft);
  }

  add(draft: Draft): void {
    const list = this.lists.get(draft.sentence);
    if (list) list.push(draft);
    else this.lists.set(draft.sentence, [draft]);
  }

  of(sentence: number): readonly Draft[] {
    return this.lists.get(sentence) ?? NONE;
  }
}

const NONE: readonly Draft[] = [];
