import { rewardKinds, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { moneySchema } from '../money/money.schema.ts';

/** The most a field of a reward can be or hold: characters, points, pieces. */
export const rewardBounds = {
  titleMax: 120,
  descriptionMax: 2_000,
  pointsCostMax: 10_000_000,
  stockMax: 1_000_000,
  perMemberLimitMax: 1_000,
  shipsToMax: 120,
} as const;

/** A whole number a person types: empty is `required`, words and fractions are `not-a-whole-number`. */
function wholeNumber(min: number, max: number) {
  return z
    .number({ error: ({ input }) => (input === undefined || input === null ? 'required' : 'not-a-whole-number') })
    .int('not-a-whole-number')
    .min(min, boundedMessage('too-small', min))
    .max(max, boundedMessage('too-large', max));
}

function words(max: number) {
  return z.string().trim().min(1, 'required').max(max, boundedMessage('too-long', max));
}

/** Pieces left; null when there is no end to it. */
export const stockSchema = wholeNumber(0, rewardBounds.stockMax).nullable();

/** What staff say about a reward. Complete from the first save: a draft is a reward that is not offered yet, not one half written. */
export const rewardFieldsSchema = z.object({
  kind: z.enum(rewardKinds, 'not-a-choice'),
  title: words(rewardBounds.titleMax),
  /** What the champion gets and how it comes to them. */
  description: words(rewardBounds.descriptionMax),
  /** Reward points. Redemptions keep the cost of their day. */
  pointsCost: wholeNumber(1, rewardBounds.pointsCostMax),
  /** What it would cost in money; null for what has no price. */
  worth: moneySchema.nullable(),
  stock: stockSchema,
  /** Redemptions one champion may have; null for any number. */
  perMemberLimit: wholeNumber(1, rewardBounds.perMemberLimitMax).nullable(),
  minimumTier: z.enum(tierNames, 'not-a-choice'),
  /** Where it is sent, in words ("EU and UK"); null when nothing is sent or it goes anywhere. */
  shipsTo: words(rewardBounds.shipsToMax).nullable(),
});

/** What staff say about a reward. */
export type RewardFields = z.infer<typeof rewardFieldsSchema>;
