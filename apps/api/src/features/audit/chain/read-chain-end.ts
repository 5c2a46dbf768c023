import type { Scope } from '../../../db/workspace-scope.ts';

/** Where a chain ends. */
export interface ChainEnd {
  /** 0 before the first link. */
  readonly sequence: number;
  /** Empty before the first link. */
  readonly hash: string;
  readonly sealedAt: Date | string | null;
}

/** The last link of the workspace's audit chain. */
export async function readChainEnd(scope: Scope): Promise<ChainEnd> {
  const [end] = await scope.em.execute<{ sequence: string; hash: string; sealedAt: Date }[]>(
    `select sequence, hash, sealed_at as "sealedAt" from audit_link where workspace_id = ? order by sequence desc limit 1`,
    [scope.workspaceId],
  );
  return end ? { ...end, sequence: Number(end.sequence) } : { sequence: 0, hash: '', sealedAt: null };
}
