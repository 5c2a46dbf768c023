import { placeInTier, statusWindowStart, type TierPolicy } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { lockExistingBalances, moveTiers, readPointsPolicy, sumStatusOf, type TierMove } from '../../points/index.ts';
import { readStandings } from '../member-standings.ts';

/** Each batch locks its members' balances until it commits, and an award that meets one of them waits for it. */
const MEMBERS_AT_ONCE = 200;

/**
 * Raises whom the policy in force would have raised already (rule 5: a tier is reached at once). An award that was under way while a policy was put in force
 * is placed by the one before, and where the change had come past its champion by then, nothing else looks again.
 */
export const raiseTiers: NightlyTask = {
  name: 'raise-tiers',
  async runBatch(scope, { night: { at, timeZone }, after }) {
    const { tiers, tierPolicyVersion } = await readPointsPolicy(scope);
    const memberIds = await membersToRaise(scope, tiers, after);
    await lockExistingBalances(scope, memberIds);
    const since = statusWindowStart(at, timeZone, tiers);
    const statusPointsOf = await sumStatusOf(
      scope,
      memberIds.map((memberId) => ({ memberId, since })),
    );
    const moves = (await readStandings(scope, memberIds)).flatMap(({ memberId, standing: before }): TierMove[] => {
      const statusPoints = statusPointsOf(memberId);
      const { standing: after, rise } = placeInTier({ standing: before, statusPoints, at, policy: tiers });
      return rise ? [{ memberId, before, after, reason: 'policy', statusPoints }] : [];
    });
    await moveTiers(scope, moves, tierPolicyVersion);
    return { handled: moves.length, last: memberIds.length < MEMBERS_AT_ONCE ? null : (memberIds.at(-1) ?? null) };
  },
};

/** By the figure kept on the balance, which may hold points that left the window since it was moved last: never too few. */
async function membersToRaise(
  scope: Scope,
  { thresholds: { bronze, silver, gold } }: TierPolicy,
  after: string | null,
): Promise<string[]> {
  const rows = await scope.em.execute<{ id: string }[]>(
    `select m.id from member m join balance b on b.workspace_id = m.workspace_id and b.member_id = m.id
      where m.workspace_id = ? and m.role = 'champion' and m.merged_into_id is null
        and b.status_in_window >= case m.tier when 'none' then ?::bigint when 'bronze' then ?::bigint when 'silver' then ?::bigint end
        and (?::uuid is null or m.id > ?::uuid)
      order by m.id limit ?`,
    [scope.workspaceId, bronze, silver, gold, after, after, MEMBERS_AT_ONCE],
  );
  return rows.map(({ id }) => id);
}
