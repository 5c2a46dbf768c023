import type { TierPolicy } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { toPolicy } from '../tier-policy.mapper.ts';
import { findDraft } from '../tier-policy.repository.ts';

/** The draft of the tier policy as the engine reads it, sound or not; null when nothing is being written. */
export async function readTierPolicyDraft(scope: Scope): Promise<{ version: number; policy: TierPolicy } | null> {
  const draft = await findDraft(scope);
  return draft && { version: draft.version, policy: toPolicy(draft) };
}
