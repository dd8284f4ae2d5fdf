import type { Engine } from '../engine.ts';
import type { InvitationRow } from '../tables.ts';
import type { Invitation, Invitations } from './types.ts';

const columns = ['id', 'thing', 'role', 'seat', 'label', 'at', 'expires', 'revoked'] as const;

const toInvitation = ({ label, ...row }: Omit<InvitationRow, 'token_hash'>): Invitation => ({ ...row, label: JSON.parse(label) });

/** What no id or hash can be is not asked for: Postgres takes no NUL. */
const possible = (key: string): boolean => /^[A-Za-z0-9_-]{1,64}$/.test(key);

/** Rows of one statement: both engines bound the values that one may have. */
const batch = 100;

/** The invitations on an engine whose schema is up to date. */
export const invitationsOn = (engine: Engine): Invitations => {
  const { db } = engine;
  const secretOf = (name: string) => db.selectFrom('secrets').select('value').where('name', '=', name).executeTakeFirst();
  return {
    async add(invitations) {
      const rows = invitations.map(({ tokenHash, label, ...rest }) => ({ ...rest, label: JSON.stringify(label), token_hash: tokenHash }));
      await engine.exclusively(async (writing) => {
        for (let at = 0; at < rows.length; at += batch) {
          await writing
            .insertInto('invitations')
            .values(rows.slice(at, at + batch))
            .execute();
        }
      });
    },

    async byToken(tokenHash) {
      if (!possible(tokenHash)) return null;
      const row = await db.selectFrom('invitations').select(columns).where('token_hash', '=', tokenHash).executeTakeFirst();
      return row === undefined ? null : toInvitation(row);
    },

    async byIds(ids) {
      const asked = ids.filter(possible);
      if (asked.length === 0) return [];
      return (await db.selectFrom('invitations').select(columns).where('id', 'in', asked).execute()).map(toInvitation);
    },

    async of(thing) {
      if (!possible(thing)) return [];
      const rows = await db.selectFrom('invitations').select(columns).where('thing', '=', thing).orderBy('at').orderBy('id').execute();
      return rows.map(toInvitation);
    },

    async revoke(thing, id, at) {
      if (!possible(thing) || !possible(id)) return false;
      const { numUpdatedRows } = await engine.write((writing) =>
        writing
          .updateTable('invitations')
          .set({ revoked: at })
          .where('thing', '=', thing)
          .where('id', '=', id)
          .where('revoked', 'is', null)
          .executeTakeFirst(),
      );
      return numUpdatedRows > 0n;
    },

    async secret(name, made) {
      const found = await secretOf(name);
      if (found !== undefined) return found.value;
      await engine.write((writing) =>
        writing
          .insertInto('secrets')
          .values({ name, value: made })
          .onConflict((conflict) => conflict.column('name').doNothing())
          .execute(),
      );
      return (await secretOf(name))!.value;
    },
  };
};
