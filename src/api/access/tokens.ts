import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A fresh token of an invitation link: 192 bits of chance. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** A fresh id, safe in addresses and cookies. It is no secret. */
export const newPublicId = (): string => randomBytes(12).toString('base64url');

export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

const sealOf = (text: string, secret: string): string => createHmac('sha256', secret).update(text).digest('base64url');

/** `text` with a seal that only a holder of the secret can make. */
export const sealed = (text: string, secret: string): string => `${text}.${sealOf(text, secret)}`;

/** The text of what `sealed` made; null for anything else. */
export const unsealed = (value: string, secret: string): string | null => {
  const dot = value.lastIndexOf('.');
  const text = value.slice(0, Math.max(dot, 0));
  const given = Buffer.from(value.slice(dot + 1));
  const right = Buffer.from(sealOf(text, secret));
  return dot > 0 && given.length === right.length && timingSafeEqual(given, right) ? text : null;
};
