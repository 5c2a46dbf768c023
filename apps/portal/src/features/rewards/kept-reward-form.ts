import { z } from 'zod';
import { emptyRewardForm, type RewardForm } from './reward-form.ts';
import { rewardKinds } from './use-reward-kind-name.ts';

/** Unsaved changes as they are kept in the tab, with the version and the stock they were made on. */
export interface KeptRewardForm {
  readonly version: number;
  readonly stockSeen: number | null;
  readonly form: RewardForm;
}

/** A number that was being typed is kept as nothing. */
const maybeNumber = z.number().nullable().catch(null);

// No bounds: what is too long is still somebody's text. The bounds are for saving.
const keptSchema = z.object({
  version: z.number().int(),
  stockSeen: maybeNumber,
  form: z.object({
    kind: z.enum(rewardKinds),
    title: z.string(),
    description: z.string(),
    pointsCost: z.number().catch(emptyRewardForm.pointsCost),
    worthAmount: z.string(),
    worthCurrency: z.string(),
    stock: maybeNumber,
    perMemberLimit: maybeNumber,
    minimumTier: z.enum(['none', 'bronze', 'silver', 'gold']),
    shipsTo: z.string().nullable(),
  }),
});

/** Reads what an earlier visit kept; null when an older build wrote it in another shape. */
export function readKeptRewardForm(value: unknown): KeptRewardForm | null {
  return keptSchema.safeParse(value).data ?? null;
}
