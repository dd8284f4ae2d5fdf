import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

type Migration = (db: Kysely<Tables>, engine: Engine) => Promise<void>;

/** Step n takes the schema from version n to n + 1. Published steps are never edited: a change is a new step. */
const migrations: readonly Migration[] = [
  async (db, engine) => {
    const key = sql.raw(engine.keyType);
    await db.schema
      .createTable('checks')
      .addColumn('id', key, (column) => column.primaryKey().notNull())
      .addColumn('at', key, (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('reports', 'integer', (column) => column.notNull())
      .addColumn('findings', 'text', (column) => column.notNull())
      .addColumn('given', 'text', (column) => column.notNull())
      .addColumn('result', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('checks_newest').on('checks').columns(['at', 'id']).execute();
  },
  async (db, engine) => {
    const key = sql.raw(engine.keyType);
    await db.schema
      .createTable('texts')
      .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
      .addColumn('symbol', key, (column) => column.notNull().unique())
      .addColumn('decision', key)
      .addColumn('date', key)
      .addColumn('adopted', 'integer')
      .addColumn('chapter_vii', 'integer', (column) => column.notNull())
      .addColumn('complete', 'integer', (column) => column.notNull())
      .addColumn('paragraphs', 'integer', (column) => column.notNull())
      .addColumn('hash', key, (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('paragraphs')
      .addColumn('id', sql.raw(engine.numberType), (column) => column.primaryKey().notNull())
      .addColumn('text', 'integer', (column) => column.notNull())
      .addColumn('part', key, (column) => column.notNull())
      .addColumn('acts', key, (column) => column.notNull())
      .addColumn('force', 'integer')
      .addColumn('paragraph', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('paragraphs_text').on('paragraphs').columns(['text', 'id']).execute();
    await engine.fullText.create(db);
  },
  async (db, engine) => {
    const key = sql.raw(engine.keyType);
    await db.schema
      .createTable('streams')
      .addColumn('id', key, (column) => column.primaryKey().notNull())
      .addColumn('kind', key, (column) => column.notNull())
      .addColumn('at', key, (column) => column.notNull())
      .execute();
    await db.schema.createIndex('streams_newest').on('streams').columns(['kind', 'at', 'id']).execute();
    await db.schema
      .createTable('stream_entries')
      .addColumn('stream', key, (column) => column.notNull().references('streams.id'))
      .addColumn('seq', sql.raw(engine.numberType), (column) => column.notNull())
      .addColumn('at', key, (column) => column.notNull())
      .addColumn('by_whom', key, (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('hash', key, (column) => column.notNull())
      .addPrimaryKeyConstraint('stream_entries_key', ['stream', 'seq'])
      .execute();
    await db.schema
      .createTable('ballot_boxes')
      .addColumn('stream', key, (column) => column.notNull().references('streams.id'))
      .addColumn('box', key, (column) => column.notNull())
      .addColumn('papers', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('ballot_boxes_key', ['stream', 'box'])
      .execute();
  },
  async (db, engine) => {
    const key = sql.raw(engine.keyType);
    await db.schema
      .createTable('invitations')
      .addColumn('id', key, (column) => column.primaryKey().notNull())
      .addColumn('thing', key, (column) => column.notNull())
      .addColumn('role', key, (column) => column.notNull())
      .addColumn('seat', key)
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('at', key, (column) => column.notNull())
      .addColumn('expires', key)
      .addColumn('revoked', key)
      .addColumn('token_hash', key, (column) => column.notNull().unique())
      .execute();
    await db.schema.createIndex('invitations_thing').on('invitations').columns(['thing', 'at', 'id']).execute();
    await db.schema
      .createTable('secrets')
      .addColumn('name', key, (column) => column.primaryKey().notNull())
      .addColumn('value', key, (column) => column.notNull())
      .execute();
  },
  async (db, engine) => {
    await db.schema
      .createTable('snapshots')
      .addColumn('stream', sql.raw(engine.keyType), (column) => column.primaryKey().notNull())
      .addColumn('seq', sql.raw(engine.numberType), (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .execute();
  },
  async (db, engine) => {
    const key = sql.raw(engine.keyType);
    await db.schema
      .createTable('jobs')
      .addColumn('batch', key, (column) => column.notNull())
      .addColumn('report', key, (column) => column.notNull())
      .addColumn('state', key, (column) => column.notNull())
      .addColumn('worker', key)
      .addColumn('until', key)
      .addColumn('tries', 'integer', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('given', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('why', 'text')
      .addPrimaryKeyConstraint('jobs_key', ['batch', 'report'])
      .execute();
    await db.schema.createIndex('jobs_state').on('jobs').columns(['state', 'tries', 'report']).execute();
    await db.schema.createIndex('jobs_report').on('jobs').columns(['report']).execute();
    await db.schema
      .createTable('kept_reports')
      .addColumn('id', key, (column) => column.primaryKey().notNull())
      .addColumn('at', key, (column) => column.notNull())
      .addColumn('source', key, (column) => column.notNull())
      .addColumn('name', key, (column) => column.notNull())
      .addColumn('outlet', key)
      .addColumn('dateline', key)
      .addColumn('claims', 'integer', (column) => column.notNull())
      .addColumn('findings', 'text', (column) => column.notNull())
      .addColumn('given', 'text', (column) => column.notNull())
      .addColumn('result', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('kept_reports_newest').on('kept_reports').columns(['at', 'id']).execute();
    await db.schema.createIndex('kept_reports_source').on('kept_reports').columns(['source']).execute();
    await db.schema
      .createTable('kept_claims')
      .addColumn('report', key, (column) => column.notNull())
      .addColumn('claim', key, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('kind', key, (column) => column.notNull())
      .addColumn('verdict', key, (column) => column.notNull())
      .addColumn('modality', key, (column) => column.notNull())
      .addColumn('decision', key)
      .addColumn('outcome', key)
      .addColumn('members', key, (column) => column.notNull())
      .addColumn('said', 'text', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('kept_claims_key', ['report', 'claim'])
      .execute();
    await db.schema.createIndex('kept_claims_verdict').on('kept_claims').columns(['verdict', 'kind']).execute();
    await db.schema.createIndex('kept_claims_decision').on('kept_claims').columns(['decision']).execute();
  },
  async (db, engine) => {
    const key = sql.raw(engine.keyType);
    await db.schema
      .createTable('presences')
      .addColumn('thing', key, (column) => column.notNull())
      .addColumn('window', key, (column) => column.notNull())
      .addColumn('at', key, (column) => column.notNull())
      .addColumn('said', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('presences_key', ['thing', 'window'])
      .execute();
  },
];

/** The data was written by a later Penholder than this one. */
class NewerSchema extends Error {
  constructor(found: number, known: number) {
    super(`it was written by a newer Penholder (schema ${found}; this one knows ${known})`);
  }
}

/**
 * Brings the schema to the newest version in one transaction; several processes may start at once.
 * Throws `NewerSchema` when the data is ahead of the program.
 */
export const migrate = (engine: Engine, steps: readonly Migration[] = migrations): Promise<void> =>
  engine.exclusively(async (db) => {
    await db.schema
      .createTable('schema_version')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute();
    const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
    const found = row?.version ?? 0;
    if (found > steps.length) throw new NewerSchema(found, steps.length);
    for (const step of steps.slice(found)) await step(db, engine);
    if (row === undefined) await db.insertInto('schema_version').values({ version: steps.length }).execute();
    else if (found < steps.length) await db.updateTable('schema_version').set({ version: steps.length }).execute();
  });
