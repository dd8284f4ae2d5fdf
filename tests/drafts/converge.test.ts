/** Several people in one draft over a bad line: nothing acknowledged is lost, nothing typed is lost, all come to the same text. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import * as Y from 'yjs';
import { bytesOf } from '../../src/store/drafts/fold.ts';
import type { DraftRecord } from '../../src/store/drafts/types.ts';
import { copyOf } from '../../src/store/drafts/update.ts';
import { readShared, wordsOf, writeShared } from '../../src/text/editing/index.ts';
import { type Answer, type Connection, type Kept, openConnection } from '../../src/web/drafts/editor/connection.ts';
import { type DraftsWorld, draftsWorld, editor, newDraft, typeInto } from './world.ts';

let world: DraftsWorld;
before(async () => {
  world = await draftsWorld();
});
after(() => world.drop());

const storage = (): Kept => {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (i) => [...held.keys()][i] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
};

type Line = 'up' | 'down' | 'answers lost' | 'server breaks';

/** One person's browser: windows come and go, what it keeps stays. */
class Person {
  readonly kept = storage();
  line: Line = 'up';
  doc = new Y.Doc();
  seq = 0;
  shown = 0;
  connection!: Connection;
  windows = 0;
  timers: (() => void)[] = [];
  open = 0;

  readonly draft: string;

  constructor(draft: string) {
    this.draft = draft;
  }

  /** Opens the page anew: the text as the server has it, then what the browser kept. */
  async visit(): Promise<void> {
    const state = (await world.drafts.get(this.draft))!;
    this.doc = copyOf(state.doc);
    this.seq = state.seq;
    this.timers = [];
    const window = ++this.windows;
    this.connection = openConnection({
      draft: this.draft,
      via: `w${window}`,
      doc: this.doc,
      kept: this.kept,
      send: (update) => this.send(update, window),
      told: () => undefined,
      later: (work) => this.timers.push(work),
    });
  }

  async send(update: Uint8Array, window: number): Promise<Answer> {
    this.open++;
    try {
      if (this.line === 'down') return { kind: 'gone' };
      if (this.line === 'server breaks') {
        world.disk.gone = true;
        try {
          await world.drafts.edit(this.draft, editor, update, `w${window}`);
        } catch {
          return { kind: 'gone' };
        } finally {
          world.disk.gone = false;
        }
      }
      const done = await world.drafts.edit(this.draft, editor, update, `w${window}`);
      // A window closed meanwhile hears nothing any more.
      if (this.windows !== window) return await new Promise<Answer>(() => undefined);
      if (this.line !== 'up') return { kind: 'gone' };
      if (!done.ok && done.code === 'update_out_of_order') return { kind: 'all' };
      return done.ok ? { kind: 'taken' } : { kind: 'refused', sentence: done.sentence };
    } finally {
      this.open--;
    }
  }

  /** What the event stream brings: entries after the last one seen; `again` repeats some that were seen. */
  async hear(again: number): Promise<void> {
    if (this.line === 'down') return;
    // What is shown before it is kept comes first, whether it will be kept or not.
    for (const update of (world.relayed.get(this.draft) ?? []).slice(this.shown)) {
      this.connection.receive(bytesOf(update));
      this.shown++;
    }
    for (const { seq, body } of await world.store.streams.read(this.draft, Math.max(0, this.seq - again), 1000)) {
      const record = JSON.parse(body) as DraftRecord;
      if (record.type === 'edit') this.connection.receive(bytesOf(record.update));
      this.seq = Math.max(this.seq, seq);
    }
  }

  tick(): void {
    for (const work of this.timers.splice(0)) work();
  }

