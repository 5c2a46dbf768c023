import { expect, test } from 'vitest';
import { grantApproval, type GrantApprovalInput } from './grant-approval.ts';

function grant(parts: Partial<GrantApprovalInput> = {}): GrantApprovalInput {
  return {
    statusPoints: 500,
    rewardPoints: 500,
    reason: 'Spoke for us at short notice',
    askerId: 'manager-1',
    receiverId: 'champion-1',
    approverId: null,
    ...parts,
  };
}

test('up to 500 points one person is enough', () => {
  expect(grantApproval(grant())).toEqual({ ok: true, value: 'post' });
  expect(grantApproval(grant({ statusPoints: 0 }))).toEqual({ ok: true, value: 'post' });
});

test.each([{ statusPoints: 501 }, { rewardPoints: 501, statusPoints: 0 }])(
  'above 500 points a second approver is needed: %o',
  (parts) => {
    expect(grantApproval(grant(parts))).toEqual({ ok: true, value: 'wait' });
    expect(grantApproval(grant({ ...parts, approverId: 'manager-2' }))).toEqual({ ok: true, value: 'post' });
  },
);

test('the limit is policy', () => {
  expect(grantApproval(grant({ limit: 499 }))).toEqual({ ok: true, value: 'wait' });
  expect(grantApproval(grant({ limit: 0, statusPoints: 1, rewardPoints: 0 }))).toEqual({ ok: true, value: 'wait' });
});

test.each([
  ['points-not-positive', { statusPoints: 0, rewardPoints: 0 }],
  ['points-not-positive', { statusPoints: -1 }],
  ['points-not-positive', { rewardPoints: -1 }],
  ['points-invalid', { statusPoints: 1.5 }],
  ['points-invalid', { rewardPoints: Number.NaN }],
  ['reason-required', { reason: ' ' }],
  ['grant-to-self', { askerId: 'champion-1' }],
  ['approver-is-asker', { approverId: 'manager-1', statusPoints: 600 }],
  ['approver-is-receiver', { approverId: 'champion-1', statusPoints: 600 }],
] as const)('refuses as %s: %o', (code, parts) => {
  expect(grantApproval(grant(parts))).toMatchObject({ ok: false, refusal: { code } });
});
