import type { Minutes, MinutesPart, MinutesVote } from './types.ts';

const voteLines = ({ question, method, lists, result, reasons }: MinutesVote): string[] => [
  `The President put the question to ${question}.`,
  `  ${method}`,
  ...lists.map(({ words, names }) => `  ${words}: ${names.join(', ')}.`),
  `  ${result}`,
  ...reasons.map(({ rule, sentence }) => `    ${sentence} [${rule}]`),
];

function lines(part: MinutesPart): string[] {
  const mark = part.takenBackBy === null ? '' : `(taken back by entry ${part.takenBackBy}) `;
  switch (part.is) {
    case 'heading':
      return ['', `${mark}${part.words}`, ''];
    case 'event':
      return [`  ${mark}${part.words}`];
    case 'speech':
      return [`${mark}${part.speaker} (${part.purpose}): ${part.words}`];
    case 'vote':
      return ['', ...voteLines(part), ''];
  }
}

/** Minutes as plain text, one line a paragraph; empty lines never stand twice. */
export function minutesText({ title, date, president, members, parts }: Minutes): string {
  const head = [title, date, '', `President: ${president}`, `Members: ${members.join(', ')}`, ''];
  return `${[...head, ...parts.flatMap(lines)]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
