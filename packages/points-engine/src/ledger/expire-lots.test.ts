import { expect, test } from 'vitest';
import { emptyBalance } from './balance.ts';
import { expireLots } from './expire-lots.ts';
import { allowed, award, expire, heldBy, hold, memberLedger, postingHeader, spend } from '../testing/member-ledger.ts';

test('lets what remains in every lot past its date lapse, in one posting', () => {
  const ledger = memberLedger(new Date('2025-01-10T10:00:00Z'));
  allowed(award(ledger, { rewardPoints: 100 }));
  ledger.at = new Date('2025-01-20T10:00:00Z');
  allowed(award(ledger, { rewardPoints: 50 }));
  ledger.at = new Date('2025-06-01T10:00:00Z');
  allowed(award(ledger, { rewardPoints: 30 }));
  allowed(spend(ledger, heldBy(allowed(hold(ledger, 80)))));

  ledger.at = new Date('2026-08-01T10:00:00Z');
  const change = allowed(expire(ledger));
  expect(change.lotUses).toEqual([
    { lotId: 'lot-001', amount: 20 },
    { lotId: 'lot-002', amount: 50 },
  ]);
  expect(change.balanceAfter).toMatchObject({ status: 300, available: 30, spent: 80, expired: 70 });
});

test('takes a lot at its very instant and not before', () => {
  const ledger = memberLedger(new Date('2025-01-10T10:00:00Z'));
  allowed(award(ledger, { timeZone: 'UTC' }));
  ledger.at = new Date('2026-07-10T09:59:59.999Z');
  expect(expire(ledger)).toMatchObject({ refusal: { code: 'nothing-to-expire' } });
  ledger.at = new Date('2026-07-10T10:00:00Z');
  expect(expire(ledger).ok).toBe(true);
});

test('throws when the lots do not add up to what is available', () => {
  const balance = { ...emptyBalance, available: 5 };
  expect(() => expireLots({ header: postingHeader(), balance, lots: [] })).toThrow(/lots hold 0, 5 are available/);
});
