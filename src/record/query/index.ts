export { findPart } from './fields.ts';
export { formatQuery, queryInWords } from './format.ts';
export { parseQuery } from './parse.ts';
export { readDay } from './values.ts';
