import type {
  SecondStepInput,
  SecondStepNewPasskeyOutput,
  SecondStepPasskeyOutput,
} from '@rostra/shared/identity/second-step.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { newPasskeyOptions, passkeyEnrolmentToken, passkeyOptions, passkeySignInToken } from '../../passkeys/index.ts';
import { findToken } from '../../tokens/index.ts';

/**
 * How the browser is asked for the passkey that a sign-in waits for. Spends nothing.
 *
 * @throws AppError `sign-in-step-over`
 */
export async function getPasskeyStep(scope: Scope, { ticket }: SecondStepInput): Promise<SecondStepPasskeyOutput> {
  const found = await findToken(scope, passkeySignInToken, ticket);
  if (!found?.memberId) throw new AppError('sign-in-step-over');
  const { memberId, data } = found;
  return { options: await passkeyOptions(scope, { memberId, challenge: data.challenge }) };
}

/**
 * How the browser is asked to make the passkey that a sign-in waits for. Spends nothing.
 *
 * @throws AppError `sign-in-step-over`
 */
export async function getNewPasskeyStep(
  scope: Scope,
  { ticket }: SecondStepInput,
): Promise<SecondStepNewPasskeyOutput> {
  const found = await findToken(scope, passkeyEnrolmentToken, ticket);
  if (!found?.memberId) throw new AppError('sign-in-step-over');
  const { memberId, data } = found;
  const options = await newPasskeyOptions(scope, { memberId, challenge: data.challenge });
  return { options, isRecovery: data.recoveryId !== null };
}
