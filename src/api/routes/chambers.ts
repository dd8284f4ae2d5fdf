import { z } from '@hono/zod-openapi';
import { communiqueOf, minutesOf, minutesText, votesCsv } from '../../procedure/index.ts';
import { refuse } from '../../result.ts';
import { isTurned } from '../access/access.ts';
import { newPublicId } from '../access/tokens.ts';
import { siteAddress } from '../address.ts';
import { refused } from '../answers.ts';
import { atMost, type Turned } from '../body.ts';
import { askedOn } from '../chambers/asked.ts';
import { inviteAll, readInvitations, withLink } from '../chambers/invite.ts';
import { logLines, withheld } from '../chambers/log.ts';
import { actingRoles, invitingRoles, viewOf } from '../chambers/roles.ts';
import { readOpening } from '../chambers/setup.ts';
import { shownTo } from '../chambers/shown.ts';
import type { ApiDeps } from '../deps.ts';
import { type Endpoint, json, refusing } from '../endpoint.ts';
import { afterOf } from '../events/after.ts';
import { readJson } from '../json-body.ts';
import { largestBody } from '../limits.ts';
import * as schemas from '../schemas/chamber.ts';

/** An action whose entry may or may not have reached the disk: with its key it can be sent again without being done twice. */
const storeAway: Turned = {
  ...refuse('store_away', 'The store does not answer; send the same again, with the same Idempotency-Key, in a moment.'),
  status: 503,
};

const id = z.object({ id: z.string().openapi({ description: 'Id of a chamber.' }) });
const as = z.object({
  as: z.string().optional().openapi({ description: 'Which of the invitations this browser holds. Default: the latest.' }),
});

