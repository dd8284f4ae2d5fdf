export { type Entry, entryOf } from './entries.ts';
export { type Asked, type Figure, inYears, narrow } from './figure.ts';
export { type FrameWords, readFrame } from './frame.ts';
export { findMatter, type ItemFigures, type ItemIndex, itemFigures, itemIndex, type Matter, type MatterLine } from './item.ts';
export {
  type Conduct,
  findMember,
  type MemberFigures,
  type MemberIndex,
  memberFigures,
  memberIndex,
  type Partner,
  type Period,
} from './member.ts';
export { type OutcomeFigures, type OutcomeGroup, outcomeGroups } from './outcomes.ts';
export { permanentStates, type Sitting } from './sittings.ts';
export {
  type FigureTable,
  type FigureTables,
  figureCsv,
  itemIndexTables,
  itemTables,
  memberIndexTables,
  memberTables,
  vetoTables,
  yearIndexTables,
  yearTables,
} from './tables.ts';
export { hasVetoes, type VetoFigures, vetoFigures } from './vetoes.ts';
export { readYear, type YearFigures, type YearIndex, yearFigures, yearIndex } from './year.ts';
