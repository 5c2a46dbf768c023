import { enrolmentEventKinds } from '@rostra/points-engine/vocabulary';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { EnrolmentEntity } from './enrolment.entity.ts';

/** One thing that happened to an enrolment. Append-only. */
export const EnrolmentEventEntity = defineEntity({
  name: 'EnrolmentEvent',
  ...tenantGuard('enrolment_event'),
  properties: {
    ...tenantKeys,
    enrolmentId: p.uuid(),
    enrolment: () => parentKey(EnrolmentEntity, 'enrolment_id'),
    memberId: p.uuid(),
    betaId: p.uuid(),
    kind: p.enum(enrolmentEventKinds),
    at: p.datetime(),
    /** Who did it; null when a free seat moved somebody up by itself. No foreign key: the history outlives the person. */
    actorId: p.uuid().nullable(),
    /** Words of staff to the champion, at a removal. */
    reason: p.text().nullable(),
  },
  indexes: [{ properties: ['workspaceId', 'enrolmentId', 'at'] }, { properties: ['workspaceId', 'memberId', 'at'] }],
  triggers: appendOnly('enrolment_event', 'reason'),
});
