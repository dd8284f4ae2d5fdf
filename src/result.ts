/** Why something a user asked for was not done: a stable code, a plain sentence, the rule where there is one. */
export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly sentence: string;
  readonly rule?: string;
  /** What the user may have meant, best first. */
  readonly nearest?: readonly string[];
}

/** The outcome of an operation a user can get wrong. Exceptions are left for bugs. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: string, sentence: string, more: { rule?: string; nearest?: readonly string[] } = {}): Refusal => ({
  ok: false,
  code,
  sentence,
  ...more,
});
