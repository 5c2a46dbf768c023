import type { SignInAudience } from '@rostra/points-engine/vocabulary';
import type {
  ListOfferedWaysInput,
  ListOfferedWaysOutput,
} from '@rostra/shared/sign-in-ways/list-offered-ways.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readSignInWays } from '../read-sign-in-ways.ts';

/** Exactly the ways that are on, for anybody to see. */
export async function listOfferedWays(
  scope: Scope,
  { workspace }: ListOfferedWaysInput,
): Promise<ListOfferedWaysOutput> {
  const ways = await readSignInWays(scope);
  const labels = await scope.em.execute<{ audience: SignInAudience; label: string }[]>(
    'select audience, label from oidc_connection where workspace_id = ?',
    [scope.workspaceId],
  );
  const provider = (audience: SignInAudience, isOn: boolean) => {
    const found = isOn && labels.find((row) => row.audience === audience);
    return found ? { label: found.label, startPath: `/oidc/${workspace}/${audience}/start` } : null;
  };
  return {
    champions: { isLinkOn: ways.isChampionLinkOn, provider: provider('champion', ways.isChampionOidcOn) },
    staff: { isLinkOn: ways.isStaffLinkOn, provider: provider('staff', ways.isStaffOidcOn) },
    canJoin: ways.joining !== 'link-only',
  };
}
