import { randomUUID } from 'node:crypto';
import type { RewardFields } from '@rostra/shared/rewards/reward-fields.schema';
import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import { awardPoints } from '../features/points/index.ts';
import type { TestApi, TestSession } from './test-api.ts';

/** An ordinary reward: 100 points, no end to it, no limit, no tier. */
export function rewardFields(parts: Partial<RewardFields> = {}): RewardFields {
  return {
    kind: 'swag',
    title: 'Hoodie',
    description: 'Warm, grey, with a small leaf on the sleeve.',
    pointsCost: 100,
    worth: { minor: 4_500, currency: 'EUR' },
    stock: null,
    perMemberLimit: null,
    minimumTier: 'none',
    shipsTo: 'EU and UK',
    ...parts,
  };
}

/** A reward in the catalogue, as a manager would put it there. */
export async function buildReward(
  api: TestApi,
  manager: TestSession,
  parts: Partial<RewardFields> = {},
): Promise<RewardRecord> {
  const draft = await api.as(manager).rewards.create({ ...rewardFields(parts), idempotencyKey: randomUUID() });
  return api.as(manager).rewards.activate({ idempotencyKey: randomUUID(), rewardId: draft.id });
}

/** Redeems a reward as this member, without a note, and gives the redemption's id. */
export async function redeemReward(
  api: TestApi,
  who: TestSession,
  { rewardId, pointsCost }: { readonly rewardId: string; readonly pointsCost: number },
): Promise<string> {
  const asked = { rewardId, pointsCost, note: null, idempotencyKey: randomUUID() };
  return (await api.as(who).rewards.redeem(asked)).redemptionId;
}

/** Gives a member points for a deed of its own. */
export async function givePoints(api: TestApi, { workspaceId, memberId }: TestSession, points: number): Promise<void> {
  const source = { type: 'submission-stage', id: randomUUID(), part: '' };
  const ruleVersion = { rule: 'test', version: 1 };
  const request = { memberId, source, ruleVersion, statusPoints: points, rewardPoints: points };
  await api.inWorkspace(workspaceId, (scope) => awardPoints(scope, request));
}
