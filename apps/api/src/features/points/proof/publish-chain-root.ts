import { merkleRoot, rootOfNodes } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { Night } from '../../../jobs/nightly/night.ts';
import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { hashText } from './hash-text.ts';

/** Leaves under one stored node, a power of two: a path is 256 leaves and a node for every other 256, however many there are. */
export const leavesPerBlock = 256;
/** Whole blocks, so that each but the last is full. */
const LEAVES_AT_ONCE = leavesPerBlock * 2;

/**
 * Every night: one hash over the chains of all members, published, so that nobody can rewrite a member's past without every statement that
 * was handed out since telling of it. Batches note where each chain ends and hash them block by block; the last one makes the root of the blocks.
 * Locks nothing: an entry that comes meanwhile belongs to the next night.
 */
export const publishChainRoot: NightlyTask = {
  name: 'publish-chain-root',
  async runBatch(scope, { night, after }) {
    // Published before, as for a story that ended in this night: a root never becomes another one.
    if (await isPublished(scope, night)) return { handled: 0, last: null };
    const noted = await noteChainEnds(scope, night, after);
    await storeBlocks(scope, night, noted);
    if (noted.length === LEAVES_AT_ONCE) return { handled: noted.length, last: noted.at(-1)?.memberId ?? null };
    await storeRoot(scope, night);
    return { handled: noted.length, last: null };
  },
};

async function isPublished(scope: Scope, { day }: Night): Promise<boolean> {
  const rows = await scope.em.execute<unknown[]>('select from chain_root where workspace_id = ? and night = ?::date', [
    scope.workspaceId,
    day,
  ]);
  return rows.length > 0;
}

interface Leaf {
  readonly memberId: string;
  readonly chainHead: string;
  readonly place: number;
}

function noteChainEnds(scope: Scope, { day }: Night, after: string | null): Promise<Leaf[]> {
  return scope.em.execute<Leaf[]>(
    `with ends as (
       select workspace_id, member_id, sequence, chain_head, row_number() over (order by member_id) - 1
                + (select count(*) from chain_leaf where workspace_id = ? and night = ?::date) as place
         from (select * from balance
                where workspace_id = ? and member_id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000') and sequence > 0
                order by member_id limit ?) b),
     noted as (
       insert into chain_leaf (workspace_id, night, member_id, place, sequence, chain_head)
       select workspace_id, ?::date, member_id, place, sequence, chain_head from ends)
     select member_id as "memberId", chain_head as "chainHead", place::int from ends order by place`,
    [scope.workspaceId, day, scope.workspaceId, after, LEAVES_AT_ONCE, day],
  );
}

async function storeBlocks(scope: Scope, { day }: Night, leaves: readonly Leaf[]): Promise<void> {
  const blocks = Map.groupBy(leaves, ({ place }) => Math.floor(place / leavesPerBlock));
  const rows = [...blocks].map(([place, block]) => ({ place, hash: merkleRoot(block, hashText) }));
  await scope.em.execute(
    `insert into chain_block (workspace_id, night, place, hash)
     select ?, ?::date, b.place, b.hash from jsonb_to_recordset(?::jsonb) as b(place int, hash text)`,
    [scope.workspaceId, day, JSON.stringify(rows)],
  );
}

async function storeRoot(scope: Scope, { day }: Night): Promise<void> {
  const { workspaceId } = scope;
  const [count] = await scope.em.execute<{ members: number }[]>(
    'select count(*)::int as members from chain_leaf where workspace_id = ? and night = ?::date',
    [workspaceId, day],
  );
  const root = rootOfNodes(await readBlocks(scope, day), hashText);
  await scope.em.execute(
    'insert into chain_root (workspace_id, night, root, members, at) values (?, ?::date, ?, ?, ?)',
    [workspaceId, day, root, count?.members ?? 0, scope.now],
  );
  for (const table of ['chain_leaf', 'chain_block']) {
    await scope.em.execute(`delete from ${table} where workspace_id = ? and night < ?::date`, [workspaceId, day]);
  }
}

/** The nodes over all blocks of a night, in their order. */
export async function readBlocks(scope: Scope, day: string): Promise<string[]> {
  const rows = await scope.em.execute<{ hash: string }[]>(
    'select hash from chain_block where workspace_id = ? and night = ?::date order by place',
    [scope.workspaceId, day],
  );
  return rows.map(({ hash }) => hash);
}
