/** The States of a list in a sentence's line, "CHN+RUS"; none where it is missing. */
export const group = (list: string | undefined): readonly string[] => (list ?? '').split('+').filter((one) => one !== '');
