import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Where the audit chain ended in a night, as it is published. How many entries there are is not: that is the vendor's business. */
export interface PublishedHead {
  /** `YYYY-MM-DD` in the workspace's zone. */
  readonly night: string;
  /** SHA-256, hex; empty while nothing was chained. */
  readonly hash: string;
  readonly at: string;
}

/** A year of heads and a little more. */
const HEADS_MAX = 400;

/** The published heads, the latest first. */
export async function listAuditHeads(scope: Scope): Promise<PublishedHead[]> {
  const rows = await scope.em.execute<PublishedHead[]>(
    `select to_char(night, 'YYYY-MM-DD') as night, hash, at from audit_head
      where workspace_id = ? order by night desc limit ?`,
    [scope.workspaceId, HEADS_MAX],
  );
  return rows.map((row) => ({ ...row, at: wireInstant(row.at) }));
}
