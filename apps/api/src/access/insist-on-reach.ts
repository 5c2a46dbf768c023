import type { Scope } from '../db/workspace-scope.ts';

/**
 * Runs work that may reach only a part of the workspace, and insists that it asked which: a query that forgot would tell everything.
 *
 * @throws Error when it did not ask; a fault of ours, so that nothing is told
 */
export async function insistOnReach<Result>(
  scope: Scope,
  path: string,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  const result = await work(scope);
  const isPart = scope.reach === 'own-account' || scope.reach === 'own-request';
  if (isPart && scope.narrowed.times === 0) throw new Error(`${path} reaches ${scope.reach}, and did not ask which`);
  return result;
}
