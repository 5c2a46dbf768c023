import { defaultSignInWays, type SignInWays } from '@rostra/points-engine';
import type { SignInPolicy } from '@rostra/shared/sign-in-ways/sign-in-ways.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { Scope } from '../../db/workspace-scope.ts';

/** How people sign in to the workspace now: the house's own until the workspace has said otherwise. */
export async function readSignInWays(scope: Scope): Promise<SignInWays> {
  const [latest] = await readSignInPolicies(scope, 1);
  return latest ?? defaultSignInWays;
}

/** The house's own, as version 0. */
const housePolicy: SignInPolicy = { ...defaultSignInWays, version: 0, changedAt: null, changedBy: null };

/** The latest versions, the one in force first; the house's own stands behind them all. */
export async function readSignInPolicies(scope: Scope, limit: number): Promise<SignInPolicy[]> {
  const rows = await scope.em.execute<SignInPolicy[]>(
    `select v.version, v.is_champion_link_on as "isChampionLinkOn", v.is_champion_oidc_on as "isChampionOidcOn",
            v.is_staff_link_on as "isStaffLinkOn", v.is_staff_oidc_on as "isStaffOidcOn", v.joining, v.changed_at as "changedAt", m.name as "changedBy"
       from sign_in_policy_version v
       left join member m on m.workspace_id = v.workspace_id and m.id = v.changed_by_id
      where v.workspace_id = ? order by v.version desc limit ?`,
    [scope.workspaceId, limit],
  );
  const versions = rows.map((row) => ({ ...row, changedAt: wireInstant(row.changedAt) }));
  return versions.length < limit ? [...versions, housePolicy] : versions;
}
