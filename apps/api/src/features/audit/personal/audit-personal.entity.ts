import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../../db/tenant-entity.ts';

/**
 * What an entry of the audit log says about a person: names, addresses, words. Beside the log and not in it, so that erasing a person takes it away
 * while the log and its chain stay as they are. No foreign key: it is written in the same message as its entry.
 */
export const AuditPersonalEntity = defineEntity({
  name: 'AuditPersonal',
  ...tenantGuard('audit_personal'),
  properties: {
    workspaceId: p.uuid().primary(),
    eventId: p.uuid().primary(),
    /** See `splitPersonal`. */
    salt: p.text(),
    detail: p.text(),
  },
});
