import { decideUnlinking } from '@rostra/points-engine';
import type { ListProviderLinksOutput, ProviderLink } from '@rostra/shared/oidc/provider-link.contract';
import { unlinkingHindrances } from '@rostra/shared/oidc/provider-link.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember } from '../../members/index.ts';
import { readSignInWays } from '../../sign-in-ways/index.ts';
import { OidcConnectionEntity } from '../oidc-connection.entity.ts';
import { OidcIdentityEntity } from '../oidc-identity.entity.ts';
import { readUnlinkingGround } from '../read-unlinking-ground.ts';

/**
 * The accounts at identity providers that sign a member in, the oldest first, each with whether it can be taken away. One per provider, so two at most but
 * for people who were merged.
 *
 * @throws AppError `not-found`
 */
export async function listProviderLinks(scope: Scope, memberId: string): Promise<ListProviderLinksOutput> {
  const { workspaceId } = scope;
  const member = await getMember(scope, memberId);
  const ways = await readSignInWays(scope);
  const connections = await scope.em.find(OidcConnectionEntity, { workspaceId });
  const identities = await scope.em.find(
    OidcIdentityEntity,
    { workspaceId, memberId },
    { orderBy: { createdAt: 'asc', id: 'asc' } },
  );
  const links: ProviderLink[] = [];
  for (const { id, connectionId, issuer, createdAt } of identities) {
    const connection = connections.find((one) => one.id === connectionId);
    if (!connection) continue;
    const decision = decideUnlinking(await readUnlinkingGround(scope, member, connection));
    const state = decision.ok ? undefined : decision.refusal.details.state;
    const { audience, label } = connection;
    const hindrance = unlinkingHindrances.find((one) => one === state) ?? null;
    links.push({ id, audience, label, issuer, linkedAt: wireInstant(createdAt), hindrance });
  }
  const isLinkOn = member.role === 'champion' ? ways.isChampionLinkOn : ways.isStaffLinkOn;
  return { links, isLinkOn, name: member.name, email: member.email };
}
