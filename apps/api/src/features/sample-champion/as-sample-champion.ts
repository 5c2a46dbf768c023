import type { Deps } from '../../deps/deps.ts';
import { inWorkspace, type Scope, type ScopeOptions } from '../../db/workspace-scope.ts';

/** Ends a transaction that is to leave no trace. */
class Undo extends Error {}

/**
 * Runs a query as a champion who has just joined, is of an account of their own and agreed to every text in force. The person is in the transaction of the query
 * alone, and it is rolled back: no row remains, nobody else ever sees the sample, and no count, board or export holds it.
 */
export async function asSampleChampion<Result>(
  deps: Deps,
  options: ScopeOptions,
  query: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  const actor = { ...options.actor, memberId: deps.newId() };
  const told: { answer: { readonly result: Result } | null } = { answer: null };
  try {
    await inWorkspace(deps, { ...options, actor }, async (scope) => {
      await addSample(scope, actor.memberId);
      told.answer = { result: await query(scope) };
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  if (!told.answer) throw new Error('the query of a sample champion was not run');
  return told.answer.result;
}

async function addSample(scope: Scope, memberId: string): Promise<void> {
  const { workspaceId, now } = scope;
  const accountId = scope.newId();
  await scope.em.execute(
    `insert into account (workspace_id, id, name, created_at, updated_at) values (?, ?, 'Sample account', ?, ?)`,
    [workspaceId, accountId, now, now],
  );
  // The address is another one each time, so that two queries at once do not wait for each other at its unique key.
  await scope.em.execute(
    `insert into member (workspace_id, id, email, name, role, account_id, created_at, updated_at)
     values (?, ?, ?, 'Sample Champion', 'champion', ?, ?, ?)`,
    [workspaceId, memberId, `sample-${memberId}@preview.invalid`, accountId, now, now],
  );
  await scope.em.execute(
    `insert into consent_event (workspace_id, id, member_id, kind, version, answer, at, surface)
     select workspace_id, gen_random_uuid(), ?, kind, max(version), 'agreed', ?, 'embed'
       from consent_text where workspace_id = ? group by workspace_id, kind`,
    [memberId, now, workspaceId],
  );
}
