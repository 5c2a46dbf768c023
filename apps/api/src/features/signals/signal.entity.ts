import { signalMeantBy, signalNatures, signalOutcomes, signalSubjects } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { fixedOnceTold, parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { AccountEntity } from '../members/account.entity.ts';
import { MemberEntity } from '../members/member.entity.ts';

/**
 * A fact from outside about a champion or an account. Its id is the source of its posting. What was told never changes; what it came to is filled in, when
 * somebody appears whom it means, and when it is withdrawn.
 */
export const SignalEntity = defineEntity({
  name: 'Signal',
  ...tenantGuard('signal'),
  properties: {
    ...tenantKeys,
    kind: p.text(),
    /** What the kind was called then: statements go on saying it. */
    kindName: p.text(),
    subject: p.enum(signalSubjects),
    nature: p.enum(signalNatures),
    /** The system that told it. */
    source: p.text(),
    /** What that system calls it; emptied when the person is erased. */
    externalId: p.text(),
    /** SHA-256 of the outside id: a signal told twice is known by it, also after the person was erased. */
    externalHash: p.text(),
    /** SHA-256 of all that was told, so that the same is told from other; emptied when the person is erased. */
    contentHash: p.text(),
    facts: p.json<Readonly<Record<string, string | number>>>(),
    /** What rules read: how many, and how it was scored. */
    units: p.integer(),
    score: p.integer().nullable(),
    occurredAt: p.datetime(),
    recordedAt: p.datetime(),
    memberId: p.uuid().nullable(),
    member: () => parentKey(MemberEntity, 'member_id').nullable(),
    accountId: p.uuid().nullable(),
    account: () => parentKey(AccountEntity, 'account_id').nullable(),
    /** Whom it names, while nobody here is known by it. */
    meantBy: p.enum(signalMeantBy).nullable(),
    meant: p.text().nullable(),
    outcome: p.enum(signalOutcomes),
    /** Who entered it by hand; null where another system told it. */
    enteredById: p.uuid().nullable(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnById: p.uuid().nullable(),
    withdrawnReason: p.text().nullable(),
  },
  uniques: [{ name: 'signal_once_per_source', properties: ['workspaceId', 'source', 'externalHash'] }],
  indexes: [
    { properties: ['workspaceId', 'recordedAt', 'id'] },
    { properties: ['workspaceId', 'kind', 'recordedAt', 'id'] },
    { properties: ['workspaceId', 'outcome', 'recordedAt', 'id'] },
    { properties: ['workspaceId', 'memberId', 'occurredAt'] },
    { name: 'signal_meant', properties: ['workspaceId', 'meantBy', 'meant'], where: 'meant is not null' },
  ],
  checks: [
    {
      name: 'signal_waits_for_whom_it_names',
      expression:
        "(outcome = 'waiting') = (member_id is null and account_id is null) and (meant is null) = (meant_by is null)",
    },
    { name: 'signal_is_about_one', expression: 'member_id is null or account_id is null' },
  ],
  triggers: fixedOnceTold('signal', [
    'kind',
    'subject',
    'nature',
    'source',
    'external_hash',
    'units',
    'occurred_at',
    'recorded_at',
  ]),
});

/** A signal, as stored. */
export type StoredSignal = InferEntity<typeof SignalEntity>;
