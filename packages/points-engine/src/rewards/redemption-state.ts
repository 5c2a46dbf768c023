import type { RedemptionState } from '../vocabulary.ts';

/** What a state means for the points set aside: they stay on hold, are spent for good, or go back to the champion. */
export type HeldPointsEffect = 'keep-hold' | 'spend' | 'release';

/** What a state means for the piece taken from stock. */
export type StockEffect = 'keep' | 'restock';

/** What entering a state does (rule 9: rejected, cancelled and failed give points and stock back). */
export type RedemptionEffect = { readonly points: HeldPointsEffect; readonly stock: StockEffect };

/** Effect of entering each state. */
export const redemptionEffects: { readonly [state in RedemptionState]: RedemptionEffect } = {
  requested: { points: 'keep-hold', stock: 'keep' },
  approved: { points: 'keep-hold', stock: 'keep' },
  fulfilled: { points: 'spend', stock: 'keep' },
  rejected: { points: 'release', stock: 'restock' },
  cancelled: { points: 'release', stock: 'restock' },
  failed: { points: 'release', stock: 'restock' },
};

/** Whether a redemption has come to an end. */
export function isRedemptionOver(state: RedemptionState): boolean {
  return state !== 'requested' && state !== 'approved';
}
