import { prepared } from '../../db/prepared.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { inputHash } from './input-hash.ts';

/** A mutation as it was asked. */
export interface AskedRequest {
  readonly procedure: string;
  readonly input: { readonly idempotencyKey: string };
}

/**
 * Carries a mutation out once per key and person, and gives every retry the first answer. Runs inside the mutation's own transaction: a copy that
 * comes while the first is under way waits for its commit on the primary key.
 *
 * @throws AppError `idempotency-conflict` when the key was used for another input or another procedure
 */
export async function answerOnce<Answer>(
  scope: Scope,
  asked: AskedRequest,
  run: () => Promise<Answer>,
): Promise<Answer> {
  const hash = inputHash(asked.input);
  const key = { workspaceId: scope.workspaceId, actorId: actorKey(scope), key: asked.input.idempotencyKey };
  const claimed = await prepared<{ key: string }>(
    scope,
    `insert into answered_request (workspace_id, actor_id, key, procedure, input_hash, recorded_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning key`,
    [key.workspaceId, key.actorId, key.key, asked.procedure, hash, scope.now],
  );
  if (claimed.length === 0) return firstAnswer<Answer>(scope, key, { procedure: asked.procedure, hash });

  const answer = await run();
  scope.writeLast('update answered_request set answer = ?::jsonb where workspace_id = ? and actor_id = ? and key = ?', [
    JSON.stringify(answer),
    key.workspaceId,
    key.actorId,
    key.key,
  ]);
  return answer;
}

async function firstAnswer<Answer>(
  scope: Scope,
  key: { readonly workspaceId: string; readonly actorId: string; readonly key: string },
  asked: { readonly procedure: string; readonly hash: string },
): Promise<Answer> {
  const [first] = await scope.em.execute<{ inputHash: string; procedure: string; answer: Answer }[]>(
    `select input_hash as "inputHash", procedure, answer from answered_request where workspace_id = ? and actor_id = ? and key = ?`,
    [key.workspaceId, key.actorId, key.key],
  );
  if (first?.inputHash !== asked.hash || first.procedure !== asked.procedure)
    throw new AppError('idempotency-conflict');
  return first.answer;
}

const SYSTEM_ACTOR_ID = '00000000-0000-0000-0000-000000000000';

function actorKey(scope: Scope): string {
  return scope.actor.memberId ?? SYSTEM_ACTOR_ID;
}
