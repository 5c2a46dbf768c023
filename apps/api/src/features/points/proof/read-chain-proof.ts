import { type ChainHead, merklePath, type MerkleStep, pathAmongNodes } from '@rostra/points-engine';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { hashText } from './hash-text.ts';
import { leavesPerBlock, readBlocks } from './publish-chain-root.ts';

/** What takes a member's chain to the latest published root. */
export interface ChainProof {
  /** `YYYY-MM-DD`. */
  readonly night: string;
  readonly root: string;
  readonly at: string;
  /** Of the entry at which the chain ended then, and its hash. */
  readonly sequence: number;
  readonly chainHead: string;
  readonly path: readonly MerkleStep[];
}

interface LeafRow {
  readonly night: string;
  readonly root: string;
  readonly at: string;
  readonly sequence: string;
  readonly chainHead: string;
  readonly place: number;
}

/**
 * The proof of a member's chain against the latest root; null while no root covers it. Reads the member's block of leaves and a node for every
 * other block: with 100,000 members 256 leaves and 391 nodes.
 */
export async function readChainProof(scope: Scope, memberId: string): Promise<ChainProof | null> {
  const [found] = await scope.em.execute<LeafRow[]>(
    `select to_char(r.night, 'YYYY-MM-DD') as night, r.root, r.at, l.sequence, l.chain_head as "chainHead", l.place
       from (select * from chain_root where workspace_id = ? order by night desc limit 1) r
       join chain_leaf l on l.workspace_id = r.workspace_id and l.night = r.night and l.member_id = ?`,
    [scope.workspaceId, memberId],
  );
  if (!found) return null;
  const { night, root, at, sequence, chainHead, place } = found;
  const block = Math.floor(place / leavesPerBlock);
  const inBlock = merklePath(await readLeaves(scope, night, block), memberId, hashText);
  if (!inBlock) return null;
  const above = pathAmongNodes(await readBlocks(scope, night), block, hashText);
  return { night, root, at: wireInstant(at), sequence: Number(sequence), chainHead, path: [...inBlock, ...above] };
}

function readLeaves(scope: Scope, day: string, block: number): Promise<ChainHead[]> {
  const first = block * leavesPerBlock;
  return scope.em.execute<ChainHead[]>(
    `select member_id as "memberId", chain_head as "chainHead" from chain_leaf
      where workspace_id = ? and night = ?::date and place between ? and ?`,
    [scope.workspaceId, day, first, first + leavesPerBlock - 1],
  );
}
