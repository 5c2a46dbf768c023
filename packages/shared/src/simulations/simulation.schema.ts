import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { ruleKinds } from '../rules/rule-kind.ts';
import { tierPolicyTermsSchema } from '../tiers/tier-policy-terms.schema.ts';
import { simulationResultSchema } from './simulation-result.schema.ts';
import { simulationMonths, simulationStates } from './simulation-state.ts';

/** A draft of a rule or a campaign as it was when it was tried. */
export const triedRuleSchema = z.object({
  ruleId: entityIdSchema,
  kind: z.enum(ruleKinds),
  name: z.string(),
  version: z.number().int(),
  /** Whether it was meant for days to come, and was tried as if it had run for as long until now. */
  wasMoved: z.boolean(),
});

/** One trial of drafts on history. */
export const simulationSummarySchema = z.object({
  id: entityIdSchema,
  state: z.enum(simulationStates),
  months: z.number().int().min(simulationMonths.min).max(simulationMonths.max),
  /** The stretch of history: from the first instant to the one at which it was asked for. */
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  askedByName: z.string().nullable(),
  askedAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
  membersDone: z.number().int(),
  membersTotal: z.number().int(),
  rules: z.array(triedRuleSchema),
  /** The draft of the tier policy; null when it was not part of it. */
  tierPolicy: z.object({ version: z.number().int(), terms: tierPolicyTermsSchema }).nullable(),
  /** The result in three figures; null until it is there. */
  headline: z
    .object({
      /** Reward points that the draft issues more; below 0: fewer. */
      morePoints: z.number().int(),
      gains: z.number().int(),
      losses: z.number().int(),
    })
    .nullable(),
});

/** The same with what came of it. */
export const simulationSchema = simulationSummarySchema.extend({ result: simulationResultSchema.nullable() });

/** A draft of a rule or a campaign as it was when it was tried. */
export type TriedRule = z.infer<typeof triedRuleSchema>;
/** One trial of drafts on history. */
export type SimulationSummary = z.infer<typeof simulationSummarySchema>;
/** The same with what came of it. */
export type SimulationRecord = z.infer<typeof simulationSchema>;
