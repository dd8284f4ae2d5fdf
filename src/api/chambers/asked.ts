import type { Context } from 'hono';
import { refuse } from '../../result.ts';
import { type Access, isTurned, type Pass } from '../access/access.ts';
import type { Turned } from '../body.ts';
import { type Chambers, type Loaded, noChamber } from './chambers.ts';
import { onlookers } from './roles.ts';

const inPrivate: Turned = {
  ...refuse('private_meeting', 'The meeting is held in private; afterwards a communiqué is issued.', { rule: 'rules 48 and 55' }),
  status: 403,
};

export interface Asked {
  readonly pass: Pass;
  readonly loaded: Loaded;
}

/**
 * The chamber of an address (its part `id`) and who asks: the one place where every request to a chamber, of the API and of the pages, is let
 * in or turned away. 404 where there is none (`chamber_deleted` where there was one), else what `Access.who` and `Access.write` turn away, and 403 for onlookers of a private meeting.
 */
export const askedOn =
  ({ access, chambers }: { readonly access: Access; readonly chambers: Chambers }) =>
  async (c: Context, roles?: readonly string[], writes = false): Promise<Asked | Turned> => {
    const id = c.req.param('id') ?? '';
    const loaded = await chambers.load(id);
    if (loaded === null) {
      const deleted = await chambers.deleted(id);
      return deleted === null ? noChamber : { ...refuse('chamber_deleted', deleted), status: 404 };
    }
    const pass = await (writes ? access.write(c, loaded.id, roles) : access.who(c, loaded.id, roles));
    if (isTurned(pass)) return pass;
    return loaded.chamber.setup.private === true && onlookers.includes(pass.role) ? inPrivate : { pass, loaded };
  };
