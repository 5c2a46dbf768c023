import { conditionOperators, factTypes, ruleSourceKinds } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';

/** One fact that conditions may ask for, with what the workspace knows of it. */
export const factSchema = z.object({
  /** Its stable name: `account.segment`. */
  fact: z.string(),
  type: z.enum(factTypes),
  /** Which sources of points ever tell it. */
  sources: z.array(z.enum(ruleSourceKinds)),
  /** Of a `choice`, in the order of screens; empty for other types. */
  choices: z.array(z.string()),
  /** Whether the choices are a rank, so that "at least" makes sense. */
  isRanked: z.boolean(),
  /** How it can be compared. */
  operators: z.array(z.enum(conditionOperators)),
  /** Texts in use now, to pick from; what is typed by hand is taken as well. */
  suggestions: z.array(z.string()),
});

/** Everything that the conditions of rules and campaigns may ask for. */
export const listFactsOutput = z.object({ facts: z.array(factSchema) });

/** One fact. */
export type Fact = z.infer<typeof factSchema>;
/** Answer of `rules.facts`. */
export type ListFactsOutput = z.infer<typeof listFactsOutput>;
