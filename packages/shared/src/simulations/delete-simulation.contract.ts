import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/** Throws a simulation away with what it found. Refused with `not-found`, and with `simulation-running` while it runs. */
export const deleteSimulationInput = z.object({ ...withIdempotencyKey, simulationId: entityIdSchema });
/** Answer of `simulations.delete`. */
export const deleteSimulationOutput = z.object({ simulationId: entityIdSchema });

/** Input of `simulations.delete`. */
export type DeleteSimulationInput = z.infer<typeof deleteSimulationInput>;
/** Answer of `simulations.delete`. */
export type DeleteSimulationOutput = z.infer<typeof deleteSimulationOutput>;
