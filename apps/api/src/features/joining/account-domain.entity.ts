import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { AccountEntity } from '../members/account.entity.ts';

/** Addresses of this domain belong to people of this account. A domain belongs to one account. */
export const AccountDomainEntity = defineEntity({
  name: 'AccountDomain',
  ...tenantGuard('account_domain'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** Lower case. */
    domain: p.text().primary(),
    accountId: p.uuid(),
    account: () => parentKey(AccountEntity, 'account_id'),
    createdAt: p.datetime(),
  },
  indexes: [{ properties: ['workspaceId', 'accountId'] }],
  checks: [{ name: 'account_domain_is_lower_case', expression: 'domain = lower(domain)' }],
});
