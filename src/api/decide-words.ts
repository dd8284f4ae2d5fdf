import { type Ballot, type PreliminaryPolicy, type QuestionKind, readBallot as readPlainBallot } from '../procedure/index.ts';

/** Lower case, and one space for whatever stands between words, so that "Secretary_General" and "secretary-general" are one. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const reader = <T extends string>(entries: Readonly<Record<T, string>>): ((words: string) => T | null) => {
  const meanings = new Map(
    (Object.entries(entries) as [T, string][]).flatMap(([meaning, words]) =>
      [meaning, ...words.split(';')].map((word): [string, T] => [plain(word), meaning]),
    ),
  );
  return (words) => meanings.get(plain(words)) ?? null;
};

/** The kind of question meant by its name or a synonym ("pro", "other matter", "SG"); null when none is. */
export const readKind = reader<QuestionKind>({
  procedural: 'pro; procedure; procedural matter; motion; agenda',
  substantive: 'sub; substance; other; other matter; all other; resolution; draft; draft resolution',
  amendment: 'amd; amend; amendments',
  part: 'part vote; separate vote; paragraph; division',
  admission: 'adm; membership; admission of a member',
  preliminary: 'pre; preliminary question; is it procedural',
  secretary_general: 'sg; appointment of the secretary general',
  election: 'ele; election of judges; icj election',
});

/** Who settles whether a matter is procedural, by name or synonym; null when none is meant. */
export const readPolicy = reader<PreliminaryPolicy>({
  four_power: 'four powers; four power statement; double veto',
  presidential_ruling: 'president; ruling; ruling of the president; modern',
});

/** The ballot meant by a letter (Y N A P X) or words, also run together as in "notParticipating"; null when none is meant. */
export const readBallot = (words: string): Ballot | null => {
  const ballot = readPlainBallot(words.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return ballot.ok ? ballot.value : null;
};
