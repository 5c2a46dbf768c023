import type { ConfirmSignInCodeInput, ConfirmSignInLinkInput } from '@rostra/shared/identity/confirm-sign-in.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { consumeToken, tokenFault } from '../../tokens/index.ts';
import { completeSignIn, type CompletedSignIn } from '../complete-sign-in.ts';
import { consumeByCode } from '../consume-by-code.ts';
import { signInToken } from '../sign-in-token.ts';

/**
 * Trades a mailed link for a session, or for the second step that is still missing; a single conditional update consumes it, so that of two tries one
 * wins.
 *
 * @throws AppError `sign-in-link-used`, `sign-in-link-expired`, `member-deactivated`
 */
export async function confirmSignInLink(scope: Scope, { secret }: ConfirmSignInLinkInput): Promise<CompletedSignIn> {
  const token = await consumeToken(scope, signInToken, secret);
  if (token?.memberId) return completeSignIn(scope, token.memberId, 'mailbox');
  const fault = await tokenFault(scope, signInToken, secret);
  throw new AppError(fault === 'expired' ? 'sign-in-link-expired' : 'sign-in-link-used');
}

/**
 * Trades the mailed code for a session, or for the second step that is still missing.
 *
 * @returns null for a wrong code, a burnt attempt and an unknown one alike; the caller answers `sign-in-code-wrong` after the count is committed
 * @throws AppError `member-deactivated`
 */
export async function confirmSignInCode(scope: Scope, input: ConfirmSignInCodeInput): Promise<CompletedSignIn | null> {
  const { attemptId, code } = input;
  const memberId = await consumeByCode(scope, { attemptId, code });
  return memberId === null ? null : completeSignIn(scope, memberId, 'mailbox');
}
