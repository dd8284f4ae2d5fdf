export { proposeTo, relocated, type Standing, setAside, takeInto } from './amending.ts';
export { labelShown, type Numbered, numberBlocks } from './labels.ts';
export { type Margin, type MarginVerb, marginOf } from './margin.ts';
export { attributesOf, blockName, kindWords, noteName, readShared, sharedName, writeShared } from './shared.ts';
export { blocksOf } from './to-blocks.ts';
export { textOf } from './to-text.ts';
export { type Block, type BlockKind, blockKinds, deepestBlock, type Inline, wordsOf } from './types.ts';
export { formFor, headOf, type VerbChoice, verbChoices } from './verb-choices.ts';
