import {
  type ReplacedUnderPolicy,
  replaceUnderPolicy,
  statusWindowStart,
  type TierStanding,
} from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { readPointsPolicy, sumStatusOf } from '../points/index.ts';
import { readStandings } from './member-standings.ts';
import type { TierPolicyVersion } from './tier-policy-version.entity.ts';
import { toPolicy } from './tier-policy.mapper.ts';

/** What a version of the policy does to one member. */
export interface PlacedMember extends ReplacedUnderPolicy {
  readonly memberId: string;
  readonly before: TierStanding;
  /** Status points as the version counts them. */
  readonly statusPoints: number;
}

/** What a version of the policy does to members as they stand now: two queries for all of them, decided by the engine. */
export async function placeUnderVersion(
  scope: Scope,
  version: TierPolicyVersion,
  memberIds: readonly string[],
): Promise<PlacedMember[]> {
  const { timeZone } = await readPointsPolicy(scope);
  const policy = toPolicy(version);
  const since = statusWindowStart(scope.now, timeZone, policy);
  const members = await readStandings(scope, memberIds);
  const statusPointsOf = await sumStatusOf(
    scope,
    members.map(({ memberId }) => ({ memberId, since })),
  );
  return members.map(({ memberId, standing }) => {
    const statusPoints = statusPointsOf(memberId);
    const { falls } = version;
    const placed = replaceUnderPolicy({ standing, statusPoints, at: scope.now, timeZone, policy, falls });
    return { ...placed, memberId, before: standing, statusPoints };
  });
}
