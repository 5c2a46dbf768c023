import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';

/** Text, a number, yes or no, a day as `yyyy-mm-dd`, or one of a fact's choices; null while nothing is filled in. */
export type ConditionValue = string | number | boolean | null;

/** A fact compared with one value. */
export interface ValueComparison {
  readonly kind: 'comparison';
  readonly fact: string;
  readonly operator: 'is' | 'is-not' | 'contains' | 'starts-with' | 'at-least' | 'at-most';
  readonly value: ConditionValue;
}

/** A fact compared with a list. */
export interface ListComparison {
  readonly kind: 'comparison';
  readonly fact: string;
  readonly operator: 'is-one-of' | 'is-none-of';
  readonly values: ConditionValue[];
}

/** A fact held between two ends, both included. */
export interface RangeComparison {
  readonly kind: 'comparison';
  readonly fact: string;
  readonly operator: 'between';
  readonly from: ConditionValue;
  readonly to: ConditionValue;
}

/** Whether a fact is known at all. */
export interface PresenceComparison {
  readonly kind: 'comparison';
  readonly fact: string;
  readonly operator: 'is-known' | 'is-unknown';
}

/** One fact compared. */
export type Comparison = ValueComparison | ListComparison | RangeComparison | PresenceComparison;

/** All of these, or any of them. */
export interface GroupCondition {
  readonly kind: 'all' | 'any';
  readonly conditions: Condition[];
}

/** The opposite. */
export interface NotCondition {
  readonly kind: 'not';
  readonly condition: Condition;
}

/** When something applies; a draft's may have gaps. */
export type Condition = GroupCondition | NotCondition | Comparison;

/** How deep a condition may be nested on the wire. The engine's own bound is stricter and is told at the field. */
const DEPTH_MAX = 10;

const value = z.union([
  z.string().max(1_000, boundedMessage('too-long', 1_000)),
  z.number(),
  z.boolean(),
  z.null(),
]) satisfies z.ZodType<ConditionValue>;

const fact = z.string().max(200);

const comparison = z.union([
  z.object({
    kind: z.literal('comparison'),
    fact,
    operator: z.enum(['is', 'is-not', 'contains', 'starts-with', 'at-least', 'at-most']),
    value,
  }),
  z.object({
    kind: z.literal('comparison'),
    fact,
    operator: z.enum(['is-one-of', 'is-none-of']),
    values: z.array(value).max(200, boundedMessage('too-many', 200)),
  }),
  z.object({ kind: z.literal('comparison'), fact, operator: z.literal('between'), from: value, to: value }),
  z.object({ kind: z.literal('comparison'), fact, operator: z.enum(['is-known', 'is-unknown']) }),
]);

/** Level by level instead of by reference to itself, so that no input can make the check itself go too deep. */
function conditionOfDepth(depth: number): z.ZodType<Condition, Condition> {
  if (depth === 1) return comparison;
  const inner = conditionOfDepth(depth - 1);
  return z.union([
    comparison,
    z.object({
      kind: z.enum(['all', 'any']),
      conditions: z.array(inner).max(200, boundedMessage('too-many', 200)),
    }),
    z.object({ kind: z.literal('not'), condition: inner }),
  ]);
}

/** When something applies, as JSON. Bounds here protect the transport alone; what is wrong with a draft's comes as `problems`. */
export const conditionSchema = conditionOfDepth(DEPTH_MAX);
