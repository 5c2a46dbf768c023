import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { BetaState } from '../vocabulary.ts';
import { type BetaDraft, betaProblems } from './beta-draft.ts';

/** A change by staff to a beta in `state`. */
export type ChangeBetaInput = { readonly state: BetaState; readonly draft: BetaDraft };

/**
 * Whether staff may store `draft`. A draft may have gaps; an open beta stays fit to be offered, and its seats may be cut below those
 * taken: nobody loses a seat by that. Ask `promotions` afterwards. Refusals: `beta-closed`; `beta-not-ready` with its `problems`.
 */
export function changeBeta({ state, draft }: ChangeBetaInput): Decision<true> {
  if (state === 'closed') return refuse('beta-closed');
  const problems = state === 'open' ? betaProblems(draft) : [];
  return problems.length === 0 ? allow(true) : refuse('beta-not-ready', { problems });
}