  /** Moves, splits or nests a paragraph, as the editor does. */
  change(what: 'move' | 'split' | 'nest', block: number, at: number, id: string): void {
    const blocks = [...readShared(this.doc)];
    const index = block % blocks.length;
    const own = blocks[index]!;
    const words = wordsOf(own);
    const cut = at % (words.length + 1);
    blocks.splice(index, 1);
    if (what === 'move') blocks.splice(at % (blocks.length + 1), 0, own);
    else if (what === 'nest') blocks.splice(index, 0, { ...own, kind: 'sub', depth: 1 + (at % 3) });
    else {
      const [head, tail] = [words.slice(0, cut), words.slice(cut)].map((some) => (some === '' ? [] : [{ words: some }]));
      blocks.splice(index, 0, { ...own, content: head! }, { ...own, id, content: tail! });
    }
    writeShared(this.doc, blocks);
  }

  type(block: number, at: number, words: string): void {
    typeInto(this.doc, block, at, words);
  }
}

const step = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom(
    'type',
    'type',
    'type',
    'type',
    'type',
    'type',
    'move',
    'move',
    'split',
    'nest',
    'down',
    'lost',
    'break',
    'up',
    'hear',
    'tick',
    'visit',
    'wait',
  ),
  block: fc.nat(3),
  at: fc.nat(60),
  again: fc.nat(5),
});

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('lines cut, answers lost, events repeated, windows closed while typing, moving and splitting: every keystroke arrives, once, everywhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { id } = await newDraft(world.drafts);
      const people = [new Person(id), new Person(id), new Person(id)];
      for (const person of people) await person.visit();
      const typed: string[] = [];
      for (const [i, { who, what, block, at, again }] of steps.entries()) {
        const person = people[who]!;
        if (what === 'type') {
          const words = `<${i}>`;
          typed.push(words);
          person.type(block, at, words);
        } else if (what === 'move' || what === 'split' || what === 'nest') person.change(what, block, at, `n${i}`);
        else if (what === 'down') person.line = 'down';
        else if (what === 'lost') person.line = 'answers lost';
        else if (what === 'break') person.line = 'server breaks';
        else if (what === 'up') person.line = 'up';
        else if (what === 'hear') await person.hear(again);
        else if (what === 'tick') person.tick();
        else if (what === 'visit') await person.visit();
        else await settled();
      }
      for (let round = 0; round < 100; round++) {
        for (const person of people) {
          person.line = 'up';
          person.tick();
          person.connection.retry();
          await settled();
        }
        if (people.every((person) => !person.connection.state().waiting && person.open === 0)) break;
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      for (const person of people) {
        assert.deepEqual(person.connection.state(), { waiting: false, reached: true, refused: null, kept: true });
        await person.hear(0);
      }
      for (const person of people) {
        await person.hear(0);
        assert.equal(person.kept.length, 0, 'nothing is left in the browser');
      }
      const server = readShared((await world.drafts.get(id))!.doc);
      for (const person of people) assert.deepEqual(readShared(person.doc), server);
      // Typed words may be typed into; their signs all stand there.
      const said = server.map(wordsOf).join('');
      for (const words of typed) assert.ok(count(said, '<') >= typed.length && [...words].every((sign) => said.includes(sign)), words);
      assert.equal(count(said, '<'), typed.length);
      assert.equal(count(said, '>'), typed.length);
    }),
    { numRuns: 60, seed: 20_261_128 },
  );
});

const count = (text: string, sign: string): number => text.split(sign).length - 1;

test('what the server refuses stays in the browser and is said', async () => {
  const { id } = await newDraft(world.drafts);
  const person = new Person(id);
  await person.visit();
  person.line = 'down';
  person.type(2, 0, 'Offline ');
  await settled();
  assert.equal(person.connection.state().reached, false);
  const done = await world.drafts.act(id, { role: 'own', state: null, name: 'A' }, { do: 'withdraw', reason: '' });
  assert.ok(done.ok);
  person.line = 'up';
  person.connection.retry();
  for (let i = 0; i < 50 && person.connection.state().refused === null; i++) await new Promise((resolve) => setTimeout(resolve, 2));
  assert.match(person.connection.state().refused ?? '', /withdrawn/);
  assert.equal(person.kept.length, 1);
  assert.match(readShared(person.doc).map(wordsOf).join(), /Offline Demands/);
});
