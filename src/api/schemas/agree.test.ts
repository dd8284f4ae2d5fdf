/** The published schemas say what the types say: checked by the compiler, both ways. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { z } from '@hono/zod-openapi';
import type { Composition } from '../../council/types.ts';
import type { Ruling } from '../../procedure/types.ts';
import type {
  Count,
  Coverage,
  DecisionView,
  ItemFigures,
  ItemIndex,
  MemberFigures,
  MemberIndex,
  Switch,
  VetoFigures,
  VoteList,
  YearFigures,
  YearIndex,
} from '../../record/index.ts';
import type { CheckResult, Given } from '../../reports/types.ts';
import type { TextList, TextView } from '../../store/index.ts';
import type { CheckSummary, SavedCheck } from '../../store/types.ts';
import type { CompareAnswer, TextReadings } from '../../text/index.ts';
import type * as check from './check.ts';
import type * as council from './council.ts';
import type * as coverage from './coverage.ts';
import type * as decision from './decision.ts';
import type * as figures from './figures.ts';
import type * as query from './query.ts';
import type * as ruling from './ruling.ts';
import type * as textWork from './text-work.ts';
import type * as texts from './texts.ts';

/** The same shape without what the two ways of writing it differ in: readonly, and `?` with or without undefined. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T;

type Fits<A, B> = [A] extends [B] ? true : false;
type Agree<Schema extends z.ZodType, T> = [
  Fits<Plain<z.output<Schema>>, Plain<T>>,
  Fits<Plain<T>, Plain<z.output<Schema>>>,
  Fits<Keys<Plain<z.output<Schema>>>, Keys<Plain<T>>>,
  Fits<Keys<Plain<T>>, Keys<Plain<z.output<Schema>>>>,
];

/** Every path of keys, so that an optional field one side lacks is seen. */
type Keys<T> = T extends (infer Item)[]
  ? Keys<Item>
  : T extends object
    ? string extends keyof T
      ? never
      : { [Key in keyof T & string]-?: Key | `${Key}.${Keys<Exclude<T[Key], undefined>> & string}` }[keyof T & string]
    : never;

type Yes = [true, true, true, true];
const agreed: {
  readonly result: Agree<typeof check.checkResult, CheckResult>;
  readonly given: Agree<typeof check.given, Given>;
  readonly summary: Agree<typeof check.summary, CheckSummary>;
  readonly saved: Agree<typeof check.savedCheck, SavedCheck & { format: 1 }>;
  readonly composition: Agree<typeof council.composition, Composition>;
  readonly decision: Agree<typeof decision.decisionView, DecisionView>;
  readonly ruling: Agree<typeof ruling.ruling, Ruling>;
  readonly votes: Agree<typeof query.voteList, VoteList>;
  readonly count: Agree<typeof query.count, Count & { format: 1; switches: Switch[] }>;
  readonly coverage: Agree<typeof coverage.coverage, Coverage>;
  readonly member: Agree<typeof figures.memberFigures, MemberFigures>;
  readonly members: Agree<typeof figures.memberIndex, MemberIndex>;
  readonly vetoes: Agree<typeof figures.vetoFigures, VetoFigures>;
  readonly item: Agree<typeof figures.itemFigures, ItemFigures>;
  readonly items: Agree<typeof figures.itemIndex, ItemIndex>;
  readonly year: Agree<typeof figures.yearFigures, YearFigures>;
  readonly years: Agree<typeof figures.yearIndex, YearIndex>;
  readonly texts: Agree<typeof texts.textList, TextList>;
  readonly text: Agree<typeof texts.textView, TextView>;
  readonly readings: Agree<typeof textWork.textReadings, TextReadings>;
  readonly compared: Agree<typeof textWork.compareAnswer, CompareAnswer>;
} = {
  result: [true, true, true, true],
  given: [true, true, true, true],
  summary: [true, true, true, true],
  saved: [true, true, true, true],
  composition: [true, true, true, true],
  decision: [true, true, true, true],
  ruling: [true, true, true, true],
  votes: [true, true, true, true],
  count: [true, true, true, true],
  coverage: [true, true, true, true],
  member: [true, true, true, true],
  members: [true, true, true, true],
  vetoes: [true, true, true, true],
  item: [true, true, true, true],
  items: [true, true, true, true],
  year: [true, true, true, true],
  years: [true, true, true, true],
  texts: [true, true, true, true],
  text: [true, true, true, true],
  readings: [true, true, true, true],
  compared: [true, true, true, true],
};

test('schemas and types agree both ways', () => {
  for (const ways of Object.values(agreed)) assert.deepEqual<Yes>(ways, [true, true, true, true]);
});
