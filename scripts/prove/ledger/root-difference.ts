import { createHash } from 'node:crypto';
import type pg from 'pg';
import { merkleRoot } from '../../../packages/points-engine/src/index.ts';

/**
 * Where the last published root departs from the chains: every end that the night noted is the hash of an entry at its place, and their tree has
 * that root, by the nodes that are stored. Null when nowhere, and before the first night.
 */
export async function rootDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  const roots = await client.query<{ night: string; root: string; members: number }>({
    text: `select to_char(night, 'YYYY-MM-DD') as night, root, members from chain_root where workspace_id = $1 order by chain_root.night desc limit 1`,
    values: [workspaceId],
  });
  const [last] = roots.rows;
  if (!last) return null;
  const leaves = await client.query<NotedLeaf & { readonly entryHash: string | null }>({
    text: `select l.member_id as "memberId", l.chain_head as "chainHead", l.place, e.chain_hash as "entryHash"
             from chain_leaf l
             left join entry e on e.workspace_id = l.workspace_id and e.member_id = l.member_id and e.sequence = l.sequence
            where l.workspace_id = $1 and l.night = $2::date order by l.member_id`,
    values: [workspaceId, last.night],
  });
  const wrong = leaves.rows.find(({ chainHead, entryHash }) => chainHead !== entryHash);
  if (wrong) return `member ${wrong.memberId}: the night of ${last.night} noted another end of the chain`;
  if (leaves.rows.length !== last.members)
    return `the night of ${last.night} noted ${leaves.rows.length} of ${last.members} chains`;
  if (merkleRoot(leaves.rows, sha256) !== last.root) return `the root of ${last.night} is not that of its chains`;
  return blockDifference(client, { workspaceId, night: last.night, leaves: leaves.rows });
}

interface NotedLeaf {
  readonly memberId: string;
  readonly chainHead: string;
  readonly place: number;
}

/** Leaves under one stored node, as the paths of statements have them. */
const LEAVES_PER_BLOCK = 256;

/** The places of leaves and the nodes over their blocks, of which paths to the root are made. */
async function blockDifference(
  client: pg.Client,
  {
    workspaceId,
    night,
    leaves,
  }: { readonly workspaceId: string; readonly night: string; readonly leaves: readonly NotedLeaf[] },
): Promise<string | null> {
  const moved = leaves.find(({ place }, index) => place !== index);
  if (moved) return `member ${moved.memberId}: the night of ${night} noted the chain at another place`;
  const { rows: blocks } = await client.query<{ place: number; hash: string }>({
    text: 'select place, hash from chain_block where workspace_id = $1 and night = $2::date order by place',
    values: [workspaceId, night],
  });
  const nodes = [...Map.groupBy(leaves, ({ place }) => Math.floor(place / LEAVES_PER_BLOCK)).values()];
  const wrong = nodes.some(
    (node, place) => blocks[place]?.place !== place || blocks[place].hash !== merkleRoot(node, sha256),
  );
  return wrong || nodes.length !== blocks.length
    ? `the nodes of the night of ${night} are not those of its chains`
    : null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
