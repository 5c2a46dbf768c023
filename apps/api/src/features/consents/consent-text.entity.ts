import { consentKinds } from '@rostra/shared/consents/consent-text.schema';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, tenantGuard } from '../../db/tenant-entity.ts';

/** One published version of what a workspace asks champions to agree to. Append-only: what somebody agreed to stays what it was. */
export const ConsentTextEntity = defineEntity({
  name: 'ConsentText',
  ...tenantGuard('consent_text'),
  properties: {
    workspaceId: p.uuid().primary(),
    kind: p.enum(consentKinds).primary(),
    /** From 1. */
    version: p.integer().primary(),
    body: p.text(),
    publishedAt: p.datetime(),
    /** No foreign key: the text outlives the person. */
    publishedById: p.uuid(),
  },
  triggers: appendOnly('consent_text'),
});

/** One published version of a text, as stored. */
export type StoredConsentText = InferEntity<typeof ConsentTextEntity>;
