import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { type ChainProof, readChainProof } from '../proof/read-chain-proof.ts';
import { getStandingOf } from '../queries/get-standing.ts';

/** What stands around the lines of a printed statement. */
export interface StatementHead {
  readonly madeAt: Date;
  readonly workspace: { readonly name: string; readonly slug: string; readonly accent: string };
  readonly standing: Awaited<ReturnType<typeof getStandingOf>>;
  /** Points to spend by the day they expire, the first first. */
  readonly lots: readonly { readonly expiresAt: string; readonly points: number }[];
  readonly proof: ChainProof | null;
  readonly rootsUrl: string;
}

/**
 * Whose statement it is, where they stand, until when their points last, and the proof.
 *
 * @throws AppError `not-found`
 */
export async function readStatementHead(scope: Scope, memberId: string): Promise<StatementHead> {
  const { name, slug, accent } = await getWorkspaceFace(scope);
  const lots = await scope.em.execute<{ expiresAt: string; points: string }[]>(
    `select expires_at as "expiresAt", sum(remaining) as points from lot
      where workspace_id = ? and member_id = ? and remaining > 0 group by expires_at order by expires_at`,
    [scope.workspaceId, memberId],
  );
  return {
    madeAt: scope.now,
    workspace: { name, slug, accent },
    standing: await getStandingOf(scope, memberId),
    lots: lots.map(({ expiresAt, points }) => ({ expiresAt: wireInstant(expiresAt), points: Number(points) })),
    proof: await readChainProof(scope, memberId),
    rootsUrl: `${scope.deps.publicUrl}/w/${slug}/roots.json`,
  };
}
