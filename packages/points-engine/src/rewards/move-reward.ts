import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { RewardState } from '../vocabulary.ts';

/** What staff can do to a reward as a whole: put it into the catalogue, or take it out. */
export type RewardMove = 'activate' | 'retire';

const moves: { readonly [move in RewardMove]: { readonly from: readonly RewardState[]; readonly to: RewardState } } = {
  activate: { from: ['draft', 'retired'], to: 'active' },
  retire: { from: ['active'], to: 'retired' },
};

/**
 * Moves a reward: draft or retired → active, active → retired. What was retired can come back, as goods of a season do; redemptions under
 * way go on either way. Refusals: `reward-wrong-state` with its `state`.
 */
export function moveReward(state: RewardState, move: RewardMove): Decision<RewardState> {
  const { from, to } = moves[move];
  return from.includes(state) ? allow(to) : refuse('reward-wrong-state', { state });
}
