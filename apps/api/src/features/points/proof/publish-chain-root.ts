import { type ChainHead, merkleRoot } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { Night } from '../../../jobs/nightly/night.ts';
import { membersAtOnce, type NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { hashText } from './hash-text.ts';

/**
 * Every night: one hash over the chains of all members, published, so that nobody can rewrite a member's past without every statement that
 * was handed out since telling of it. Batches note where each chain ends; the last one makes the root of what was noted. Locks nothing: an
 * entry that comes meanwhile belongs to the next night.
 */
export const publishChainRoot: NightlyTask = {
  name: 'publish-chain-root',
  async runBatch(scope, { night, after }) {
    const noted = await noteChainEnds(scope, night, after);
    if (noted.length === membersAtOnce) return { handled: noted.length, last: noted.at(-1) ?? null };
    await storeRoot(scope, night);
    return { handled: noted.length, last: null };
  },
};

async function noteChainEnds(scope: Scope, { day }: Night, after: string | null): Promise<string[]> {
  const rows = await scope.em.execute<{ memberId: string }[]>(
    `with ends as (
       select workspace_id, member_id, sequence, chain_head from balance
        where workspace_id = ? and member_id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000') and sequence > 0
        order by member_id limit ?),
     noted as (
       insert into chain_leaf (workspace_id, night, member_id, sequence, chain_head)
       select workspace_id, ?::date, member_id, sequence, chain_head from ends on conflict do nothing)
     select member_id as "memberId" from ends order by member_id`,
    [scope.workspaceId, after, membersAtOnce, day],
  );
  return rows.map(({ memberId }) => memberId);
}

async function storeRoot(scope: Scope, { day }: Night): Promise<void> {
  const heads = await readChainHeads(scope, day);
  await scope.em.execute(
    `insert into chain_root (workspace_id, night, root, members, at) values (?, ?::date, ?, ?, ?) on conflict do nothing`,
    [scope.workspaceId, day, merkleRoot(heads, hashText), heads.length, scope.now],
  );
  await scope.em.execute('delete from chain_leaf where workspace_id = ? and night < ?::date', [scope.workspaceId, day]);
}

/** Where every chain of the workspace ended in a night, for those of the last root and of the one under way. */
export function readChainHeads(scope: Scope, day: string): Promise<ChainHead[]> {
  return scope.em.execute<ChainHead[]>(
    `select member_id as "memberId", chain_head as "chainHead" from chain_leaf
      where workspace_id = ? and night = ?::date order by member_id`,
    [scope.workspaceId, day],
  );
}
