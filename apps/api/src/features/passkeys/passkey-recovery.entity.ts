import { recoveryStates } from '@rostra/shared/passkeys/recover-passkey.contract';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/** Somebody of the team who lost their passkeys and asks a second person to let them add a new one. */
export const PasskeyRecoveryEntity = defineEntity({
  name: 'PasskeyRecovery',
  ...tenantGuard('passkey_recovery'),
  properties: {
    ...tenantKeys,
    memberId: p.uuid(),
    member: () => parentKey(MemberEntity, 'member_id'),
    state: p.enum(recoveryStates),
    askedAt: p.datetime(),
    decidedById: p.uuid().nullable(),
    decidedBy: () => parentKey(MemberEntity, 'decided_by_id').nullable(),
    decidedAt: p.datetime().nullable(),
    reason: p.text().nullable(),
  },
  indexes: [
    { properties: ['workspaceId', 'memberId'] },
    { name: 'passkey_recovery_open', properties: ['workspaceId', 'askedAt'], where: "state = 'open'" },
  ],
  uniques: [{ name: 'passkey_recovery_one_open', properties: ['workspaceId', 'memberId'], where: "state = 'open'" }],
  checks: [
    {
      name: 'passkey_recovery_by_another',
      expression: 'decided_by_id is null or decided_by_id <> member_id',
    },
  ],
});

/** A request for a new passkey, as stored. */
export type PasskeyRecovery = InferEntity<typeof PasskeyRecoveryEntity>;
