import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { simulationSummarySchema } from './simulation.schema.ts';

/** Gives up a simulation that waits or runs. Refused with `not-found`, and with `simulation-over` once it is done. */
export const cancelSimulationInput = z.object({ ...withIdempotencyKey, simulationId: entityIdSchema });
/** Answer of `simulations.cancel`. */
export const cancelSimulationOutput = simulationSummarySchema;

/** Input of `simulations.cancel`. */
export type CancelSimulationInput = z.infer<typeof cancelSimulationInput>;
/** Answer of `simulations.cancel`. */
export type CancelSimulationOutput = z.infer<typeof cancelSimulationOutput>;
