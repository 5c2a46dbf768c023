import type { DecideRecoveryInput } from '@rostra/shared/passkeys/recover-passkey.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { issueToken } from '../../tokens/index.ts';
import { newChallenge } from '../new-challenge.ts';
import { passkeyEnrolmentToken, recoveryLifeMs } from '../passkey-tokens.ts';
import { mailEnrolment } from '../recovery-mails.ts';
import { lockOpenRecovery } from '../passkey-recovery.repository.ts';

/**
 * A second person lets somebody add a new passkey: mails them a link that is good once within a day. Their present passkeys go when they use it, and
 * not before.
 *
 * @throws AppError `sign-in-not-recent`, `not-found`, `recovery-closed`, `recovery-own`
 */
export async function approveRecovery(scope: Scope, { recoveryId, reason }: DecideRecoveryInput): Promise<null> {
  const recovery = await decide(scope, recoveryId);
  Object.assign(recovery, { state: 'approved', reason });
  const { memberId } = recovery;
  const { secret } = issueToken(scope, passkeyEnrolmentToken, {
    memberId,
    data: { challenge: newChallenge(), recoveryId },
    expiresAt: new Date(scope.now.getTime() + recoveryLifeMs),
  });
  recordAudit(scope, {
    action: 'passkeys.approveRecovery',
    subjectType: 'member',
    subjectId: memberId,
    after: { reason },
  });
  await mailEnrolment(scope, memberId, secret);
  return null;
}

/**
 * A second person says no. Nothing changes but that the request is closed.
 *
 * @throws AppError `sign-in-not-recent`, `not-found`, `recovery-closed`, `recovery-own`
 */
export async function declineRecovery(scope: Scope, { recoveryId, reason }: DecideRecoveryInput): Promise<null> {
  const recovery = await decide(scope, recoveryId);
  Object.assign(recovery, { state: 'declined', reason });
  recordAudit(scope, {
    action: 'passkeys.declineRecovery',
    subjectType: 'member',
    subjectId: recovery.memberId,
    after: { reason },
  });
  return null;
}

async function decide(scope: Scope, recoveryId: string) {
  requireRecentSignIn(scope);
  const recovery = await lockOpenRecovery(scope, recoveryId);
  const decidedById = ownMemberId(scope);
  if (recovery.memberId === decidedById) throw new AppError('recovery-own');
  return Object.assign(recovery, { decidedById, decidedAt: scope.now });
}
