import type { DocumentSymbol } from './types.ts';

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

const plainWords: Readonly<Record<DocumentSymbol['kind'], (symbol: DocumentSymbol) => string>> = {
  resolution: ({ number }) => `resolution ${number} of the Security Council`,
  presidential_statement: ({ year }) => `statement by the President of the Security Council, ${year}`,
  meeting_record: ({ number }) => `verbatim record of the ${ordinal(number)} meeting of the Security Council`,
  agenda: ({ number }) => `agenda of the ${ordinal(number)} meeting of the Security Council`,
  document: ({ year }) => `document of the Security Council${year === null ? '' : ` of ${year}`}`,
  press_release: ({ body }) =>
    `United Nations press release on the ${body === 'SC' ? 'Security Council' : 'General Assembly'}, not a document`,
  assembly_resolution: () => 'resolution of the General Assembly',
  assembly_record: ({ number }) => `verbatim record of the ${ordinal(number)} plenary meeting of the General Assembly in its session`,
  assembly_document: () => 'document of the General Assembly',
};

const suffixWords = { Rev: 'revision', Add: 'addendum', Corr: 'corrigendum', Amend: 'amendment' } as const;

/** What kind of document a symbol names, in words: "verbatim record of the 9586th meeting of the Security Council, resumption 1". */
export function describeSymbol(symbol: DocumentSymbol): string {
  const resumption = symbol.resumption === null ? [] : [`resumption ${symbol.resumption}`];
  const suffixes = symbol.suffixes.map(({ mark, number }) => `${suffixWords[mark]} ${number}`);
  const question = symbol.question === null ? [] : [symbol.question.replace('-', ' ')];
  return [plainWords[symbol.kind](symbol), ...resumption, ...suffixes, ...question].join(', ');
}
