import type { Scope } from '../../db/workspace-scope.ts';
import { readSignInWays } from '../sign-in-ways/index.ts';
import type { OidcPlace } from './oidc-addresses.ts';
import { OidcConnectionEntity } from './oidc-connection.entity.ts';
import type { ProviderTerms } from './provider.ts';
import { OidcRefusal } from './oidc-refusal.ts';

/**
 * The audience's provider while its way is on.
 *
 * @throws OidcRefusal `way-off`
 */
export async function providerInUse(scope: Scope, { audience }: Pick<OidcPlace, 'audience'>): Promise<ProviderTerms> {
  const ways = await readSignInWays(scope);
  const isOn = audience === 'staff' ? ways.isStaffOidcOn : ways.isChampionOidcOn;
  const { workspaceId } = scope;
  const terms = isOn ? await scope.em.findOne(OidcConnectionEntity, { workspaceId, audience }) : null;
  if (!terms) throw new OidcRefusal('way-off');
  return terms;
}
