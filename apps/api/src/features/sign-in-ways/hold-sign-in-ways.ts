import type { Scope } from '../../db/workspace-scope.ts';

/**
 * Lets one change of the ways to sign in, or of a provider they rest on, happen at a time until the end of the transaction, so that no provider goes
 * while its way is turned on.
 */
export async function holdSignInWays(scope: Scope): Promise<void> {
  await scope.em.execute(`select pg_advisory_xact_lock(hashtextextended('sign-in-ways:' || ?, 0))`, [
    scope.workspaceId,
  ]);
}
