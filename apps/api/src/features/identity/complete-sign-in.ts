import type { Role } from '@rostra/points-engine/vocabulary';
import type { SecondStep } from '@rostra/shared/identity/second-step.contract';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { recordAudit } from '../audit/index.ts';
import { getMember, type Member } from '../members/index.ts';
import { newChallenge, passkeyEnrolmentToken, passkeySignInToken, readPasskeyStanding } from '../passkeys/index.ts';
import { startSession, type StartedSession } from '../sessions/index.ts';
import { requireLinkOn } from '../sign-in-ways/index.ts';
import { issueToken } from '../tokens/index.ts';

/** By what somebody has shown who they are. A mailbox alone is enough for champions; staff who have or need a passkey show that too. */
export type SignInProof = 'mailbox' | 'provider' | 'passkey';

/** A sign-in that succeeded, or one that still lacks its second step: exactly one of the two is there. */
export type CompletedSignIn =
  | { readonly role: Role; readonly session: StartedSession; readonly secondStep: null }
  | { readonly role: Role; readonly session: null; readonly secondStep: SecondStep };

/**
 * Signs a member in who has shown who they are, or tells what is still missing. Every way in ends here.
 *
 * @throws AppError `not-found`, `member-deactivated`, `sign-in-way-off`
 */
export async function completeSignIn(scope: Scope, memberId: string, proof: SignInProof): Promise<CompletedSignIn> {
  const member = await getMember(scope, memberId);
  if (member.deactivatedAt) throw new AppError('member-deactivated');
  const { role } = member;
  if (proof === 'mailbox') await requireLinkOn(scope, role);
  const secondStep = proof === 'mailbox' && role !== 'champion' ? await missingStep(scope, member) : null;
  if (secondStep) return { role, session: null, secondStep };
  const session = startSession(scope, memberId, role === 'champion' ? 'portal' : 'console');
  recordAudit(scope, { action: 'identity.signIn', subjectType: 'member', subjectId: memberId, after: { proof } });
  return { role, session, secondStep: null };
}

async function missingStep(scope: Scope, { id: memberId }: Member): Promise<SecondStep | null> {
  const { count, isRequired } = await readPasskeyStanding(scope, memberId);
  const challenge = newChallenge();
  if (count > 0) {
    const { secret: ticket } = issueToken(scope, passkeySignInToken, { memberId, data: { challenge } });
    return { kind: 'passkey', ticket };
  }
  if (!isRequired) return null;
  const data = { challenge, recoveryId: null };
  const { secret: ticket } = issueToken(scope, passkeyEnrolmentToken, { memberId, data });
  return { kind: 'new-passkey', ticket };
}
