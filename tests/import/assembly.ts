import assert from 'node:assert/strict';
import { emptyAssembly } from '../../src/record/assembly.ts';
import { importInto } from '../../src/record/import/import.ts';
import { emptyOverlay, withOverlay } from '../../src/record/import/overlay.ts';
import { fileReader, unread } from '../../src/record/import/read-file.ts';
import type { CouncilRecord } from '../../src/record/types.ts';
import { assemblyColumns, assemblyRows, csvOf } from './files.ts';

/** Names of every member of today, as the library's file writes them. */
const memberNames = (record: CouncilRecord): string[] =>
  [...record.council.states.values()]
    .filter((one) => one.names.at(-1)!.to === '9999-12-31')
    .map((one) => one.names.at(-1)!.name.toUpperCase());

/** A file of the library's with some made-up votes of all members. */
export function assemblyFile(record: CouncilRecord, resolutions: number): string {
  const names = memberNames(record);
  return csvOf(
    assemblyColumns,
    Array.from({ length: resolutions }, (_, i) =>
      assemblyRows(`A/RES/78/${i + 1}`, '2023-12-19', Object.fromEntries(names.map((name, at) => [name, 'YYNAX'[(at * 7 + i) % 5]!])), {
        title: `Question ${i + 1} : resolution / adopted by the General Assembly`,
        agenda_title: 'A/78/251 18 Question of <Palestine>.',
        meeting: 'A/78/PV.49',
      }),
    ).flat(),
  );
}

/** The Assembly's record with those votes imported. */
export function assemblyRecord(record: CouncilRecord, resolutions = 6): CouncilRecord {
  const reader = fileReader(record.council, unread());
  assert.ok(reader.take(assemblyFile(record, resolutions), false).ok);
  const empty = emptyAssembly(record);
  const imported = importInto(empty, emptyOverlay('GA'), reader.soFar(), { id: 'import-1', title: 'ga.csv', terms: '' });
  assert.ok(imported.ok);
  return withOverlay(empty, imported.value.overlay);
}
