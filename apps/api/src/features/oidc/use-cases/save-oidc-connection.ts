import type { OidcConnection } from '@rostra/shared/oidc/oidc-connection.schema';
import type { SaveOidcConnectionInput } from '@rostra/shared/oidc/save-oidc-connection.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { holdSignInWays } from '../../sign-in-ways/index.ts';
import { OidcConnectionEntity, secretPlace, type StoredOidcConnection } from '../oidc-connection.entity.ts';
import { OidcIdentityEntity } from '../oidc-identity.entity.ts';
import { toOidcConnection } from '../oidc.mapper.ts';

/**
 * Connects the audience's provider, or changes it. With another issuer or client everybody is linked anew at their next sign-in: who was linked is
 * forgotten, since the same `sub` may be somebody else there.
 *
 * @throws AppError `sign-in-not-recent`; `invalid-input` at `issuer` (`not-an-issuer`: without TLS in production) or `clientSecret` (`required`: none is stored for this
 * issuer and client; a stored secret is never sent to an issuer it was not given for)
 */
export async function saveOidcConnection(scope: Scope, input: SaveOidcConnectionInput): Promise<OidcConnection> {
  requireRecentSignIn(scope);
  const { workspaceId } = scope;
  await holdSignInWays(scope);
  if (scope.deps.isProduction && !input.issuer.startsWith('https:')) throw atField('issuer', 'not-an-issuer');
  const stored = await scope.em.findOne(OidcConnectionEntity, { workspaceId, audience: input.audience });
  const before = stored && toOidcConnection(stored);
  const isSame = stored?.issuer === input.issuer && stored.clientId === input.clientId;
  const id = stored?.id ?? scope.newId();
  const sealedSecret =
    input.clientSecret === null
      ? isSame && stored.sealedSecret
      : scope.deps.secrets.seal(input.clientSecret, secretPlace({ workspaceId, id }));
  if (!sealedSecret) throw atField('clientSecret', 'required');
  const fields = { ...fieldsOf(input), sealedSecret, changedAt: scope.now, changedById: scope.actor.memberId };
  const connection: StoredOidcConnection = stored
    ? Object.assign(stored, fields)
    : scope.em.create(OidcConnectionEntity, { workspaceId, id, ...fields });
  const forgotten = stored && !isSame ? await forgetLinks(scope, id) : 0;
  recordAudit(scope, {
    action: 'oidc.save',
    subjectType: 'oidc-connection',
    subjectId: id,
    before,
    after: { ...toOidcConnection(connection), isSecretNew: input.clientSecret !== null, forgottenLinks: forgotten },
  });
  return toOidcConnection(connection);
}

function fieldsOf({ audience, issuer, clientId, label, vouchedDomains }: SaveOidcConnectionInput) {
  return { audience, issuer, clientId, label, vouchedDomains };
}

function forgetLinks(scope: Scope, connectionId: string): Promise<number> {
  return scope.em.nativeDelete(OidcIdentityEntity, { workspaceId: scope.workspaceId, connectionId });
}

function atField(path: string, message: string): AppError {
  return new AppError('invalid-input', {}, [{ path, message }]);
}
