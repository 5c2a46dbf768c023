import type { CurrentSessionOutput } from '@rostra/shared/identity/current-session.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { AccountEntity, getMember } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';

/** Who is signed in, and how the workspace looks to them. */
export async function getCurrentSession(scope: Scope): Promise<CurrentSessionOutput> {
  if (!scope.actor.memberId) throw new AppError('not-signed-in');
  const member = await getMember(scope, scope.actor.memberId);
  const account = member.accountId
    ? await scope.em.findOne(AccountEntity, { workspaceId: scope.workspaceId, id: member.accountId })
    : null;
  const { id, name, email, role, tier, language } = member;
  return {
    member: { id, name, email, role, tier, language: language ?? null, accountName: account?.name ?? null },
    workspace: await getWorkspaceFace(scope),
    surface: scope.actor.surface,
  };
}
