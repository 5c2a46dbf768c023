import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { entityIdSchema } from '../ids/entity-id.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { simulationSummarySchema } from './simulation.schema.ts';
import { simulationMonths } from './simulation-state.ts';

const { min, max } = simulationMonths;

/**
 * Tries drafts, as they are saved now, on the workspace's own history. Refused with `simulation-running` while another one runs,
 * `simulation-nothing-to-try`, `not-found`, `rule-not-draft`, and with `rule-not-publishable` or `tier-policy-not-ready` for a draft that is not sound.
 */
export const startSimulationInput = z.object({
  ...withIdempotencyKey,
  /** Months of history, back from now. */
  months: z
    .number('not-a-whole-number')
    .int('not-a-whole-number')
    .min(min, boundedMessage('too-small', min))
    .max(max, boundedMessage('too-large', max)),
  /** Rules and campaigns whose drafts are tried in the place of what is in force of them. */
  ruleIds: z.array(entityIdSchema).max(50, boundedMessage('too-many', 50)),
  /** Whether the draft of the tier policy is tried as well. */
  hasTierPolicy: z.boolean(),
});
/** Answer of `simulations.start`; `simulations.get` tells how far it is. */
export const startSimulationOutput = simulationSummarySchema;

/** Input of `simulations.start`. */
export type StartSimulationInput = z.infer<typeof startSimulationInput>;
/** Answer of `simulations.start`. */
export type StartSimulationOutput = z.infer<typeof startSimulationOutput>;
