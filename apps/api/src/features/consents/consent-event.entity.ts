import { surfaces } from '@rostra/points-engine/vocabulary';
import { consentAnswers, consentKinds } from '@rostra/shared/consents/consent-text.schema';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** What somebody said to a version of a text, when and where. Append-only; the latest per kind counts. */
export const ConsentEventEntity = defineEntity({
  name: 'ConsentEvent',
  ...tenantGuard('consent_event'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    kind: p.enum(consentKinds),
    version: p.integer(),
    answer: p.enum(consentAnswers),
    at: p.datetime(),
    surface: p.enum(surfaces),
  },
  indexes: [
    { properties: ['workspaceId', 'memberId', 'kind', 'at', 'id'] },
    { properties: ['workspaceId', 'kind', 'version', 'memberId'] },
  ],
  triggers: appendOnly('consent_event'),
});
