import { z } from 'zod';
import { pageInput, pageOf } from '../paging/page.ts';
import { simulationSummarySchema } from './simulation.schema.ts';

/** Input of `simulations.list`. */
export const listSimulationsInput = z.object({ ...pageInput });
/** Answer of `simulations.list`: newest first. */
export const listSimulationsOutput = pageOf(simulationSummarySchema);

/** Input of `simulations.list`. */
export type ListSimulationsInput = z.infer<typeof listSimulationsInput>;
/** Answer of `simulations.list`. */
export type ListSimulationsOutput = z.infer<typeof listSimulationsOutput>;
