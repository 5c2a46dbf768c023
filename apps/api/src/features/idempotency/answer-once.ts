import { withTheNext } from '../../db/batching/batching-connection.ts';
import { prepared } from '../../db/prepared.ts';
import { type Actor, inWorkspace, readInWorkspace, type Scope, type ScopeOptions } from '../../db/workspace-scope.ts';
import type { Deps } from '../../deps/deps.ts';
import { AppError } from '../../errors/app-error.ts';
import { inputHash } from './input-hash.ts';

/** A mutation as it was asked, and by whom. */
export interface AskedRequest {
  readonly options: ScopeOptions;
  readonly procedure: string;
  readonly input: { readonly idempotencyKey: string };
}

/**
 * Carries a mutation out in one transaction, once per key and person, and gives every retry the first answer. The claim of the key travels with the
 * mutation's first statement: a copy that comes while the first is under way waits there for its commit, and fails. So whatever a mutation fails with, an
 * answer that stands already is the answer.
 *
 * @throws AppError `idempotency-conflict` when the key was used for another input or another procedure; and what `run` throws
 */
export async function answerOnce<Answer>(
  deps: Deps,
  asked: AskedRequest,
  run: (scope: Scope) => Promise<Answer>,
): Promise<Answer> {
  const hash = inputHash(asked.input);
  const key = [asked.options.workspaceId, actorKey(asked.options.actor), asked.input.idempotencyKey] as const;
  try {
    return await inWorkspace(deps, { ...asked.options, plansOnce: true }, async (scope) => {
      await prepared(scope, CLAIM, [...key, asked.procedure, hash, scope.now]);
      const answer = await run(scope);
      scope.writeLast(KEEP, [JSON.stringify(answer), ...key]);
      return answer;
    });
  } catch (fault) {
    const first = await firstAnswer<Answer>(deps, key).catch(() => undefined);
    if (!first) throw fault;
    if (first.inputHash !== hash || first.procedure !== asked.procedure) throw new AppError('idempotency-conflict');
    return first.answer;
  }
}

const CLAIM = `${withTheNext}insert into answered_request (workspace_id, actor_id, key, procedure, input_hash, recorded_at)
values ($1, $2, $3, $4, $5, $6)`;

const KEEP = 'update answered_request set answer = ?::jsonb where workspace_id = ? and actor_id = ? and key = ?';

interface FirstAnswer<Answer> {
  readonly inputHash: string;
  readonly procedure: string;
  readonly answer: Answer;
}

async function firstAnswer<Answer>(
  deps: Deps,
  key: readonly [workspaceId: string, actorId: string, key: string],
): Promise<FirstAnswer<Answer> | undefined> {
  const [first] = await readInWorkspace<FirstAnswer<Answer>>(deps, key[0], {
    sql: `select input_hash as "inputHash", procedure, answer from answered_request where workspace_id = ? and actor_id = ? and key = ?`,
    parameters: key,
  });
  return first;
}

const SYSTEM_ACTOR_ID = '00000000-0000-0000-0000-000000000000';

function actorKey({ memberId }: Actor): string {
  return memberId ?? SYSTEM_ACTOR_ID;
}
