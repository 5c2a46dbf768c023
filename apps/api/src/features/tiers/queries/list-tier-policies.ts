import type { ListTierPoliciesInput, ListTierPoliciesOutput } from '@rostra/shared/tiers/list-tier-policies.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findMemberNames } from '../../members/index.ts';
import { TierPolicyVersionEntity } from '../tier-policy-version.entity.ts';
import { toPolicyVersion } from '../tier-policy.mapper.ts';

/** What was and is in force, the latest first. */
export async function listTierPolicies(
  scope: Scope,
  { page, pageSize }: ListTierPoliciesInput,
): Promise<ListTierPoliciesOutput> {
  const [stored, total] = await scope.em.findAndCount(
    TierPolicyVersionEntity,
    { workspaceId: scope.workspaceId, state: { $ne: 'draft' } },
    { orderBy: { version: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const names = await findMemberNames(
    scope,
    stored.map(({ publishedById }) => publishedById ?? '').filter((id) => id !== ''),
  );
  return { rows: stored.map((version) => toPolicyVersion(version, names)), total, page, pageSize };
}
