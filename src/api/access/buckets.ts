/** A bucket of tokens for each key: `burst` at once, then `perSecond`. */
export interface Buckets {
  /** Takes a token of `key`'s bucket at `now` (milliseconds). 0, or the seconds to wait where there is none. */
  take(key: string, now: number): number;
}

/** Buckets kept; the one longest untouched is forgotten first, which is a full one unless many thousand write at the same time. */
const mostKept = 20_000;

export const bucketsOf = (burst: number, perSecond: number): Buckets => {
  const kept = new Map<string, { level: number; at: number }>();
  return {
    take(key, now) {
      const bucket = kept.get(key) ?? { level: burst, at: now };
      // A clock set back gives nothing and takes nothing.
      const level = Math.min(burst, bucket.level + (Math.max(0, now - bucket.at) / 1000) * perSecond);
      const enough = level >= 1;
      kept.delete(key);
      kept.set(key, { level: enough ? level - 1 : level, at: now });
      if (kept.size > mostKept) kept.delete(kept.keys().next().value as string);
      return enough ? 0 : Math.ceil((1 - level) / perSecond);
    },
  };
};
