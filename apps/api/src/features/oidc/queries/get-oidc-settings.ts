import { signInAudiences } from '@rostra/points-engine/vocabulary';
import type { GetOidcSettingsOutput } from '@rostra/shared/oidc/get-oidc-settings.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { redirectUrl } from '../oidc-addresses.ts';
import { toOidcConnection } from '../oidc.mapper.ts';
import { OidcConnectionEntity } from '../oidc-connection.entity.ts';

/** Per audience its provider, if there is one, and the address to register there. */
export async function getOidcSettings(scope: Scope): Promise<GetOidcSettingsOutput> {
  const { slug: workspace } = await getWorkspaceFace(scope);
  const connections = await scope.em.find(OidcConnectionEntity, { workspaceId: scope.workspaceId });
  return signInAudiences.map((audience) => {
    const connection = connections.find((known) => known.audience === audience);
    return {
      audience,
      redirectUrl: redirectUrl(scope.deps.publicUrl, { workspace, audience }),
      connection: connection ? toOidcConnection(connection) : null,
    };
  });
}
