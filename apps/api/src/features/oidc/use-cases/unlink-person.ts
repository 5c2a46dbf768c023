import { decideUnlinking } from '@rostra/points-engine';
import type { UnlinkPersonInput } from '@rostra/shared/oidc/provider-link.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { endSessionsOf, requireRecentSignIn } from '../../sessions/index.ts';
import { holdSignInWays } from '../../sign-in-ways/index.ts';
import { mailLostLink } from '../mail-lost-link.ts';
import { OidcConnectionEntity } from '../oidc-connection.entity.ts';
import { OidcIdentityEntity } from '../oidc-identity.entity.ts';
import { readUnlinkingGround } from '../read-unlinking-ground.ts';

/**
 * Forgets whom a provider means by one account: the next sign-in there is a first one again, also for another account of the same person. They are told by
 * mail. When an administrator does it, everything the person is signed in with ends, since the account may be in other hands; who does it for themselves
 * stays signed in and ends other devices from their list.
 *
 * @throws AppError `sign-in-not-recent`, `not-found`, `last-way-in`
 */
export async function unlinkPerson(scope: Scope, input: UnlinkPersonInput): Promise<null> {
  return unlink(scope, input, null);
}

/**
 * The same for an account of one's own; anybody else's is `not-found`.
 *
 * @throws AppError `sign-in-not-recent`, `not-found`, `last-way-in`
 */
export async function unlinkSelf(scope: Scope, input: UnlinkPersonInput): Promise<null> {
  return unlink(scope, input, ownMemberId(scope));
}

async function unlink(scope: Scope, { linkId }: UnlinkPersonInput, onlyOf: string | null): Promise<null> {
  requireRecentSignIn(scope);
  const { workspaceId } = scope;
  // The ways to sign in must not change between looking and taking one away, and of two who take one away the second finds it gone.
  await holdSignInWays(scope);
  const where = { workspaceId, id: linkId, ...(onlyOf === null ? {} : { memberId: onlyOf }) };
  const identity = await scope.em.findOne(OidcIdentityEntity, where);
  if (!identity) throw new AppError('not-found');
  const { memberId, connectionId, issuer, subject } = identity;
  const member = await getMember(scope, memberId);
  const connection = await scope.em.findOne(OidcConnectionEntity, { workspaceId, id: connectionId });
  if (!connection) throw new AppError('not-found');
  allowed(decideUnlinking(await readUnlinkingGround(scope, member, connection)));
  await scope.em.nativeDelete(OidcIdentityEntity, { workspaceId, id: linkId });
  if (memberId !== scope.actor.memberId) await endSessionsOf(scope, memberId);
  recordAudit(scope, {
    action: 'oidc.unlink',
    subjectType: 'member',
    subjectId: memberId,
    before: { issuer, subject },
  });
  await mailLostLink(scope, member, connection.label);
  return null;
}
