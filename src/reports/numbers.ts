const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  nil: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1_000, million: 1_000_000, billion: 1_000_000_000, dozen: 12 };
const ORDINALS: readonly string[] = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** Whether a word can begin a number: most cannot, and this is asked of every word. */
export function mayBeNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  return code >= 101 && code <= 122 && NUMBER_STARTS.has(word.length > 3 ? word.slice(0, 3) : word);
}

const NUMBER_STARTS = new Set([...Object.keys(UNITS), ...Object.keys(TENS)].map((word) => word.slice(0, 3)));

/** The number a run of words from `at` spells ("1.4 million", "twenty-one", "five and a half"), and how many words it takes. */
export function numberAt(norm: readonly string[], at: number): { value: number; length: number } | null {
  const first = norm[at] ?? '';
  if (!mayBeNumber(first)) return null;
  let value: number;
  let length = 1;
  if (/^\d[\d,]*(\.\d+)?$/.test(first)) value = Number(first.replaceAll(',', ''));
  else if (Object.hasOwn(UNITS, first)) value = UNITS[first] as number;
  else if (Object.hasOwn(TENS, first)) {
    value = TENS[first] as number;
    const joined = norm[at + 1] === '-' ? 2 : 1;
    const unit = UNITS[norm[at + joined] ?? ''];
    if (unit !== undefined && unit > 0 && unit < 10) {
      value += unit;
      length += joined;
    }
  } else {
    const hyphened = /^([a-z]+)-([a-z]+)$/.exec(first);
    const tens = hyphened ? TENS[hyphened[1] as string] : undefined;
    const unit = hyphened ? UNITS[hyphened[2] as string] : undefined;
    if (tens === undefined || unit === undefined) return null;
    value = tens + unit;
  }
  for (let scale = SCALES[norm[at + length] ?? '']; scale !== undefined; scale = SCALES[norm[at + length] ?? '']) {
    value *= scale;
    length++;
  }
  if (norm[at + length] === 'and' && norm[at + length + 1] === 'a' && norm[at + length + 2] === 'half') {
    value += 0.5;
    length += 3;
  }
  return { value: Math.round(value * 100) / 100, length };
}

/** 4 for "fourth" or "4th"; null for other words. */
export function ordinal(word: string): number | null {
  const spelled = ORDINALS.indexOf(word);
  if (spelled > 0) return spelled;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word);
  return digits ? Number(digits[1]) : null;
}
