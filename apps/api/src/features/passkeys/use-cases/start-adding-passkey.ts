import type { StartAddingPasskeyOutput } from '@rostra/shared/passkeys/add-passkey.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { ownMemberId } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { issueToken } from '../../tokens/index.ts';
import { newChallenge } from '../new-challenge.ts';
import { newPasskeyOptions } from '../passkey-options.ts';
import { passkeyChallengeToken } from '../passkey-tokens.ts';
import { passkeysMax } from '../passkeys-max.ts';
import { readPasskeyStanding } from '../queries/read-passkey-standing.ts';

/**
 * Asks for a new passkey: a challenge for this person, good once within five minutes.
 *
 * @throws AppError `sign-in-not-recent`, `passkeys-full`
 */
export async function startAddingPasskey(scope: Scope): Promise<StartAddingPasskeyOutput> {
  requireRecentSignIn(scope);
  const memberId = ownMemberId(scope);
  if ((await readPasskeyStanding(scope, memberId)).count >= passkeysMax) throw new AppError('passkeys-full');
  const challenge = newChallenge();
  const { secret: ticket } = issueToken(scope, passkeyChallengeToken, { memberId, data: { challenge } });
  return { ticket, options: await newPasskeyOptions(scope, { memberId, challenge }) };
}
