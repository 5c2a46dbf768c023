import { staffRoleSchema } from '@rostra/shared/staff/staff-role';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** Where an invitation stands. An open one whose link ran out can be sent again. */
export const invitationStates = ['open', 'accepted', 'withdrawn'] as const;

/** Somebody asked to join the team. They become a member when they accept, and not before. */
export const StaffInvitationEntity = defineEntity({
  name: 'StaffInvitation',
  ...tenantGuard('staff_invitation'),
  properties: {
    ...tenantKeys,
    /** Lower case. */
    email: p.text(),
    name: p.text(),
    role: p.enum(staffRoleSchema.options),
    state: p.enum(invitationStates),
    /** Who sent it last. */
    invitedById: p.uuid().nullable(),
    invitedBy: () => parentKey(MemberEntity, 'invited_by_id').nullable(),
    /** Who came of it; null until it was accepted. */
    memberId: p.uuid().nullable(),
    member: () => parentKey(MemberEntity, 'member_id').nullable(),
    createdAt: p.datetime(),
    /** Until when the link that was mailed last is good. */
    expiresAt: p.datetime(),
  },
  uniques: [{ name: 'staff_invitation_one_open', properties: ['workspaceId', 'email'], where: "state = 'open'" }],
  indexes: [{ name: 'staff_invitation_open', properties: ['workspaceId', 'name', 'id'], where: "state = 'open'" }],
  checks: [{ name: 'staff_invitation_email_is_lower_case', expression: 'email = lower(email)' }],
});

/** An invitation, as stored. */
export type StaffInvitation = InferEntity<typeof StaffInvitationEntity>;
