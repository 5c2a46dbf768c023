import type { SignalFieldRecord } from '@rostra/shared/signals/signal-kind.schema';
import { signalNatures, signalSubjects } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/** A kind of signal that the workspace wrote, or changed from what the house has. What stands in no row is as the house has it. */
export const SignalKindEntity = defineEntity({
  name: 'SignalKind',
  ...tenantGuard('signal_kind'),
  properties: {
    ...tenantKeys,
    /** What other systems and rules call it; never changes. */
    key: p.text(),
    name: p.text(),
    meaning: p.text(),
    subject: p.enum(signalSubjects),
    nature: p.enum(signalNatures),
    canEarn: p.boolean(),
    fields: p.json<readonly SignalFieldRecord[]>(),
    isOn: p.boolean(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  uniques: [{ properties: ['workspaceId', 'key'] }],
  checks: [
    {
      // Rule 16: nothing is earned for clicks and likes; an account earns nothing, and neither does how things stand.
      name: 'signal_kind_earns_for_deeds_and_opinions',
      expression: "not can_earn or (subject = 'member' and nature in ('deed', 'opinion'))",
    },
  ],
});

/** A kind of signal, as stored. */
export type StoredSignalKind = InferEntity<typeof SignalKindEntity>;
