import type {
  ProveByCodeInput,
  ProveByPasskeyInput,
  StartProofOutput,
} from '@rostra/shared/identity/prove-identity.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { mailboxPath } from '../../mail/index.ts';
import { ownMemberId } from '../../members/index.ts';
import {
  checkPasskey,
  newChallenge,
  passkeyChallengeToken,
  passkeyOptions,
  readPasskeyStanding,
} from '../../passkeys/index.ts';
import { consumeToken, issueToken } from '../../tokens/index.ts';
import { signInToken } from '../sign-in-token.ts';
import { consumeByCode } from '../consume-by-code.ts';

/** Which session is to count as proven. */
export interface ProvenSession {
  readonly tokenId: string;
}

/** Starts to prove again who somebody is: by passkey for who has one, else by a code to their own mailbox. */
export async function startProof(scope: Scope): Promise<StartProofOutput> {
  const memberId = ownMemberId(scope);
  if ((await readPasskeyStanding(scope, memberId)).count > 0) {
    const challenge = newChallenge();
    const { secret: ticket } = issueToken(scope, passkeyChallengeToken, { memberId, data: { challenge } });
    return { way: 'passkey', ticket, options: await passkeyOptions(scope, { memberId, challenge }) };
  }
  const attemptId = scope.newId();
  const expiresAt = new Date(scope.now.getTime() + signInToken.lifeMs).toISOString();
  await scope.enqueue('mail-sign-in', { attemptId, memberId, expiresAt, requestId: scope.requestId });
  return { way: 'code', attemptId, mailbox: scope.deps.keepsMail ? mailboxPath : null };
}

/**
 * Proves by a mailed code who somebody is. Wrong codes count as at signing in.
 *
 * @returns false for a wrong code; the caller answers `sign-in-code-wrong` after the count is committed
 * @throws AppError `not-allowed` for who has a passkey: a mailbox is no substitute for it
 */
export async function proveByCode(scope: Scope, input: ProveByCodeInput, session: ProvenSession): Promise<boolean> {
  const memberId = ownMemberId(scope);
  if ((await readPasskeyStanding(scope, memberId)).count > 0) throw new AppError('not-allowed');
  const found = await consumeByCode(scope, { ...input, memberId });
  if (!found) return false;
  await markProven(scope, session);
  return true;
}

/**
 * Proves by a passkey who somebody is.
 *
 * @throws AppError `passkey-refused`
 */
export async function proveByPasskey(scope: Scope, input: ProveByPasskeyInput, session: ProvenSession): Promise<null> {
  const memberId = ownMemberId(scope);
  const ticket = await consumeToken(scope, passkeyChallengeToken, input.ticket);
  if (ticket?.memberId !== memberId) throw new AppError('passkey-refused');
  await checkPasskey(scope, { memberId, challenge: ticket.data.challenge, response: input.response });
  await markProven(scope, session);
  return null;
}

async function markProven(scope: Scope, { tokenId }: ProvenSession): Promise<void> {
  await scope.em.execute(`update token set proven_at = ? where workspace_id = ? and id = ? and purpose = 'session'`, [
    scope.now,
    scope.workspaceId,
    tokenId,
  ]);
  recordAudit(scope, { action: 'identity.prove', subjectType: 'token', subjectId: tokenId });
}
