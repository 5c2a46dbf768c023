import { tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { pageInput, pageOf } from '../paging/page.ts';
import { simulationEffects } from './simulation-state.ts';

/** Orders of the list: who gains most first, or who loses most. */
export const simulatedPeopleOrders = ['gains', 'losses'] as const;

/** Input of `simulations.people`. Every filter narrows; one that is absent does not. */
export const listSimulatedPeopleInput = z.object({
  ...pageInput,
  simulationId: entityIdSchema,
  /** Part of a name, of the person or the account. */
  search: z.string().trim().max(100).default(''),
  effect: z.enum(simulationEffects).optional(),
  /** The tier held at the end under what is in force. */
  todayTier: z.enum(tierNames).optional(),
  /** The tier held at the end under the draft. */
  draftTier: z.enum(tierNames).optional(),
  /** The segment of the account. */
  segment: z.string().max(200).optional(),
  order: z.enum(simulatedPeopleOrders).default('gains'),
});

const standing = z.object({
  statusPoints: z.number().int(),
  rewardPoints: z.number().int(),
  tier: z.enum(tierNames),
});

/** One person under what is in force and under the draft. */
export const simulatedPersonSchema = z.object({
  memberId: entityIdSchema,
  name: z.string(),
  accountName: z.string().nullable(),
  segment: z.string().nullable(),
  today: standing,
  draft: standing,
  effect: z.enum(simulationEffects),
});
/** Answer of `simulations.people`: empty until the simulation is done. */
export const listSimulatedPeopleOutput = pageOf(simulatedPersonSchema);

/** Input of `simulations.people`. */
export type ListSimulatedPeopleInput = z.infer<typeof listSimulatedPeopleInput>;
/** Answer of `simulations.people`. */
export type ListSimulatedPeopleOutput = z.infer<typeof listSimulatedPeopleOutput>;
/** One person under what is in force and under the draft. */
export type SimulatedPerson = z.infer<typeof simulatedPersonSchema>;
