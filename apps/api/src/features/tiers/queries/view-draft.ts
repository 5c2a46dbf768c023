import type { TierMoveCount, TierPolicyDraftOutput } from '@rostra/shared/tiers/tier-policy.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findMemberNames } from '../../members/index.ts';
import type { TierPolicyVersion } from '../tier-policy-version.entity.ts';
import { toPolicyDraft } from '../tier-policy.mapper.ts';

/** A draft as its editor sees it, with the counts of its preview. */
export async function viewDraft(scope: Scope, draft: TierPolicyVersion): Promise<TierPolicyDraftOutput> {
  const names = await findMemberNames(scope, [draft.savedById]);
  return toPolicyDraft(draft, { names, moves: draft.previewStartedAt ? await countMoves(scope, draft.version) : [] });
}

function countMoves(scope: Scope, version: number): Promise<TierMoveCount[]> {
  return scope.em.execute<TierMoveCount[]>(
    `select outcome, from_tier as "from", to_tier as "to", count(*)::int as count from tier_preview
      where workspace_id = ? and version = ? group by outcome, from_tier, to_tier order by outcome, from_tier, to_tier`,
    [scope.workspaceId, version],
  );
}
