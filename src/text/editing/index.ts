export { proposeTo, relocated, type Standing, setAside, takeInto } from './amending.ts';
export { type Cited, citedBy, type NumberHad, numbersHad } from './citing.ts';
export { kindWords } from './kind-words.ts';
export { labelShown, numberBlocks } from './labels.ts';
export { type Margin, marginOf } from './margin.ts';
export {
  indexOf,
  type Layout,
  layoutOf,
  nowOf,
  readShared,
  rowOf,
  type Spot,
  sharedNames,
  spotAt,
  writeShared,
} from './shared/index.ts';
export { blocksOf } from './to-blocks.ts';
export { textOf } from './to-text.ts';
export { type Block, type BlockKind, blockKinds, deepestBlock, type Inline, sameContent, wordsOf } from './types.ts';
export { formFor, headOf, type VerbChoice, verbChoices } from './verb-choices.ts';
