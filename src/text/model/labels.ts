/** Kinds of running labels: a, b, c … (aa, bb after z) · i, ii, iii · 1, 2, 3; capitals run on their own. */
export type LabelSystem = 'alpha' | 'ALPHA' | 'roman' | 'ROMAN' | 'digit';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const ROMAN_FORM = /^(?=.)(?:x{0,4})(?:ix|iv|v?i{0,3})$/;

function romanValue(label: string): number {
  let value = 0;
  for (let i = 0; i < label.length; i++) {
    const here = ROMAN[label[i] as string] as number;
    value += here < (ROMAN[label[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}

/** What a label may count: "i" is the ninth letter and the first Roman number. Roman stands first, as the likelier to begin a list. */
export function countsOf(label: string): { readonly system: LabelSystem; readonly value: number }[] {
  const base = label.split(' ')[0] as string;
  if (/^\d+$/.test(base)) return [{ system: 'digit', value: Number(base) }];
  const small = base.toLowerCase();
  const capital = base !== small;
  const counts: { system: LabelSystem; value: number }[] = [];
  if (ROMAN_FORM.test(small)) counts.push({ system: capital ? 'ROMAN' : 'roman', value: romanValue(small) });
  if (/^[a-z]$/.test(small) || (/^([a-z])\1$/.test(small) && counts.length === 0)) {
    const letter = small.charCodeAt(0) - 96;
    counts.push({ system: capital ? 'ALPHA' : 'alpha', value: small.length === 1 ? letter : 26 + letter });
  }
  return counts;
}
