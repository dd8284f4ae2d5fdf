import { type Draft, type Reading, textInFocus } from '../reading.ts';
import type { Span } from '../types.ts';
import { Cues } from '../words/cues.ts';
import type { Sentence } from '../words/items.ts';
import { type Mention, mentionsIn } from '../words/mentions.ts';
import type { ReportedText } from '../words/texts.ts';
import { isText } from './provision-actor.ts';
import { type Frame, isOfAnotherBody, STILL_ABOUT } from './provision-clause.ts';
import { provisionOf } from './provision-draft.ts';
import { dutiesIn } from './provision-duties.ts';
import { OPERATIVE_CUES } from './provision-lexicon.ts';
import { listsIn } from './provision-lists.ts';
import { nounsIn } from './provision-nouns.ts';
import { verbsIn } from './provision-verbs.ts';

/**
 * The general reading of provisions, behind the exact ones of provisions.ts, provision-turns.ts and provision-asides.ts: wherever a word of a
 * wide lexicon is left unread, grammar alone decides. Who acts is a text or the Council, to the left in the clause, before a relative, by "by" or
 * "under"; or what is acted on is a thing that the Council alone makes and lifts. What is read so is marked `framed`: never more than likely.
 */
export function provisionFrames(reading: Reading, known: readonly Draft[], votes: readonly Draft[]): Draft[] {
  const frames = new Frames(reading, known, votes);
  for (const sentence of reading.sentences) frames.read(sentence);
  return frames.drafts;
}

/** How many sentences after a provision a report is still telling what was decided. */
const IN_TELLING = 6;
const LONGEST = 140;
const OTHER_CUES = new Cues(
  'must shall will should was were is are has have mention mentioned reference condemnation call demand appeal request ban embargo extension silent nothing naming would not'.split(
    ' ',
  ),
);

class Frames {
  readonly drafts: Draft[] = [];
  private readonly reading: Reading;
  private readonly spans = new Map<number, Span[]>();
  private readonly voted: ReadonlySet<number>;
  private readonly fresh: ReadonlyMap<number, Draft>;
  /** The last sentence that told of a text or the Council, and the last with a provision. */
  private told = -99;
  private provided = -99;
  private adopted: ReportedText | undefined;

  constructor(reading: Reading, known: readonly Draft[], votes: readonly Draft[]) {
    this.reading = reading;
    for (const { claim, sentence } of known) {
      if (claim.kind !== 'provision') continue;
      const list = this.spans.get(sentence) ?? [];
      list.push(claim.span);
      this.spans.set(sentence, list);
    }
    this.voted = new Set(votes.filter((one) => one.claim.modality === 'asserted').map((one) => one.sentence));
    this.fresh = new Map(votes.filter((one) => one.fresh && !one.text?.symbol).map((one) => [one.sentence, one]));
    this.adopted = [...reading.texts.values()].find((one) => one.outcome === 'adopted');
  }

  read(sentence: Sentence): void {
    const { reading } = this;
    const { items, index, line } = sentence;
    const names = items.some((item) => isText(item) || item.tag === '%C');
    if (names) this.told = index;
    const before = this.drafts.length;
    const looks =
      index - this.told <= STILL_ABOUT &&
      items.length <= LONGEST &&
      !line.includes('?') &&
      !isOfAnotherBody(sentence, reading) &&
      (OPERATIVE_CUES.isIn(sentence) || OTHER_CUES.isIn(sentence));
    if (looks) {
      const frame = this.frameOf(sentence);
      verbsIn(frame);
      nounsIn(frame);
      listsIn(frame);
      dutiesIn(frame);
    }
    if (this.drafts.length > before || this.spans.has(index)) this.provided = index;
  }

  private frameOf(sentence: Sentence): Frame {
    const { reading, spans } = this;
    const { index } = sentence;
    const { words } = reading;
    const fresh = this.fresh.get(index);
    return {
      reading,
      sentence,
      since: index - this.told,
      goesOn: index - this.provided <= 1 || spans.has(index),
      afterVote: this.voted.has(index) || this.voted.has(index - 1),
      inTelling: index - this.provided <= IN_TELLING,
      taken: (from, to) => {
        const start = words.start[from] as number;
        const end = words.end[Math.max(from, to - 1)] as number;
        return (spans.get(index) ?? []).some((span) => span.start < end && start < span.end);
      },
      add: (verb, whole, content, { absent = false, at = sentence.items.length, council = false, thing = false } = {}) => {
        const { text, mention } = this.textFor(sentence, at, fresh !== undefined && council);
        const several = mention?.plural === true;
        if (!text && !several && !council && !thing && reading.texts.size > 0) return;
        const described = mention?.span ?? {
          start: words.start[whole.from] as number,
          end: words.end[Math.max(whole.from, content.from - 1)] as number,
        };
        const draft = provisionOf(reading, sentence, text, described, verb, whole, content, absent);
        this.drafts.push({ ...draft, framed: true, ...(several ? { several } : text || !fresh ? {} : { ofVote: fresh }) });
        const list = spans.get(index) ?? [];
        list.push(draft.claim.span);
        spans.set(index, list);
      },
    };
  }

  /** The text that words at an item speak of: named in the sentence, else in focus, else the one adopted. None where they are of several. */
  private textFor(sentence: Sentence, at: number, fresh: boolean): { text: ReportedText | undefined; mention: Mention | undefined } {
    const { reading } = this;
    const all = mentionsIn(reading.mentions, sentence.index).filter((mention) => /[RDA]/.test(mention.kind));
    const last = all.findLast((one) => one.item <= at);
    if (last?.plural) return { text: undefined, mention: last };
    const here = all.filter((mention) => reading.texts.has(mention));
    const mention = here.findLast((one) => one.item <= at) ?? here[0];
    if (mention) return { text: reading.texts.get(mention), mention };
    if (fresh) return { text: undefined, mention: undefined };
    return { text: textInFocus(reading, sentence.index, at) ?? this.adopted, mention: undefined };
  }
}