/** Everything under `/api/chambers`: opening, inviting, acting, looking, following, taking away. */
export const chamberEndpoints = ({ live, record, store, now, report }: Required<ApiDeps>): readonly Endpoint[] => {
  const { access, chambers, hub } = live;
  const asked = askedOn(live);

  return [
    {
      method: 'post',
      path: '/api/chambers',
      doc: {
        summary: 'Open a chamber',
        description: 'The answer holds the links of everybody invited; they are told this once. The browser that asks presides.',
        tags: ['Chambers'],
        request: { body: { content: { 'application/json': { schema: schemas.opening } } } },
        responses: { 201: json('The chamber and its links.', schemas.opened), ...refusing(400, 403, 413, 415, 429) },
      },
      example: `curl -c jar http://localhost:4280/api/chambers -H "Content-Type: application/json" -d '{"date":"2024-03-25","meeting":"9586","next_resolution":2728}'`,
      before: [atMost(largestBody)],
      answer: async (c) => {
        const late = access.make(c);
        if (late) return refused(c, late, late.status);
        const body = await readJson(c);
        if (!body.ok) return refused(c, body, body.status);
        const opening = readOpening(record.council, body.value, now().slice(0, 10));
        if (!opening.ok) return refused(c, opening, 400);
        const { name, setup } = opening.value;
        const chamber = newPublicId();
        await chambers.create(chamber, name, setup);
        const invited = await inviteAll(access, chamber, setup);
        await access.enter(c, invited.slice(0, 1));
        const site = siteAddress(c);
        const invitations = invited.map((one) => withLink(one, site));
        return c.json({ format: 1, id: chamber, name, page: `${site}/chambers/${chamber}`, invitations }, 201);
      },
    },
    {
      method: 'get',
      path: '/api/chambers',
      doc: {
        summary: 'List the chambers this browser has been invited to',
        tags: ['Chambers'],
        responses: { 200: json('Those whose invitation holds.', schemas.chamberList) },
      },
      example: 'curl -b jar http://localhost:4280/api/chambers',
      answer: async (c) => {
        const passes = await access.mine(c);
        const rows = await Promise.all(
          passes.map(async ({ thing, id: held, role, seat }) => {
            const loaded = await chambers.load(thing);
            return loaded === null ? [] : [{ id: thing, name: loaded.name, as: held, role, seat }];
          }),
        );
        return c.json({ format: 1, chambers: rows.flat() });
      },
    },
    {
      method: 'get',
      path: '/api/chambers/{id}',
      doc: {
        summary: 'The state of a chamber, as you may see it',
        tags: ['Chambers'],
        request: { params: id, query: as },
        responses: { 200: json('The state.', schemas.chamberState), ...refusing(401, 403, 404) },
      },
      example: 'curl -b jar http://localhost:4280/api/chambers/ID',
      answer: async (c) => {
        const found = await asked(c);
        if (isTurned(found)) return refused(c, found, found.status);
        const { pass, loaded } = found;
        const you = { as: pass.id, role: pass.role, seat: pass.seat };
        return c.json({ format: 1, id: loaded.id, name: loaded.name, seq: loaded.seq, you, ...shownTo(loaded.chamber, viewOf(pass)) });
      },
    },
    {
      method: 'post',
      path: '/api/chambers/{id}/actions',
      doc: {
        summary: 'Act in a chamber',
        description:
          'Taken or refused by the rules; a refusal cites the rule and changes nothing. With a header Idempotency-Key the same action sent again is done once. ' +
          'Types: what docs/chamber.md lists; `cast_paper` takes `paper`, the names on a secret ballot paper, and `straw_ballot` takes `view`; both go into a box, not into the log.',
        tags: ['Chambers'],
        request: {
          params: id,
          query: as,
          headers: z.object({ 'idempotency-key': z.string().optional() }),
          body: { content: { 'application/json': { schema: schemas.actRequest } } },
        },
        responses: { 200: json('It is done, and on disk.', schemas.acted), ...refusing(400, 401, 403, 404, 409, 413, 415, 429, 503) },
      },
      example: `curl -b jar http://localhost:4280/api/chambers/ID/actions -H "Content-Type: application/json" -d '{"type":"call_to_order"}'`,
      before: [atMost(largestBody)],
      answer: async (c) => {
        const found = await asked(c, actingRoles, true);
        if (isTurned(found)) return refused(c, found, found.status);
        const key = c.req.header('idempotency-key') ?? null;
        if (key !== null && !/^[\w.:-]{1,64}$/.test(key)) {
          return refused(c, refuse('bad_field', 'Idempotency-Key: give 1 to 64 letters, digits and . : _ -'), 400);
        }
        const body = await readJson(c);
        if (!body.ok) return refused(c, body, body.status);
        const acted = await chambers.act(found.loaded.id, found.pass, body.value, key).catch((error: unknown) => {
          report(error);
          c.header('Retry-After', '1');
          return storeAway;
        });
        return acted.ok ? c.json({ format: 1, ...acted, ok: undefined }) : refused(c, acted, acted.status);
      },
    },
    {
      method: 'get',
      path: '/api/chambers/{id}/events',
      doc: {
        summary: 'Follow a chamber',
        description:
          'Server-sent events: one for each entry of the log, its number as id. Begins after `after`, or after Last-Event-ID; reconnecting loses and repeats nothing.',
        tags: ['Chambers'],
        request: { params: id, query: as.extend({ after: z.string().optional() }) },
        responses: { 200: { description: 'text/event-stream' }, ...refusing(400, 401, 403, 404) },
      },
      example: 'curl -N -b jar "http://localhost:4280/api/chambers/ID/events?after=0"',
      answer: async (c) => {
        const found = await asked(c);
        if (isTurned(found)) return refused(c, found, found.status);
        const after = afterOf(c);
        if (after === null) return refused(c, refuse('bad_field', 'after: give the number of the last entry you have.'), 400);
        return hub.follow(found.loaded.id, after, { view: viewOf(found.pass), pass: found.pass });
      },
    },
    {
      method: 'get',
      path: '/api/chambers/{id}/log',
      doc: {
        summary: 'Take away the log of a chamber',
        description: 'JSON Lines with the chain of hashes: `penholder verify FILE` tells whether anything was changed.',
        tags: ['Chambers'],
        request: { params: id, query: as },
        responses: { 200: { description: 'application/jsonl' }, ...refusing(401, 403, 404, 409) },
      },
      example: 'curl -b jar http://localhost:4280/api/chambers/ID/log > meeting.jsonl',
      answer: async (c) => {
        const found = await asked(c);
        if (isTurned(found)) return refused(c, found, found.status);
        const { loaded, pass } = found;
        const kept = withheld(loaded.chamber, pass.role);
        if (kept) return refused(c, kept, 409);
        let whole = '';
        for await (const line of logLines(store.streams, loaded.id)) whole += line;
        return c.body(whole, 200, {
          'Content-Type': 'application/jsonl; charset=utf-8',
          'Content-Disposition': `attachment; filename="chamber-${loaded.id}.jsonl"`,
        });
      },
    },
    {
      method: 'get',
      path: '/api/chambers/{id}/minutes',
      doc: {
        summary: 'Take away the minutes of a chamber',
        description: 'Plain text in the manner of a verbatim record, in our words; of a private meeting the communiqué before them.',
        tags: ['Chambers'],
        request: { params: id, query: as },
        responses: { 200: { description: 'text/plain' }, ...refusing(401, 403, 404) },
      },
      example: 'curl -b jar http://localhost:4280/api/chambers/ID/minutes',
      answer: async (c) => {
        const found = await asked(c);
        if (isTurned(found)) return refused(c, found, found.status);
        const { chamber } = shownTo(found.loaded.chamber, viewOf(found.pass));
        const communique = communiqueOf(chamber);
        return c.text(`${communique === null ? '' : `${communique}\n\n`}${minutesText(minutesOf(chamber))}`);
      },
    },
    {
      method: 'get',
      path: '/api/chambers/{id}/votes.csv',
      doc: {
        summary: 'Take away the votes of a chamber',
        description: 'CSV: one line a question, one column a member with its ballot.',
        tags: ['Chambers'],
        request: { params: id, query: as },
        responses: { 200: { description: 'text/csv' }, ...refusing(401, 403, 404) },
      },
      example: 'curl -b jar http://localhost:4280/api/chambers/ID/votes.csv',
      answer: async (c) => {
        const found = await asked(c);
        if (isTurned(found)) return refused(c, found, found.status);
        return c.body(votesCsv(found.loaded.chamber), 200, {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="votes-${found.loaded.id}.csv"`,
        });
      },
    },
    {
      method: 'delete',
      path: '/api/chambers/{id}',
      doc: {
        summary: 'Delete a chamber',
        description:
          'For the presidency and the Secretariat. Everything goes, its links too; what stays is when and by whom it was deleted, how long its log was, and its last hash.',
        tags: ['Chambers'],
        request: {
          params: id,
          query: as.extend({ name: z.string().openapi({ description: 'The name of the chamber, exactly: the confirmation.' }) }),
        },
        responses: { 200: json('It is deleted.', schemas.deleted), ...refusing(401, 403, 404, 409, 429) },
      },
      example: 'curl -b jar -X DELETE "http://localhost:4280/api/chambers/ID?name=NAME"',
      answer: async (c) => {
        const found = await asked(c, invitingRoles, true);
        if (isTurned(found)) return refused(c, found, found.status);
        const removed = await chambers.remove(found.loaded.id, found.pass, c.req.query('name'));
        return removed.ok ? c.json({ format: 1, sentence: removed.sentence }) : refused(c, removed, removed.status);
      },
    },
    {
      method: 'get',
      path: '/api/chambers/{id}/invitations',
      doc: {
        summary: 'List the invitations of a chamber',
        tags: ['Chambers'],
        request: { params: id, query: as },
        responses: {
          200: json('All, those over too.', z.object({ format: z.literal(1), invitations: z.array(schemas.invitation) })),
          ...refusing(401, 403, 404),
        },
      },
      example: 'curl -b jar http://localhost:4280/api/chambers/ID/invitations',
      answer: async (c) => {
        const found = await asked(c, invitingRoles);
        if (isTurned(found)) return refused(c, found, found.status);
        const invitations = (await access.of(found.loaded.id)).map(({ thing: _, ...one }) => one);
        return c.json({ format: 1, invitations });
      },
    },
    {
      method: 'post',
      path: '/api/chambers/{id}/invitations',
      doc: {
        summary: 'Invite to a chamber',
        tags: ['Chambers'],
        request: { params: id, query: as, body: { content: { 'application/json': { schema: schemas.newInvitations } } } },
        responses: {
          201: json('The links, told this once.', z.object({ format: z.literal(1), invitations: z.array(schemas.invited) })),
          ...refusing(400, 401, 403, 404, 413, 415, 429),
        },
      },
      example: `curl -b jar http://localhost:4280/api/chambers/ID/invitations -H "Content-Type: application/json" -d '{"invitations":[{"role":"audience"}]}'`,
      before: [atMost(largestBody)],
      answer: async (c) => {
        const found = await asked(c, invitingRoles, true);
        if (isTurned(found)) return refused(c, found, found.status);
        const body = await readJson(c);
        if (!body.ok) return refused(c, body, body.status);
        const { id: thing, chamber } = found.loaded;
        const wanted = readInvitations(thing, chamber.setup, body.value, now());
        if (!wanted.ok) return refused(c, wanted, 400);
        const site = siteAddress(c);
        return c.json({ format: 1, invitations: (await access.invite(wanted.value)).map((one) => withLink(one, site)) }, 201);
      },
    },
    {
      method: 'delete',
      path: '/api/chambers/{id}/invitations/{invitation}',
      doc: {
        summary: 'Withdraw an invitation',
        description: 'Whoever came in by it is out within fifteen seconds.',
        tags: ['Chambers'],
        request: { params: id.extend({ invitation: z.string() }), query: as },
        responses: { 204: { description: 'Withdrawn.' }, ...refusing(401, 403, 404, 429) },
      },
      example: 'curl -b jar -X DELETE http://localhost:4280/api/chambers/ID/invitations/INVITATION',
      answer: async (c) => {
        const found = await asked(c, invitingRoles, true);
        if (isTurned(found)) return refused(c, found, found.status);
        const withdrawn = await access.revoke(found.loaded.id, c.req.param('invitation') ?? '');
        return withdrawn
          ? c.body(null, 204)
          : refused(c, refuse('no_such_invitation', 'There is no such invitation here that still holds.'), 404);
      },
    },
  ];
};
