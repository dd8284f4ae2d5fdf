import type { Ladders } from '../ladders.ts';
import { wordsOf } from '../model/clauses.ts';
import { placesOf } from '../model/places.ts';
import type { ResolutionText } from '../model/types.ts';
import { readUnder } from '../read/read.ts';
import type { ParagraphReading } from '../read/types.ts';
import { invokesChapterVII } from '../reader.ts';
import { thirdPerson, type Verbs } from '../verbs.ts';
import { addressedBy, clauseEffects } from './clause-effects.ts';
import { lineChanges } from './lines.ts';
import { type Entry, entriesOf, type Group, matchParagraphs } from './match.ts';
import { movedOf } from './moved.ts';
import { outlineOf } from './outline.ts';
import { scopeEffects } from './scope.ts';
import { deadlineEffects, mandateEffects } from './times.ts';
import type { Comparison, Effect, ParagraphChange, Side } from './types.ts';
import { editsOf } from './words.ts';

/** What comparing needs beside the texts: the lexicon of verbs, and the ladders of words whose force differs. */
export interface CompareTools {
  readonly verbs: Verbs;
  readonly ladders: Ladders;
}

export interface CompareOptions {
  /** The texts are versions of one draft, whose paragraphs kept their ids. */
  readonly byId?: boolean;
}

/**
 * Compares two texts: which paragraph became which, though moved, split or merged; which words changed; and what that does. Comparing a
 * text with itself finds nothing.
 */
export function compareTexts(a: ResolutionText, b: ResolutionText, tools: CompareTools, options: CompareOptions = {}): Comparison {
  const [before, after] = [entriesOf(a), entriesOf(b)];
  const groups = matchParagraphs(before, after, options.byId ?? false);
  const moved = movedOf(groups);
  const context: Context = { tools, before: sideOfText(a, before, tools), after: sideOfText(b, after, tools) };
  const paragraphs = inOrder(groups).map((group) => changeOf(group, moved.has(group), context));
  return { before: outlineOf(a), after: outlineOf(b), paragraphs, lines: lineChanges(a, b), effects: textEffects(context) };
}

interface TextSide {
  readonly places: ReadonlyMap<string, string>;
  readonly chapterVII: boolean;
  /** Read when asked for: most paragraphs stay as they are. */
  readonly reading: (entry: Entry) => ParagraphReading | undefined;
}

interface Context {
  readonly tools: CompareTools;
  readonly before: TextSide;
  readonly after: TextSide;
}

function sideOfText(text: ResolutionText, entries: readonly Entry[], { verbs }: CompareTools): TextSide {
  const places = placesOf(text);
  const readings = new Map<string, ParagraphReading>();
  return {
    places,
    chapterVII: entries.some(({ paragraph }) => invokesChapterVII(wordsOf(paragraph))),
    reading: (entry) => {
      const { id } = entry.paragraph;
      if (!readings.has(id)) {
        let root = entry;
        while (root.parent !== null) root = root.parent;
        for (const one of readUnder(root.paragraph, places, verbs)) readings.set(one.id, one);
      }
      return readings.get(id);
    },
  };
}

const sides = (entries: readonly Entry[], { places }: TextSide): Side[] =>
  entries.map(({ paragraph: { id, text, after } }) => ({ id, place: places.get(id) ?? '', text, after }));

/** In the order of the second text; what was removed follows what stood before it. */
function inOrder(groups: readonly Group[]): Group[] {
  const kept = groups.filter(({ to }) => to.length > 0).sort((x, y) => x.to[0]!.at - y.to[0]!.at);
  const removed = groups.filter(({ to }) => to.length === 0).sort((x, y) => x.from[0]!.at - y.from[0]!.at);
  const places = new Map<number, Group>(kept.flatMap((group) => group.from.map((one) => [one.at, group] as const)));
  const behind = new Map<Group | null, Group[]>([[null, []], ...kept.map((group): [Group, Group[]] => [group, []])]);
  let anchor: Group | null = null;
  let at = 0;
  for (const group of removed) {
    for (; at < group.from[0]!.at; at++) anchor = places.get(at) ?? anchor;
    behind.get(anchor)?.push(group);
  }
  return [...(behind.get(null) ?? []), ...kept.flatMap((group) => [group, ...(behind.get(group) ?? [])])];
}

const joinedWords = (entries: readonly Entry[]): string => entries.map(({ paragraph }) => wordsOf(paragraph)).join(' ');

