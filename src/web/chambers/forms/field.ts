/** One thing to fill in. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'number' | 'choice' | 'choices';
  readonly options?: readonly (readonly [value: string, words: string])[];
  readonly needed?: boolean;
  readonly value?: string;
}
