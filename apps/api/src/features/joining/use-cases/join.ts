import type { JoinInput, JoinOutput } from '@rostra/shared/joining/join.contract';
import { isUniqueViolation } from '../../../db/is-unique-violation.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { completeSignIn, type CompletedSignIn } from '../../identity/index.ts';
import { findMemberByEmail } from '../../members/index.ts';
import { consumeToken, tokenFault } from '../../tokens/index.ts';
import { joiningToken } from '../joining-token.ts';
import { joinByProvenAddress } from './join-by-proven-address.ts';

/** What came of it; the sign-in of whoever joined. */
export interface Joined extends JoinOutput {
  readonly signIn: CompletedSignIn | null;
}

/**
 * Spends a mailed joining link: joins and signs in, or asks staff. A refusal leaves the link good.
 *
 * @throws AppError `sign-in-link-used`, `sign-in-link-expired`, `joining-closed`, `already-a-member`, `sign-in-way-off`
 */
export async function join(scope: Scope, { secret, name, note }: JoinInput): Promise<Joined> {
  const token = await consumeToken(scope, joiningToken, secret);
  if (!token) throw new AppError(`sign-in-link-${await tokenFault(scope, joiningToken, secret)}`);
  const { email } = token.data;
  if (await findMemberByEmail(scope, email)) throw new AppError('already-a-member');
  const outcome = await joinByProvenAddress(scope, { email, name, note }).catch((error: unknown) => {
    // Somebody imported the same person a moment ago.
    throw isUniqueViolation(error) ? new AppError('already-a-member') : error;
  });
  if (outcome.kind === 'nothing') throw new AppError('joining-closed');
  if (outcome.kind === 'asked') return { outcome: 'asked', signIn: null };
  return { outcome: 'joined', signIn: await completeSignIn(scope, outcome.memberId, 'mailbox') };
}
