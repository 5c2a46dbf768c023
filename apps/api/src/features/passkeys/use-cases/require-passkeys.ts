import type { RequirePasskeysInput } from '@rostra/shared/passkeys/require-passkeys.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { readPasskeyStanding } from '../queries/read-passkey-standing.ts';

/**
 * Switches on or off that staff who come in by mail need a passkey. Switched on, it ends the sessions of staff who have none: they add one when they
 * sign in again.
 *
 * @throws AppError `sign-in-not-recent`, `passkey-missing`
 */
export async function requirePasskeys(scope: Scope, { isRequired }: RequirePasskeysInput): Promise<null> {
  requireRecentSignIn(scope);
  const { workspaceId, now } = scope;
  const own = await readPasskeyStanding(scope, ownMemberId(scope));
  if (isRequired && own.count === 0) throw new AppError('passkey-missing');
  await scope.em.execute(
    `insert into passkey_policy (workspace_id, is_required, updated_at) values (?, ?, ?)
     on conflict (workspace_id) do update set is_required = excluded.is_required, updated_at = excluded.updated_at`,
    [workspaceId, isRequired, now],
  );
  if (isRequired && !own.isRequired) await endSessionsWithoutPasskey(scope);
  recordAudit(scope, {
    action: 'passkeys.require',
    subjectType: 'workspace',
    subjectId: workspaceId,
    before: { isRequired: own.isRequired },
    after: { isRequired },
  });
  return null;
}

async function endSessionsWithoutPasskey(scope: Scope): Promise<void> {
  await scope.em.execute(
    `update token t set consumed_at = ? from member m
      where t.workspace_id = ? and t.purpose = 'session' and t.consumed_at is null
        and m.workspace_id = t.workspace_id and m.id = t.member_id and m.role <> 'champion'
        and not exists (select 1 from passkey k where k.workspace_id = m.workspace_id and k.member_id = m.id)`,
    [scope.now, scope.workspaceId],
  );
}
