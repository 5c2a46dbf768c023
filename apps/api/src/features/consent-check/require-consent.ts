import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';

/**
 * Lets a champion go on only who agrees to the texts in force. One query by keys, in the transaction that writes.
 *
 * @throws AppError `consent-needed`
 */
export async function requireConsent(scope: Scope): Promise<void> {
  const rows = await scope.em.execute<unknown[]>(
    `select from (select distinct on (kind) kind, version from consent_text where workspace_id = ? order by kind, version desc) t
      where not coalesce((select e.answer = 'agreed' and e.version = t.version from consent_event e
                           where e.workspace_id = ? and e.member_id = ? and e.kind = t.kind order by e.at desc, e.id desc limit 1), false)
      limit 1`,
    [scope.workspaceId, scope.workspaceId, scope.actor.memberId],
  );
  if (rows.length > 0) throw new AppError('consent-needed');
}
