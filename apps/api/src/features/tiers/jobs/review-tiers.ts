import { reviewTier, reviewWindowStart } from '@rostra/points-engine';
import type { TierChangeReason, TierReviewOutcome } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { Night } from '../../../jobs/nightly/night.ts';
import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import {
  lockExistingBalances,
  moveTiers,
  type PointsPolicy,
  readPointsPolicy,
  sumStatusOf,
  type TierMove,
} from '../../points/index.ts';
import { readStandings } from '../member-standings.ts';
import { tellOfTiers } from '../tell-of-tiers.ts';

/** Each batch locks its members' balances until it commits, and an award that meets one of them waits for it. */
const MEMBERS_AT_ONCE = 200;

/**
 * Reviews the tiers whose kept months are over, as of the night: kept for as many again, a notice with its grace, or a fall by one (rule 5).
 * Notice and fall are mailed.
 */
export const reviewTiers: NightlyTask = {
  name: 'review-tiers',
  async runBatch(scope, { night, after }) {
    const policy = await readPointsPolicy(scope);
    const memberIds = await membersToReview(scope, { night, after, keptMonths: policy.tiers.keptMonths });
    await lockExistingBalances(scope, memberIds);
    const moves = await review(scope, memberIds, { night, policy });
    await moveTiers(scope, moves, policy.tierPolicyVersion);
    await tellOfTiers(scope, moves, policy.tiers);
    return { handled: memberIds.length, last: memberIds.length < MEMBERS_AT_ONCE ? null : (memberIds.at(-1) ?? null) };
  },
};

interface Asked {
  readonly night: Night;
  readonly after: string | null;
  readonly keptMonths: number;
}

/** A few days more than are due, because a month's last day is not every month's; the engine tells to the second. */
async function membersToReview(scope: Scope, { night, after, keptMonths }: Asked): Promise<string[]> {
  const rows = await scope.em.execute<{ id: string }[]>(
    `select id from member
      where workspace_id = ? and role = 'champion' and tier <> 'none'
        and (tier_grace_ends_at is not null
             or coalesce(tier_reached_at, created_at) <= ?::timestamptz - make_interval(months => ?) + interval '4 days')
        and (?::uuid is null or id > ?::uuid)
      order by id limit ?`,
    [scope.workspaceId, night.at, keptMonths, after, after, MEMBERS_AT_ONCE],
  );
  return rows.map(({ id }) => id);
}

async function review(
  scope: Scope,
  memberIds: readonly string[],
  { night, policy: { tiers: policy } }: { readonly night: Night; readonly policy: PointsPolicy },
): Promise<TierMove[]> {
  const { at, timeZone } = night;
  const members = await readStandings(scope, memberIds);
  const statusPointsOf = await sumStatusOf(
    scope,
    members.map(({ memberId, standing }) => ({
      memberId,
      since: reviewWindowStart({ standing, at, timeZone, policy }),
    })),
  );
  return members.flatMap(({ memberId, standing: before }): TierMove[] => {
    const statusPoints = statusPointsOf(memberId);
    const { outcome, standing: after } = reviewTier({ standing: before, statusPoints, at, timeZone, policy });
    const reason = REASONS[outcome];
    const isMoved = reason !== null || before.graceEndsAt?.getTime() !== after.graceEndsAt?.getTime();
    return isMoved ? [{ memberId, before, after, reason, statusPoints }] : [];
  });
}

const REASONS: Readonly<Record<TierReviewOutcome, TierChangeReason | null>> = {
  keep: null,
  renew: 'renewal',
  notice: 'grace',
  grace: null,
  fall: 'fall',
};
