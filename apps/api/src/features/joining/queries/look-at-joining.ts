import type { LookAtJoiningInput, LookAtJoiningOutput } from '@rostra/shared/joining/join.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { findToken, tokenFault } from '../../tokens/index.ts';
import { findJoiningOutcome } from '../find-joining-outcome.ts';
import { joiningToken } from '../joining-token.ts';

/**
 * Whose link it is and what pressing the button does. Spends nothing.
 *
 * @throws AppError `sign-in-link-used`, `sign-in-link-expired`, `joining-closed`
 */
export async function lookAtJoining(scope: Scope, { secret }: LookAtJoiningInput): Promise<LookAtJoiningOutput> {
  const token = await findToken(scope, joiningToken, secret);
  if (!token) throw new AppError(`sign-in-link-${await tokenFault(scope, joiningToken, secret)}`);
  const { email } = token.data;
  const { outcome, account } = await findJoiningOutcome(scope, email);
  if (outcome.kind === 'nothing') throw new AppError('joining-closed');
  // Which account a domain belongs to is told only to those who join it.
  return { email, outcome: outcome.kind, accountName: outcome.kind === 'joins' ? (account?.name ?? null) : null };
}
