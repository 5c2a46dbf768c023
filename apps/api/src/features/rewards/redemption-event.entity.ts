import { redemptionStates } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { appendOnly, parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { RedemptionEntity } from './redemption.entity.ts';

/** One line of a redemption's timeline. Append-only. */
export const RedemptionEventEntity = defineEntity({
  name: 'RedemptionEvent',
  ...tenantGuard('redemption_event'),
  properties: {
    ...tenantKeys,
    redemptionId: p.uuid(),
    redemption: () => parentKey(RedemptionEntity, 'redemption_id'),
    at: p.datetime(),
    /** The state it came into. */
    state: p.enum(redemptionStates),
    /** Who did it. No foreign key: the timeline outlives the person. */
    actorId: p.uuid().nullable(),
    /** Words for the champion: a note, a code, a reason. */
    words: p.text().nullable(),
  },
  indexes: [{ properties: ['workspaceId', 'redemptionId', 'at'] }],
  // A state is entered once: of two moves at once the second fails here at the latest.
  uniques: [{ name: 'redemption_event_once_per_state', properties: ['workspaceId', 'redemptionId', 'state'] }],
  triggers: appendOnly('redemption_event', 'words'),
});

/** One line of a redemption's timeline, as stored. */
export type RedemptionEvent = InferEntity<typeof RedemptionEventEntity>;
