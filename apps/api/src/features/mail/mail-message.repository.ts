import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { type MailMessage, MailMessageEntity } from './mail-message.entity.ts';

/** A mail, locked until the end of the transaction; null when there is none. */
export function lockMail(scope: Scope, mailId: string): Promise<MailMessage | null> {
  const where = { workspaceId: scope.workspaceId, id: mailId };
  return scope.em.findOne(MailMessageEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
