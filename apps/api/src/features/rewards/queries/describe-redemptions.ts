import type { PostingSubject } from '@rostra/shared/points/statement-line.schema';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Names what points were set aside and spent for, by the id of the redemption: the reward as it was called on the day. */
export async function describeRedemptions(
  scope: Scope,
  redemptionIds: readonly string[],
): Promise<ReadonlyMap<string, PostingSubject>> {
  const rows = await scope.em.execute<{ id: string; title: string }[]>(
    `select id, reward_title as title from redemption
      where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, JSON.stringify(redemptionIds)],
  );
  return new Map(rows.map(({ id, title }) => [id, { title, part: null, target: { kind: 'redemption', id } }]));
}
