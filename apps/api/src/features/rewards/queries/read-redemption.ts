import type { GetRedemptionInput, GetRedemptionOutput } from '@rostra/shared/rewards/get-redemption.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AccountEntity, getMember } from '../../members/index.ts';
import { toRedemptionSummary } from '../redemption.mapper.ts';
import { countRedeemed, getRedemption } from '../redemption.repository.ts';
import { toRewardFields } from '../reward.mapper.ts';
import { getReward } from '../reward.repository.ts';
import { listRedemptionEvents } from './list-redemption-events.ts';

/**
 * One redemption with all that staff need to decide: whose it is, what they said, what was said to them.
 *
 * @throws AppError `not-found`
 */
export async function readRedemption(scope: Scope, { redemptionId }: GetRedemptionInput): Promise<GetRedemptionOutput> {
  const { workspaceId, now } = scope;
  const redemption = await getRedemption(scope, { id: redemptionId });
  const reward = await getReward(scope, redemption.rewardId);
  const member = await getMember(scope, redemption.memberId);
  const account = member.accountId
    ? await scope.em.findOne(AccountEntity, { workspaceId, id: member.accountId })
    : null;
  const redeemed = await countRedeemed(scope, member.id);
  const { id, name, email, tier } = member;
  const { worth, shipsTo, stock } = toRewardFields(reward);
  return {
    ...toRedemptionSummary(redemption, reward),
    memberName: name,
    accountName: account?.name ?? null,
    isLate: redemption.dueAt ? redemption.dueAt < now : false,
    note: redemption.note ?? null,
    events: await listRedemptionEvents(scope, redemptionId),
    champion: {
      id,
      name,
      email,
      tier,
      title: member.title ?? null,
      accountName: account?.name ?? null,
      region: account?.region ?? null,
      redemptionsCount: [...redeemed.values()].reduce((sum, count) => sum + count, 0),
    },
    reward: { worth, shipsTo, stock },
  };
}
