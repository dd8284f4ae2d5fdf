import { formatText, type Standing } from '../text/index.ts';
import type { AmendAnswer } from './amend.ts';
import { hang } from './layout.ts';
import { type Paint, plain, type Screen } from './terminal.ts';

const STATUS: Readonly<Record<Standing['status'], string>> = {
  pending: 'pending',
  conflict: 'collides with what was accepted; must be proposed anew',
  fallen: 'falls: what was accepted did the same',
  oral_revision: 'accepted as an oral revision',
  adopted: 'adopted',
  rejected: 'rejected',
  withdrawn: 'withdrawn (rule 35)',
};

/** Amendments for people: the order proposed, what became of each, what is cited otherwise now, and the text. */
export function amendText({ name, order, standings, text, cited, references }: AmendAnswer, { width }: Screen, paint: Paint): string {
  const standing = new Map(standings.map((one) => [one.amendment.id, one]));
  const lines = order.flatMap(({ amendment: { id, by }, reasons }, i) => [
    '',
    hang(`${i + 1}. `, `${id}${by.length > 0 ? ` (${by.join(', ')})` : ''}`, width, paint.bold),
    ...reasons.map((reason) => hang('   ', reason, width)),
    hang('   → ', STATUS[standing.get(id)?.status ?? 'pending'], width),
    ...(standing.get(id)?.conflicts ?? []).map(({ sentence }) => hang('     ', sentence, width)),
  ]);
  const moved = cited.map(
    ({ was, now, deletedBy }) => `${was} ${now === null ? `was deleted by ${deletedBy ?? 'an amendment'}` : `is now ${now}`}`,
  );
  return [
    hang('', `${name}: order of voting proposed under rule 36; the President rules and may decide otherwise`, width, paint.bold),
    ...lines,
    ...(moved.length > 0 ? ['', paint.bold('Numbers cited before'), ...moved.map((line) => hang('  ', line, width))] : []),
    ...references.map(({ place, words, was, now }) =>
      hang('  ', `${place} says “${words}”; ${was} is ${now === null ? 'no longer there' : `now ${now}`}.`, width),
    ),
    '',
    paint.bold('The text with what was accepted'),
    '',
    plain(formatText(text).trimEnd()),
  ].join('\n');
}
