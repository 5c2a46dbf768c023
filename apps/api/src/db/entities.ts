import { AnsweredRequestEntity } from '../features/idempotency/answered-request.entity.ts';
import { AuditEventEntity } from '../features/audit/audit-event.entity.ts';
import { TokenEntity } from '../features/identity/token.entity.ts';
import { MailMessageEntity } from '../features/mail/mail-message.entity.ts';
import { AccountEntity } from '../features/members/account.entity.ts';
import { MemberEntity } from '../features/members/member.entity.ts';
import { BalanceEntity } from '../features/points/balance.entity.ts';
import { EntryEntity } from '../features/points/entry.entity.ts';
import { LotEntity } from '../features/points/lot.entity.ts';
import { LotUseEntity } from '../features/points/lot-use.entity.ts';
import { PostingEntity } from '../features/points/posting.entity.ts';
import { TierChangeEntity } from '../features/points/tier-change.entity.ts';
import { WorkspaceAddressEntity } from '../features/workspace/workspace-address.entity.ts';
import { WorkspaceEntity } from '../features/workspace/workspace.entity.ts';
import { RateLimitEntity } from '../rate-limits/rate-limit.entity.ts';

/** Every table of the installation, by hand, so that nothing is stored that is not listed here. */
export const entities = [
  WorkspaceEntity,
  WorkspaceAddressEntity,
  AccountEntity,
  MemberEntity,
  TokenEntity,
  AuditEventEntity,
  AnsweredRequestEntity,
  MailMessageEntity,
  PostingEntity,
  EntryEntity,
  BalanceEntity,
  LotEntity,
  LotUseEntity,
  TierChangeEntity,
  RateLimitEntity,
];

/** Tables outside every workspace, each with its reason. The catalogue test holds every other table to the tenancy rules. */
export const tablesOutsideWorkspaces = {
  workspace_address: 'finds the workspace before one is known',
  rate_limit: 'counts tries by address and e-mail hash before anybody is known',
  mikro_orm_migrations: 'belongs to the schema, readable by its owner alone',
} as const;
