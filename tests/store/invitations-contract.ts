import assert from 'node:assert/strict';
import { type EngineUnderTest, hardTexts, storeTester } from '../../src/store/contract.ts';

const at = '2024-03-25T15:00:00.000Z';
const invitation = (n: number, thing = 'one', label = `for ${n}`) => ({
  id: `id-${String(n).padStart(3, '0')}`,
  thing,
  role: 'delegation',
  seat: n % 2 === 0 ? null : 'FRA',
  label,
  at,
  expires: null,
  revoked: null,
  tokenHash: `hash-${n}`,
});
const without = ({ tokenHash, ...rest }: ReturnType<typeof invitation>) => {
  assert.ok(tokenHash);
  return rest;
};

/** Everything `Invitations` promises, as tests: run once for each engine. */
export const invitationsContract = (engine: EngineUnderTest): void => {
  const storeTest = storeTester(engine);

  storeTest('invitations are found by token, id and thing, and come back as they were', async ({ invitations }, open) => {
    const given = [
      ...hardTexts.map((label, n) => invitation(n, 'one', label)),
      ...Array.from({ length: 250 }, (_, n) => invitation(n + 100, 'two')),
    ];
    await invitations.add(given);
    const again = await open();
    try {
      for (const one of given.slice(0, 12)) assert.deepEqual(await again.invitations.byToken(one.tokenHash), without(one));
      assert.deepEqual(await again.invitations.of('one'), given.slice(0, hardTexts.length).map(without));
      assert.equal((await again.invitations.of('two')).length, 250);
      assert.deepEqual(await invitations.byIds(['id-001', 'none', '\u0000']), [without(given[1]!)]);
      for (const key of ['none', '\u0000', "'"]) {
        assert.equal(await invitations.byToken(key), null);
        assert.deepEqual(await invitations.of(key), []);
      }
    } finally {
      await again.close();
    }
  });

  storeTest('invitations are added all or none', async ({ invitations }) => {
    await invitations.add([invitation(1)]);
    await assert.rejects(invitations.add([invitation(2), invitation(1)]));
    assert.equal((await invitations.of('one')).length, 1);
  });

  storeTest('an invitation is revoked once, by its own thing', async ({ invitations }) => {
    await invitations.add([invitation(1)]);
    assert.equal(await invitations.revoke('two', 'id-001', at), false);
    assert.equal(await invitations.revoke('one', 'id-001', at), true);
    assert.equal(await invitations.revoke('one', 'id-001', '2025-01-01T00:00:00.000Z'), false);
    assert.equal((await invitations.byToken('hash-1'))?.revoked, at);
  });

  storeTest('all who ask for a secret at once get the same', async (store, open) => {
    const other = await open();
    try {
      const told = await Promise.all([store, other, store, other].map(({ invitations }, n) => invitations.secret('session', `made ${n}`)));
      assert.equal(new Set(told).size, 1);
      assert.match(told[0]!, /^made \d$/);
      assert.notEqual(await store.invitations.secret('another', 'x'), told[0]);
    } finally {
      await other.close();
    }
  });
};
