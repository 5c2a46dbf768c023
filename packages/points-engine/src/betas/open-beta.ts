import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { BetaState } from '../vocabulary.ts';
import { type BetaDraft, betaProblems } from './beta-draft.ts';

/** An opening to decide on, at `now`. */
export type OpenBetaInput = { readonly state: BetaState; readonly draft: BetaDraft; readonly now: Date };

/**
 * Whether a draft can be offered to champions. Refusals: `beta-not-draft` with its `state`; `beta-not-ready` with every one of its
 * `problems` at once, each with the path of its field.
 */
export function openBeta({ state, draft, now }: OpenBetaInput): Decision<{ state: 'open' }> {
  if (state !== 'draft') return refuse('beta-not-draft', { state });
  const isOver = draft.closesAt !== null && draft.closesAt <= now;
  const problems = [...betaProblems(draft), ...(isOver ? [{ path: 'closesAt', code: 'already-over' } as const] : [])];
  return problems.length === 0 ? allow({ state: 'open' }) : refuse('beta-not-ready', { problems });
}
