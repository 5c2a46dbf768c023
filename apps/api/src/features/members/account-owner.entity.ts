import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { AccountEntity } from './account.entity.ts';
import { MemberEntity } from './member.entity.ts';

/**
 * Who of the staff looks after an account; one person at most. A table of its own, because members know accounts already, and a customer success manager's
 * reach is looked up here at every call.
 */
export const AccountOwnerEntity = defineEntity({
  name: 'AccountOwner',
  ...tenantGuard('account_owner'),
  properties: {
    workspaceId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    account: () => parentKey(AccountEntity, 'account_id'),
    ownerId: p.uuid(),
    owner: () => parentKey(MemberEntity, 'owner_id'),
    since: p.datetime(),
  },
  indexes: [{ properties: ['workspaceId', 'ownerId'] }],
});

/** Who looks after an account, as stored. */
export type AccountOwner = InferEntity<typeof AccountOwnerEntity>;
