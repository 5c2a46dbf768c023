import type { SetAccountOwnerInput, SetAccountOwnerOutput } from '@rostra/shared/champions/set-account-owner.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getMember } from '../../members/index.ts';
import { findAccountOwner } from '../queries/find-account-owner.ts';

/**
 * Says who of the staff looks after an account, or that nobody does. A customer success manager sees the champions of these accounts and of no others. Locks
 * the account, so that two who choose at once are recorded one after the other.
 *
 * @throws AppError `not-found` for an account or a member of another workspace, and for a champion or a sales rep as owner
 */
export async function setAccountOwner(
  scope: Scope,
  { accountId, ownerId }: SetAccountOwnerInput,
): Promise<SetAccountOwnerOutput> {
  const { em, workspaceId } = scope;
  const [account] = await em.execute('select id from account where workspace_id = ? and id = ? for no key update', [
    workspaceId,
    accountId,
  ]);
  if (!account) throw new AppError('not-found');
  const before = await findAccountOwner(scope, accountId);
  await write(scope, accountId, ownerId);
  recordAudit(scope, {
    action: 'champions.setAccountOwner',
    subjectType: 'account',
    subjectId: accountId,
    before: { ownerId: before?.id ?? null },
    after: { ownerId },
  });
  return { owner: await findAccountOwner(scope, accountId) };
}

async function write(scope: Scope, accountId: string, ownerId: string | null): Promise<void> {
  const { em, workspaceId } = scope;
  if (ownerId === null) {
    await em.execute('delete from account_owner where workspace_id = ? and account_id = ?', [workspaceId, accountId]);
    return;
  }
  const { role } = await getMember(scope, ownerId);
  if (role === 'champion' || role === 'sales') throw new AppError('not-found');
  await em.execute(
    `insert into account_owner (workspace_id, account_id, owner_id, since) values (?, ?, ?, ?)
     on conflict (workspace_id, account_id) do update set owner_id = excluded.owner_id, since = excluded.since`,
    [workspaceId, accountId, ownerId, scope.now],
  );
}
