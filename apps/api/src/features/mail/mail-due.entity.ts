import { defineEntity, p } from '@mikro-orm/postgresql';

/**
 * Mails that wait to go out, each with when it may be tried next. Written with the mail in one statement, so that it is there if and only if the mail is. Outside
 * the workspaces' guard, so that one query finds every workspace where something waits; it holds ids and times and nothing else.
 */
export const MailDueEntity = defineEntity({
  name: 'MailDue',
  tableName: 'mail_due',
  properties: {
    workspaceId: p.uuid().primary(),
    mailId: p.uuid().primary(),
    dueAt: p.datetime(),
    /** How often it was tried in vain. */
    tries: p.integer().default(0),
  },
  indexes: [{ properties: ['workspaceId', 'dueAt'] }],
});
