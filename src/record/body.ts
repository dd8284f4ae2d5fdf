import type { Body } from './types.ts';

/** Every body whose votes a record can hold. */
export const bodies: readonly Body[] = ['SC', 'GA'];

const names: Readonly<Record<Body, string>> = { SC: 'Security Council', GA: 'General Assembly' };

/** "Security Council", "General Assembly". */
export const bodyName = (body: Body): string => names[body];

/** Whose decision an id or another reference names, as far as its first letters tell: the Assembly's symbols begin with A. */
export const bodyOf = (reference: string): Body => (/^\s*A[/-]/i.test(reference) ? 'GA' : 'SC');
