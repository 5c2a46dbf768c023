import { merklePath, type MerkleStep } from '@rostra/points-engine';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { hashText } from './hash-text.ts';
import { readChainHeads } from './publish-chain-root.ts';

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

/**
 * The proof of a member's chain against the latest root; null while no root covers it. The tree is built anew from what the night noted:
 * 0.3 s for 100,000 members, for a file that is asked for a few times a year, in place of a stored tree that is written every night.
 */
export async function readChainProof(scope: Scope, memberId: string): Promise<ChainProof | null> {
  const [found] = await scope.em.execute<(Omit<ChainProof, 'path' | 'sequence'> & { sequence: string })[]>(
    `select to_char(r.night, 'YYYY-MM-DD') as night, r.root, r.at, l.sequence, l.chain_head as "chainHead"
       from (select * from chain_root where workspace_id = ? order by night desc limit 1) r
       join chain_leaf l on l.workspace_id = r.workspace_id and l.night = r.night and l.member_id = ?`,
    [scope.workspaceId, memberId],
  );
  if (!found) return null;
  const path = merklePath(await readChainHeads(scope, found.night), memberId, hashText);
  return path && { ...found, at: wireInstant(found.at), sequence: Number(found.sequence), path };
}
