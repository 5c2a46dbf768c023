import type { GrantTermsOutput } from '@rostra/shared/points/create-grant.contract';
import type { Scope } from '../../db/workspace-scope.ts';
import { readPolicy } from '../policy/index.ts';

/** From which amount on a second person approves, and how many others could. */
export async function grantTerms(scope: Scope): Promise<GrantTermsOutput> {
  const [count] = await scope.em.execute<{ approvers: number }[]>(
    `select count(*)::int as approvers from member
      where workspace_id = ? and role in ('manager', 'admin') and id <> ? and deactivated_at is null and erased_at is null`,
    [scope.workspaceId, scope.actor.memberId],
  );
  const { grantApprovalAbove } = await readPolicy(scope);
  return { approvalAbove: grantApprovalAbove, approversCount: count?.approvers ?? 0 };
}
