import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../db/tenant-entity.ts';

/** Whether a workspace asks its staff for a passkey. No row: it does not. */
export const PasskeyPolicyEntity = defineEntity({
  name: 'PasskeyPolicy',
  ...tenantGuard('passkey_policy'),
  properties: {
    workspaceId: p.uuid().primary(),
    isRequired: p.boolean(),
    updatedAt: p.datetime(),
  },
});
