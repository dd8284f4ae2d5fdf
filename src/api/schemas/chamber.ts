import { z } from '@hono/zod-openapi';
import { actionTypes, houseRuleIds } from '../../procedure/index.ts';
import { chamberRoles } from '../chambers/roles.ts';
import { format, isoDate, policy, reason, stateCode } from './common.ts';

const instant = z.string().openapi({ description: 'ISO instant, UTC.', example: '2026-11-28T15:00:00.000Z' });

export const chamberRole = z.enum(chamberRoles).openapi('ChamberRole', {
  description: 'presidency, delegation (with a seat) and secretariat act; audience and projector look on.',
});

export const opening = z
  .object({
    name: z.string().max(120).optional(),
    date: isoDate.optional().openapi({ description: 'The Council as it sits on this day. Default: today.' }),
    members: z.array(stateCode).optional().openapi({
      description: 'Members of a committee in which members present and voting decide, instead of the Council.',
    }),
    body: z
      .union([z.string(), z.record(z.string(), z.unknown())])
      .optional()
      .openapi({
        description:
          'A body of one’s own, {"name", "members": [{"code", "name", "weight"?, "veto"?}], "rules": {"otherwise": …}, "quorum"?} as docs/procedure.md describes it, or the id of a ready one.',
        example: 'council_of_the_union',
      }),
    house: z.array(z.enum(houseRuleIds)).optional().openapi({ description: 'House rules of Model United Nations laid on top.' }),
    private: z.boolean().optional().openapi({ description: 'A private meeting: the Secretary-General is recommended nowhere else.' }),
    presidency: z.string().optional().openapi({ description: 'Who presides. Default: the President of that month.' }),
    meeting: z.string().optional().openapi({ description: 'Number of the meeting.', example: '9586' }),
    next_resolution: z.int().optional().openapi({ description: 'Number of the next resolution.', example: 2728 }),
    preliminary: policy.optional(),
    withdraw_after_part_vote: z.enum(['refused', 'allowed']).optional(),
  })
  .openapi('ChamberOpening');

export const invitation = z
  .object({
    id: z.string(),
    role: chamberRole,
    seat: stateCode.nullable(),
    label: z.string(),
    at: instant,
    expires: instant.nullable(),
    revoked: instant.nullable(),
  })
  .openapi('Invitation', { description: 'Who may come in by a link; the link itself is told when it is made, and never again.' });

export const invited = invitation
  .extend({ link: z.string().openapi({ description: 'To be given to whoever is invited.', example: 'http://localhost:4280/join/TOKEN' }) })
  .openapi('Invited');

export const newInvitations = z.object({
  invitations: z.array(
    z.object({
      role: chamberRole,
      seat: stateCode.optional().openapi({ description: 'With the role delegation.' }),
      label: z.string().max(100).optional(),
      expires: instant.optional(),
    }),
  ),
});

export const opened = z.object({ format, id: z.string(), name: z.string(), page: z.string(), invitations: z.array(invited) });

export const joined = z.object({
  format,
  thing: z.string().openapi({ description: 'Id of what the link opens.' }),
  as: z.string().openapi({ description: 'Id of the invitation; `as=` in an address names it where a browser holds several.' }),
  role: z.string(),
  seat: stateCode.nullable(),
});

export const chamberList = z.object({
  format,
  chambers: z.array(z.object({ id: z.string(), name: z.string(), as: z.string(), role: chamberRole, seat: stateCode.nullable() })),
});

const action = z.looseObject({ type: z.enum(actionTypes as [string, ...string[]]) }).openapi('ChamberAction', {
  description:
    'What is done, without who and when: these are told by the link and by the server. docs/chamber.md lists what each type takes.',
});

export const actRequest = action;

export const acted = z.object({
  format,
  seq: z.int().openapi({ description: 'Number of the entry in the log.' }),
  at: instant,
  repeated: z.boolean().openapi({ description: 'The key had been taken before: nothing was done anew.' }),
  sentence: z.string(),
  notes: z.array(reason),
});

export const deleted = z.object({ format, sentence: z.string().openapi({ description: 'What is left of it.' }) });

export const chamberState = z.object({
  format,
  id: z.string(),
  name: z.string(),
  seq: z.int().openapi({ description: 'Number of the last entry; events go on from there.' }),
  you: z.object({ as: z.string(), role: chamberRole, seat: stateCode.nullable() }),
  hidden: z.array(z.int()).openapi({ description: 'Places in the log, from 1, of what is not shown as it was done: letters.' }),
  chamber: z.looseObject({}).openapi({ description: 'The state of the meeting: docs/chamber.md.' }),
});
