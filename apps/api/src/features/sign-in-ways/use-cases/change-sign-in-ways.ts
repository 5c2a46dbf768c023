import { checkSignInWays, type SignInWays } from '@rostra/points-engine';
import type {
  ChangeSignInWaysInput,
  ChangeSignInWaysOutput,
} from '@rostra/shared/sign-in-ways/change-sign-in-ways.contract';
import type { SignInPolicy } from '@rostra/shared/sign-in-ways/sign-in-ways.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { holdSignInWays } from '../hold-sign-in-ways.ts';
import { readProviderStandings } from '../queries/read-provider-standings.ts';
import { readSignInPolicies } from '../read-sign-in-ways.ts';
import { SignInPolicyVersionEntity } from '../sign-in-policy-version.entity.ts';

/**
 * Puts other ways to sign in in force, as a new version. Who is signed in stays so.
 *
 * @throws AppError `sign-in-not-recent`, `changed-meanwhile` with the present `version`, `staff-locked-out`, `provider-not-connected`,
 *   `provider-not-proven`
 */
export async function changeSignInWays(scope: Scope, input: ChangeSignInWaysInput): Promise<ChangeSignInWaysOutput> {
  requireRecentSignIn(scope);
  await holdSignInWays(scope);
  const [before] = await readSignInPolicies(scope, 1);
  if (before?.version !== input.version) throw new AppError('changed-meanwhile', { version: before?.version ?? 0 });
  const ways = allowed(checkSignInWays({ ways: waysOf(input), ...(await knownOfProviders(scope)) }));
  scope.em.create(SignInPolicyVersionEntity, {
    workspaceId: scope.workspaceId,
    version: input.version + 1,
    ...ways,
    changedAt: scope.now,
    changedById: scope.actor.memberId,
  });
  recordAudit(scope, {
    action: 'signInWays.change',
    subjectType: 'workspace',
    subjectId: scope.workspaceId,
    before: waysOf(before),
    after: ways,
  });
  await scope.em.flush();
  return latest(scope);
}

async function latest(scope: Scope): Promise<SignInPolicy> {
  const [policy] = await readSignInPolicies(scope, 1);
  if (!policy) throw new Error('a version was just added, so there is one');
  return policy;
}

async function knownOfProviders(scope: Scope) {
  const providers = await readProviderStandings(scope);
  const isConnected = (audience: string) => providers.some((known) => known.audience === audience && known.isConnected);
  return {
    hasChampionProvider: isConnected('champion'),
    hasStaffProvider: isConnected('staff'),
    provenAdmins: providers.find(({ audience }) => audience === 'staff')?.linkedAdmins ?? 0,
  };
}

function waysOf(input: SignInWays): SignInWays {
  const { isChampionLinkOn, isChampionOidcOn, isStaffLinkOn, isStaffOidcOn, joining } = input;
  return { isChampionLinkOn, isChampionOidcOn, isStaffLinkOn, isStaffOidcOn, joining };
}
