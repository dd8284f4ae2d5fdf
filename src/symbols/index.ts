export { compareSymbols } from './compare.ts';
export { describeSymbol } from './describe.ts';
export { symbolOfFile } from './file-name.ts';
export { findSymbols } from './find.ts';
export { formatSymbol, symbolId, symbolSlug } from './format.ts';
export { parseSymbol } from './parse.ts';
export type { DocumentSymbol, FoundSymbol, Suffix, SymbolKind } from './types.ts';
