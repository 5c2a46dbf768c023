import type { RemoveOidcConnectionInput } from '@rostra/shared/oidc/save-oidc-connection.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { holdSignInWays, readSignInWays } from '../../sign-in-ways/index.ts';
import { OidcConnectionEntity } from '../oidc-connection.entity.ts';
import { OidcIdentityEntity } from '../oidc-identity.entity.ts';
import { toOidcConnection } from '../oidc.mapper.ts';

/**
 * Takes the audience's provider away, with its secret and everybody's links. Who is signed in stays so.
 *
 * @throws AppError `not-found`, `provider-in-use` while its way is on
 */
export async function removeOidcConnection(scope: Scope, { audience }: RemoveOidcConnectionInput): Promise<null> {
  const { workspaceId } = scope;
  await holdSignInWays(scope);
  const connection = await scope.em.findOne(OidcConnectionEntity, { workspaceId, audience });
  if (!connection) throw new AppError('not-found');
  const ways = await readSignInWays(scope);
  if (audience === 'staff' ? ways.isStaffOidcOn : ways.isChampionOidcOn) throw new AppError('provider-in-use');
  await scope.em.nativeDelete(OidcIdentityEntity, { workspaceId, connectionId: connection.id });
  await scope.em.nativeDelete(OidcConnectionEntity, { workspaceId, id: connection.id });
  recordAudit(scope, {
    action: 'oidc.remove',
    subjectType: 'oidc-connection',
    subjectId: connection.id,
    before: toOidcConnection(connection),
  });
  return null;
}
