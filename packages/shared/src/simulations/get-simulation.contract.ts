import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { simulationSchema } from './simulation.schema.ts';

/** One simulation. */
export const getSimulationInput = z.object({ simulationId: entityIdSchema });
/** How far it is, and what came of it. */
export const getSimulationOutput = simulationSchema;

/** Input of `simulations.get`. */
export type GetSimulationInput = z.infer<typeof getSimulationInput>;
/** Answer of `simulations.get`. */
export type GetSimulationOutput = z.infer<typeof getSimulationOutput>;
