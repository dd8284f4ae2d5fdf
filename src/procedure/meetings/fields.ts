import { isObject } from '../bodies/read-parts.ts';
import { isInstant } from '../chamber/instants.ts';

/** What a field of an action may hold: null when `value` fits, else what is wanted, to follow "must be". */
export type Field = (value: unknown) => string | null;

/** Text of at most `longest` signs, line breaks allowed, other control characters not. */
export const words =
  (longest = 10_000): Field =>
  (value) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    typeof value === 'string' && value.length <= longest && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value)
      ? null
      : `text of at most ${longest} signs`;

/** One line of text that is not empty. */
export const line =
  (longest: number): Field =>
  (value) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    typeof value === 'string' && value.trim() !== '' && value.length <= longest && !/[\u0000-\u001f\u007f]/.test(value)
      ? null
      : `a line of 1 to ${longest} signs`;

export const instant: Field = (value) =>
  typeof value === 'string' && value.length <= 30 && isInstant(value) ? null : 'an instant in UTC, as 2024-03-25T15:00:00Z';

export const whole =
  (least: number, most: number): Field =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most ? null : `a whole number from ${least} to ${most}`;

export const truth: Field = (value) => (typeof value === 'boolean' ? null : 'true or false');

export const orNull =
  (field: Field): Field =>
  (value) =>
    value === null ? null : field(value);

export const oneOf =
  (...choices: readonly string[]): Field =>
  (value) =>
    choices.includes(value as string) ? null : `one of ${choices.join(', ')}`;

export const listOf =
  (one: Field, most: number): Field =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return `a list of at most ${most}`;
    for (const each of value) {
      const wrong = one(each);
      if (wrong !== null) return `a list; each of it must be ${wrong}`;
    }
    return null;
  };

/** The first thing wrong with an object's fields, or null. Fields nobody knows are wrong too: what is not read should not be sent. */
export function wrongField(
  value: unknown,
  required: Readonly<Record<string, Field>>,
  optional: Readonly<Record<string, Field>> = {},
): string | null {
  if (!isObject(value)) return `an object with ${Object.keys(required).join(', ') || 'no fields'}`;
  for (const [name, field] of Object.entries(required)) {
    if (!Object.hasOwn(value, name)) return `an object with "${name}"`;
    const wrong = field(value[name]);
    if (wrong !== null) return `an object whose "${name}" is ${wrong}`;
  }
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(required, name)) continue;
    if (!Object.hasOwn(optional, name)) return `an object without "${name.slice(0, 40)}"`;
    const wrong = optional[name]!(value[name]);
    if (wrong !== null) return `an object whose "${name}" is ${wrong}`;
  }
  return null;
}
