import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { RedemptionState } from '../vocabulary.ts';
import { type RedemptionEffect, redemptionEffects } from './redemption-state.ts';

/** What can happen to a redemption. The champion cancels; staff do the rest, with words the champion reads where it ends badly. */
export type RedemptionMove =
  | { readonly kind: 'approve' }
  | { readonly kind: 'fulfil' }
  | { readonly kind: 'reject'; readonly reason: string }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'fail'; readonly reason: string };

/** The state after a move and what it does to points and stock, in the same transaction. */
export type RedemptionOutcome = { readonly state: RedemptionState } & RedemptionEffect;

const moves: {
  readonly [kind in RedemptionMove['kind']]: { readonly from: RedemptionState; readonly to: RedemptionState };
} = {
  approve: { from: 'requested', to: 'approved' },
  reject: { from: 'requested', to: 'rejected' },
  cancel: { from: 'requested', to: 'cancelled' },
  fulfil: { from: 'approved', to: 'fulfilled' },
  fail: { from: 'approved', to: 'failed' },
};

/**
 * Moves a redemption on (rule 9): requested → approved, rejected or cancelled; approved → fulfilled or failed.
 * Refusals: `redemption-wrong-state` with its `state`; `reason-required` for `reject` and `fail`.
 */
export function moveRedemption(state: RedemptionState, move: RedemptionMove): Decision<RedemptionOutcome> {
  const { from, to } = moves[move.kind];
  if (state !== from) return refuse('redemption-wrong-state', { state });
  if ('reason' in move && move.reason.trim() === '') return refuse('reason-required');
  return allow({ state: to, ...redemptionEffects[to] });
}
