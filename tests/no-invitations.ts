import type { Invitations } from '../src/store/access/types.ts';

/** Where nobody is ever invited: for tests that are not about who may do what. */
export const noInvitations: Invitations = {
  add: () => Promise.reject(new Error('nobody is invited here')),
  byToken: async () => null,
  byIds: async () => [],
  of: async () => [],
  revoke: async () => false,
  secret: async (_, made) => made,
};
