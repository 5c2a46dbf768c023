import { enrolmentStates } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';
import { BetaEntity } from './beta.entity.ts';

/** One champion in a beta, from asking to leaving. Who comes back gets a new one; of those that live there is one per champion and beta. */
export const EnrolmentEntity = defineEntity({
  name: 'Enrolment',
  ...tenantGuard('enrolment'),
  properties: {
    ...tenantKeys,
    betaId: p.uuid(),
    beta: () => parentKey(BetaEntity, 'beta_id'),
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    state: p.enum(enrolmentStates),
    /** When the champion asked to join; the order of the waitlist. */
    requestedAt: p.datetime(),
    /** When the champion got the seat. */
    joinedAt: p.datetime().nullable(),
    leftAt: p.datetime().nullable(),
  },
  uniques: [
    { name: 'enrolment_lives_once', properties: ['workspaceId', 'betaId', 'memberId'], where: "state <> 'left'" },
  ],
  indexes: [
    { properties: ['workspaceId', 'betaId', 'state', 'requestedAt'] },
    { properties: ['workspaceId', 'memberId', 'state'] },
  ],
  checks: [
    {
      name: 'enrolment_dates_fit_state',
      expression: "(state <> 'joined' or joined_at is not null) and (state = 'left') = (left_at is not null)",
    },
  ],
});

/** One champion in a beta, as stored. */
export type StoredEnrolment = InferEntity<typeof EnrolmentEntity>;
