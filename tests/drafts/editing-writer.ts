/** Types into a draft until it is killed; prints each keystroke's number once the store has acknowledged it. */
import { writeSync } from 'node:fs';
import * as Y from 'yjs';
import { draftsOn } from '../../src/store/drafts/drafts.ts';
import { copyOf } from '../../src/store/drafts/update.ts';
import { openOrThrow } from '../store/open-or-throw.ts';
import { council, editor, typeInto, verbs } from './world.ts';

const [dataFolder = '', id = '', first = '0'] = process.argv.slice(2);
const { streams, snapshots } = await openOrThrow({ dataFolder });
const drafts = draftsOn({ streams, snapshots, council, verbs });
const mine = copyOf((await drafts.get(id))!.doc);
for (let number = Number(first); ; number++) {
  const before = Y.encodeStateVector(mine);
  typeInto(mine, 2, 0, `<${number}>`);
  const done = await drafts.edit(id, editor, Y.encodeStateAsUpdate(mine, before), 'w');
  if (!done.ok) throw new Error(done.sentence);
  writeSync(1, `${number}\n`);
}
