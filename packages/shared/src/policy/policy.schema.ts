import { policyGroups, policyKeys, policyUnits } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';

/** One whole number, or several, largest first. */
export const policyValueSchema = z.union([z.number().int(), z.array(z.number().int()).max(20)]);

/** One version of a policy value. */
export const policyVersionSchema = z.object({
  /** Of the same value, from 1. */
  version: z.number().int(),
  value: policyValueSchema,
  effectiveFrom: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** The name is null when the person is gone; all of it when the system did it. */
  changedBy: z.object({ id: entityIdSchema, name: z.string().nullable() }).nullable(),
  reason: z.string(),
});

/** A policy value: what is in force, what will be, and everything it was. */
export const policySchema = z.object({
  key: z.enum(policyKeys),
  group: z.enum(policyGroups),
  unit: z.enum(policyUnits),
  /** The least and the most that each number may be. */
  min: z.number().int(),
  max: z.number().int(),
  /** How many numbers there may be. */
  countMax: z.number().int(),
  default: policyValueSchema,
  value: policyValueSchema,
  /** The latest version, begun or not; 0 while the default was never changed. Sent back with a change. */
  version: z.number().int(),
  /** Newest first. */
  history: z.array(policyVersionSchema),
});

/** A policy value with its history. */
export type Policy = z.infer<typeof policySchema>;
/** One version of a policy value. */
export type PolicyVersionView = z.infer<typeof policyVersionSchema>;
