const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

/** Whether words are an instant in UTC: "2024-03-25T15:00:00Z". */
export const isInstant = (words: string): boolean => pattern.test(words) && !Number.isNaN(Date.parse(words));

/** Milliseconds since 1970, for comparing. */
export const momentOf = (instant: string): number => Date.parse(instant);

/** An instant so many hours later. */
export const hoursAfter = (instant: string, hours: number): string => new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
