import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/** A mail on its way. Its texts are emptied once it was handed to a mail server: they may hold a sign-in link. */
export const MailMessageEntity = defineEntity({
  name: 'MailMessage',
  ...tenantGuard('mail_message'),
  properties: {
    ...tenantKeys,
    toAddress: p.text(),
    subject: p.text(),
    text: p.text(),
    html: p.text(),
    state: p.enum(['queued', 'sent', 'kept', 'failed'] as const),
    createdAt: p.datetime(),
    sentAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['workspaceId', 'createdAt'] }],
});

/** A mail on its way. */
export type MailMessage = InferEntity<typeof MailMessageEntity>;
