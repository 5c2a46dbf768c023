import { betaAdmissions, betaStates, tierNames } from '@rostra/points-engine/vocabulary';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';

/** A program of early access to a feature. Its row is what joining, leaving and admitting lock, so that a seat is given once. */
export const BetaEntity = defineEntity({
  name: 'Beta',
  ...tenantGuard('beta'),
  properties: {
    ...tenantKeys,
    state: p.enum(betaStates),
    title: p.text(),
    /** What it is, in words. */
    summary: p.text(),
    /** What is asked of the champion in return, in words. */
    commitment: p.text(),
    /** For whom it is, in words; empty when it is for everybody. */
    criteria: p.text(),
    /** Null: no end to them. May be fewer than are in, when staff cut them. */
    seats: p.integer().nullable(),
    admission: p.enum(betaAdmissions),
    minimumTier: p.enum(tierNames),
    /** From when it can be joined; null: as soon as it is offered. */
    opensAt: p.datetime().nullable(),
    /** The first instant at which it can no longer be joined; null: until it is closed by hand. */
    closesAt: p.datetime().nullable(),
    /** Up by one with every change by staff, so that two editors notice each other. */
    version: p.integer().default(1),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    /** When staff opened it to champions. */
    offeredAt: p.datetime().nullable(),
    /** When staff closed it. */
    closedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['workspaceId', 'state', 'offeredAt'] }, { properties: ['workspaceId', 'updatedAt'] }],
  checks: [
    { name: 'beta_seats_above_zero', expression: 'seats > 0' },
    {
      name: 'beta_offered_before_closed',
      expression: "(state = 'draft') = (offered_at is null) and (state = 'closed') = (closed_at is not null)",
    },
  ],
});

/** A program of early access, as stored. */
export type StoredBeta = InferEntity<typeof BetaEntity>;
