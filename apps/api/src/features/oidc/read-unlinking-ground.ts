import type { DecideUnlinkingInput } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import type { Member } from '../members/index.ts';
import { readSignInWays } from '../sign-in-ways/index.ts';
import type { StoredOidcConnection } from './oidc-connection.entity.ts';

/** Everything that says whether somebody keeps a way in without a provider. */
export async function readUnlinkingGround(
  scope: Scope,
  member: Member,
  { id: connectionId, audience, vouchedDomains }: StoredOidcConnection,
): Promise<DecideUnlinkingInput> {
  const ways = await readSignInWays(scope);
  const isAdmin = member.role === 'admin' && member.deactivatedAt === null;
  const [others] = await scope.em.execute<{ count: number }[]>(
    `select count(distinct m.id)::int as count from oidc_identity i
       join member m on m.workspace_id = i.workspace_id and m.id = i.member_id
      where i.workspace_id = ? and i.connection_id = ? and m.id <> ? and m.role = 'admin' and m.deactivated_at is null`,
    [scope.workspaceId, connectionId, member.id],
  );
  return {
    audience,
    by: member.id === scope.actor.memberId ? 'self' : 'administrator',
    isLinkOn: audience === 'staff' ? ways.isStaffLinkOn : ways.isChampionLinkOn,
    isLastProvenAdmin: isAdmin && others?.count === 0,
    email: member.email,
    vouchedDomains,
  };
}