function changeOf(group: Group, moved: boolean, context: Context): ParagraphChange {
  const from = sides(group.from, context.before);
  const to = sides(group.to, context.after);
  const [one, other] = [group.from[0], group.to[0]];
  const [was, is] = [joinedWords(group.from), joinedWords(group.to)];
  const crossed =
    one && other && !one.annex && one.parent === null && other.parent === null && one.inPreamble !== other.inPreamble
      ? other.inPreamble
        ? ('to_preamble' as const)
        : ('to_operative' as const)
      : null;
  const kind = kindOf(group, was === is);
  const base = { kind, from, to, moved: moved && crossed === null, crossed };
  if (kind === 'same') return { ...base, edits: [], effects: placeEffects(base, group, context) };
  const edits = editsOf(was, is);
  return { ...base, edits, effects: [...placeEffects(base, group, context), ...wordEffects(was, is, edits, group, context)] };
}

function kindOf({ from, to }: Group, equal: boolean): ParagraphChange['kind'] {
  if (from.length === 0) return 'added';
  if (to.length === 0) return 'removed';
  if (from.length > 1) return 'merged';
  if (to.length > 1) return 'split';
  return equal ? 'same' : 'changed';
}

const readingsFor = (entries: readonly Entry[], side: TextSide): ParagraphReading[] =>
  entries.flatMap((entry) => side.reading(entry) ?? []);

function wordEffects(was: string, is: string, edits: ParagraphChange['edits'], group: Group, { tools, before, after }: Context): Effect[] {
  if (group.from.length === 0 || group.to.length === 0) return [];
  const [one, other] = [readingsFor(group.from, before), readingsFor(group.to, after)];
  const whom = [...new Set([...addressedBy(one), ...addressedBy(other)])];
  return [
    ...clauseEffects(tools.verbs, one, other),
    ...scopeEffects(was, is, edits, tools.ladders, whom),
    ...deadlineEffects(
      one.flatMap(({ deadlines }) => deadlines),
      other.flatMap(({ deadlines }) => deadlines),
      whom,
    ),
    ...mandateEffects(
      one.flatMap(({ mandates }) => mandates),
      other.flatMap(({ mandates }) => mandates),
      whom,
    ),
  ];
}

/** The verb that leads a paragraph, in brackets. */
function leadOf(readings: readonly ParagraphReading[]): string {
  const verb = readings[0]?.clauses.find(({ surface }) => surface !== '')?.verb;
  return verb === undefined ? '' : ` ("${thirdPerson(verb)}")`;
}

/** What a paragraph's coming, going or moving does. */
function placeEffects(base: Pick<ParagraphChange, 'kind' | 'from' | 'to' | 'moved' | 'crossed'>, group: Group, context: Context): Effect[] {
  const { kind, from, to, moved, crossed } = base;
  const [was, is] = [from[0]?.place, to[0]?.place];
  const place = (sentence: string, effect: 'added' | 'removed' | 'moved' | 'crossed', direction: Effect['direction']): Effect => {
    const read = effect === 'added' ? readingsFor(group.to, context.after) : readingsFor(group.from, context.before);
    return { kind: effect, sentence, direction, whom: addressedBy(read) };
  };
  if (kind === 'added' || kind === 'removed') {
    const read = kind === 'added' ? readingsFor(group.to, context.after) : readingsFor(group.from, context.before);
    const asks = read.some(({ clauses }) =>
      clauses.some(({ force, act }) => (force ?? 0) > 0 || act === 'authorizing' || act === 'constitutive'),
    );
    const direction = !asks ? 'other' : kind === 'added' ? 'up' : 'down';
    return [place(kind === 'added' ? `${is}${leadOf(read)} is new.` : `${was}${leadOf(read)} is deleted.`, kind, direction)];
  }
  if (crossed !== null) {
    const up = crossed === 'to_operative';
    const sentence = up
      ? `${was} goes from the preamble to the operative part, as ${is}.`
      : `${was} goes from the operative part to the preamble, as ${is}.`;
    return [place(sentence, 'crossed', up ? 'up' : 'down')];
  }
  return moved ? [place(was === is ? `${was} stands elsewhere.` : `${was} moves to ${is}.`, 'moved', 'other')] : [];
}

/** Chapter VII, invoked or no longer. */
function textEffects({ before, after }: Context): Effect[] {
  const [was, is] = [before.chapterVII, after.chapterVII];
  if (was === is) return [];
  const sentence = is ? 'The text now invokes Chapter VII.' : 'The text no longer invokes Chapter VII.';
  return [{ kind: 'chapter_vii', change: is ? 'gained' : 'lost', direction: is ? 'up' : 'down', whom: [], sentence }];
}
