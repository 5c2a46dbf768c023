import { expect, test } from 'vitest';
import { allowed, award, heldBy, hold, memberLedger, spend } from '../testing/member-ledger.ts';

test('moves the whole hold from held to spent and leaves lots as the hold left them', () => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const change = allowed(spend(ledger, heldBy(allowed(hold(ledger, 70)))));
  expect(change.balanceAfter).toMatchObject({ status: 100, available: 30, held: 0, spent: 70 });
  expect([change.lotChanges, change.lotUses]).toEqual([[], []]);
});

test.each(['released', 'spent'] as const)('refuses a hold that is %s already', (state) => {
  const ledger = memberLedger();
  allowed(award(ledger));
  const held = heldBy(allowed(hold(ledger, 100)), state);
  expect(spend(ledger, held)).toMatchObject({ refusal: { code: 'hold-closed', details: { state } } });
});
