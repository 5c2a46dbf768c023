import type { GetSignInSettingsOutput } from '@rostra/shared/sign-in-ways/get-sign-in-settings.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { WorkspaceEntity } from '../../workspace/index.ts';
import { readSignInPolicies } from '../read-sign-in-ways.ts';
import { readProviderStandings } from './read-provider-standings.ts';

const VERSIONS_SHOWN = 11;

/** How people sign in, how they did before, and what the providers allow. */
export async function getSignInSettings(scope: Scope): Promise<GetSignInSettingsOutput> {
  const [policy, ...history] = await readSignInPolicies(scope, VERSIONS_SHOWN);
  if (!policy) throw new Error('the house has ways of its own, so there is always one');
  const { isEmbedOn } = await scope.em.findOneOrFail(WorkspaceEntity, { id: scope.workspaceId });
  return { policy, history, providers: await readProviderStandings(scope), isEmbedOn };
}
