import type { OidcConnection } from '@rostra/shared/oidc/oidc-connection.schema';
import type { StoredOidcConnection } from './oidc-connection.entity.ts';

/** What its settings show of a connection: everything but the secret. */
export function toOidcConnection(connection: StoredOidcConnection): OidcConnection {
  const { audience, issuer, clientId, label, vouchedDomains, changedAt } = connection;
  return {
    audience,
    issuer,
    clientId,
    label,
    vouchedDomains: [...vouchedDomains],
    changedAt: changedAt.toISOString(),
  };
}
