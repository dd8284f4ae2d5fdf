import { type Result, refuse } from '../result.ts';
import { parseSymbol } from './parse.ts';
import type { DocumentSymbol } from './types.ts';

const ENDING = /\.(?:txt|text|md|pdf|docx?|rtf|odt|html?|xml)$/i;

/** The language at the end of a name, as the UN's own files have it: "S_RES_2728_(2024)-EN". */
const LANGUAGE = /(?<=[\d)])[-_ .]+\(?(?<code>EN|AR|ZH|FR|RU|ES|DE)\)?$/i;
const languages: Readonly<Record<string, string>> = {
  AR: 'Arabic',
  ZH: 'Chinese',
  FR: 'French',
  RU: 'Russian',
  ES: 'Spanish',
  DE: 'German',
};

/** A resolution's number and year without strokes: "S_RES_0242_1967", "S-RES-242(1967)", "242 (1967)". */
const NUMBERED = /^(?:S[-_ .]*RES[-_ .]*)?(?<number>\d{1,5})[-_ .]*\(?(?<year>19[4-9]\d|20\d\d)\)?[-_ .]*$/i;

function readings(name: string): string[] {
  const numbered = NUMBERED.exec(name)?.groups;
  return [
    ...(numbered ? [`S/RES/${Number(numbered.number)} (${numbered.year})`] : []),
    name.replace(/[_\s]+/g, '/'),
    name.replace(/[_\s]+/g, '-'),
    name.replace(/[-_\s]+/g, ' '),
  ];
}

/**
 * The symbol by which a file of one text is named: "S_RES_242.txt", "S-RES-242(1967).txt", "S_RES_2728_(2024)-EN.txt", "S_2024_254.txt",
 * "242.txt". Refuses `no_symbol`, and `not_english` where the name ends in another language's code; sentences name the file.
 */
export function symbolOfFile(fileName: string): Result<DocumentSymbol> {
  const stem = fileName.replace(ENDING, '').trim();
  const language = LANGUAGE.exec(stem)?.groups?.code?.toUpperCase();
  const name = language === undefined ? stem : stem.replace(LANGUAGE, '');
  for (const reading of readings(name)) {
    const symbol = parseSymbol(reading);
    if (!symbol.ok) continue;
    if (language !== undefined && language !== 'EN')
      return refuse('not_english', `"${fileName}" is in ${languages[language]} by its name; only English texts are read.`);
    return symbol;
  }
  return refuse(
    'no_symbol',
    `"${fileName}" is not named by a symbol; name it as in S_RES_242.txt, S_RES_242_(1967).txt or S_2024_254.txt.`,
  );
}
