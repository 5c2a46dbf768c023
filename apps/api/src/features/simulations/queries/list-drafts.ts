import { checkTierPolicy } from '@rostra/points-engine';
import type { ListDraftsOutput } from '@rostra/shared/simulations/list-drafts.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { listRuleDrafts } from '../../rules/index.ts';
import { readTierPolicyDraft } from '../../tiers/index.ts';

/** Everything that can be tried on history, as it is saved. */
export async function listDrafts(scope: Scope): Promise<ListDraftsOutput> {
  const rules = await listRuleDrafts(scope);
  const tiers = await readTierPolicyDraft(scope);
  return { rules, tierPolicy: tiers && { isReady: checkTierPolicy(tiers.policy).ok } };
}
