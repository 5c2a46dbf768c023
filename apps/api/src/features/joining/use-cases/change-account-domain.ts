import { isSharedMailDomain } from '@rostra/points-engine';
import type { AddAccountDomainInput, RemoveAccountDomainInput } from '@rostra/shared/joining/account-domain.contract';
import type { FieldMessage } from '@rostra/shared/errors/field-message';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { AccountEntity } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';

/**
 * Says that addresses of a domain belong to an account, so that whoever has one may join it where the workspace wants that.
 *
 * @throws AppError `sign-in-not-recent`; `not-found` for the account; `invalid-input` at `domain`: `given-twice`, `shared-mail-domain`
 */
export async function addAccountDomain(scope: Scope, { accountId, domain }: AddAccountDomainInput): Promise<null> {
  requireRecentSignIn(scope);
  const { workspaceId } = scope;
  if (isSharedMailDomain(domain)) throw atDomain('shared-mail-domain');
  if (!(await scope.em.findOne(AccountEntity, { workspaceId, id: accountId }))) throw new AppError('not-found');
  const added = await scope.em.execute<unknown[]>(
    `insert into account_domain (workspace_id, domain, account_id, created_at) values (?, ?, ?, ?)
     on conflict do nothing returning domain`,
    [workspaceId, domain, accountId, scope.now],
  );
  if (added.length === 0) throw atDomain('given-twice');
  recordAudit(scope, {
    action: 'joining.addDomain',
    subjectType: 'account',
    subjectId: accountId,
    after: { domain },
  });
  return null;
}

/**
 * Takes a domain from its account. Whoever joined by it stays.
 *
 * @throws AppError `not-found`
 */
export async function removeAccountDomain(scope: Scope, { domain }: RemoveAccountDomainInput): Promise<null> {
  const [removed] = await scope.em.execute<{ accountId: string }[]>(
    `delete from account_domain where workspace_id = ? and domain = ? returning account_id as "accountId"`,
    [scope.workspaceId, domain],
  );
  if (!removed) throw new AppError('not-found');
  recordAudit(scope, {
    action: 'joining.removeDomain',
    subjectType: 'account',
    subjectId: removed.accountId,
    before: { domain },
  });
  return null;
}

function atDomain(message: FieldMessage): AppError {
  return new AppError('invalid-input', {}, [{ path: 'domain', message }]);
}
