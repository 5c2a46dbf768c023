import type { ConfirmNewPasskeyInput, ConfirmPasskeyInput } from '@rostra/shared/identity/second-step.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { checkPasskey, enrolPasskey, passkeySignInToken } from '../../passkeys/index.ts';
import { consumeToken } from '../../tokens/index.ts';
import { completeSignIn, type CompletedSignIn } from '../complete-sign-in.ts';

/**
 * Ends a sign-in whose mailbox was proven by one of the person's passkeys. An answer that is refused leaves the ticket good, so that another key can be
 * tried; one that is taken spends it, so that no answer is good twice.
 *
 * @throws AppError `sign-in-step-over`, `passkey-refused`, `member-deactivated`
 */
export async function confirmPasskey(
  scope: Scope,
  { ticket, response }: ConfirmPasskeyInput,
): Promise<CompletedSignIn> {
  const found = await consumeToken(scope, passkeySignInToken, ticket);
  if (!found?.memberId) throw new AppError('sign-in-step-over');
  const { memberId, data } = found;
  await checkPasskey(scope, { memberId, challenge: data.challenge, response });
  return completeSignIn(scope, memberId, 'passkey');
}

/**
 * Ends a sign-in by the passkey that it lacked.
 *
 * @throws AppError `sign-in-step-over`, `passkey-refused`, `member-deactivated`
 */
export async function confirmNewPasskey(scope: Scope, input: ConfirmNewPasskeyInput): Promise<CompletedSignIn> {
  const { id } = await enrolPasskey(scope, input);
  return completeSignIn(scope, id, 'passkey');
}
