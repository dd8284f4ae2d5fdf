import type { Share } from '../majorities/conditions/index.ts';

/** Whether something read from JSON is an object with fields. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text without space around it when it has 1 to `longest` signs and no control characters; null otherwise. */
export function text(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  return trimmed.length >= 1 && trimmed.length <= longest && !/[\u0000-\u001f\u007f]/.test(trimmed) ? trimmed : null;
}

/** [part, whole] of small whole numbers with 0 < part <= whole; null otherwise. Small, so that products stay exact. */
export function shareOf(value: unknown): Share | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [part, whole] = value as [unknown, unknown];
  const fits = Number.isInteger(part) && Number.isInteger(whole) && (part as number) >= 1 && (part as number) <= (whole as number);
  return fits && (whole as number) <= 1000 ? [part as number, whole as number] : null;
}
