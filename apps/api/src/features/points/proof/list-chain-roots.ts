import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

/** A root as it is published. How many chains it covers is not: that is the vendor's business. */
export interface PublishedRoot {
  /** `YYYY-MM-DD` in the workspace's zone. */
  readonly night: string;
  /** SHA-256, hex. */
  readonly root: string;
  readonly at: string;
}

/** A year of roots and a little more. */
const ROOTS_MAX = 400;

/** The published roots, the latest first. */
export async function listChainRoots(scope: Scope): Promise<PublishedRoot[]> {
  const rows = await scope.em.execute<PublishedRoot[]>(
    `select to_char(night, 'YYYY-MM-DD') as night, root, at from chain_root
      where workspace_id = ? order by night desc limit ?`,
    [scope.workspaceId, ROOTS_MAX],
  );
  return rows.map((row) => ({ ...row, at: wireInstant(row.at) }));
}
