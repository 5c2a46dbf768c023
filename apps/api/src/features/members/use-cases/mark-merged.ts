import type { Scope } from '../../../db/workspace-scope.ts';

/** Two members that are one person. */
export interface MemberPair {
  /** Who goes on in name only. */
  readonly fromId: string;
  /** Who they turned out to be. */
  readonly intoId: string;
}

/**
 * Marks a member as another one: from now on the old address and outside id lead there. Whoever was merged into the first before is led on, so that
 * one step always arrives.
 */
export async function markMerged(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  await scope.em.execute(
    `update member set merged_into_id = ?, updated_at = ? where workspace_id = ? and (id = ? or merged_into_id = ?)`,
    [intoId, scope.now, scope.workspaceId, fromId, fromId],
  );
}
