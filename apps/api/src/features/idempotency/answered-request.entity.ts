import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../db/tenant-entity.ts';

/** A mutation that was carried out: its key, what was asked and what was answered, kept so that a retry gets the same answer. */
export const AnsweredRequestEntity = defineEntity({
  name: 'AnsweredRequest',
  ...tenantGuard('answered_request'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** Who asked. Keys of two people never meet. */
    actorId: p.uuid().primary(),
    key: p.uuid().primary(),
    procedure: p.text(),
    /** SHA-256 of the input, keys sorted, hex. */
    inputHash: p.text(),
    /** Null only inside the transaction that carries it out. */
    answer: p.json<unknown>().nullable(),
    recordedAt: p.datetime(),
  },
  indexes: [{ properties: ['workspaceId', 'recordedAt'] }],
});
