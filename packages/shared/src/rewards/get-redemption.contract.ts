import { tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { moneySchema } from '../money/money.schema.ts';
import { queuedRedemptionSchema } from './list-redemption-queue.contract.ts';
import { redemptionEventSchema } from './redemption.schema.ts';

/** Input of `redemptions.get`. */
export const getRedemptionInput = z.object({ redemptionId: entityIdSchema });

/** Answer of `redemptions.get`: all that staff need to decide. */
export const getRedemptionOutput = queuedRedemptionSchema.extend({
  note: z.string().nullable(),
  events: z.array(redemptionEventSchema),
  champion: z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    title: z.string().nullable(),
    accountName: z.string().nullable(),
    region: z.string().nullable(),
    tier: z.enum(tierNames),
    /** Redemptions by this champion that count: all but rejected, cancelled and failed ones, this one included. */
    redemptionsCount: z.number().int(),
  }),
  reward: z.object({
    worth: moneySchema.nullable(),
    shipsTo: z.string().nullable(),
    /** Pieces left now; null when there is no end to it. */
    stock: z.number().int().nullable(),
  }),
});

/** Input of `redemptions.get`. */
export type GetRedemptionInput = z.infer<typeof getRedemptionInput>;
/** Answer of `redemptions.get`. */
export type GetRedemptionOutput = z.infer<typeof getRedemptionOutput>;
