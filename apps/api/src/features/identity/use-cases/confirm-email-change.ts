import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { changeMemberEmail, findMemberByEmail, getMember } from '../../members/index.ts';
import { endSessionsOf, startSession, type StartedSession } from '../../sessions/index.ts';
import { consumeToken, tokenFault } from '../../tokens/index.ts';
import { tellOldAddress } from '../email-change-mails.ts';
import { emailChangeToken } from '../email-change-token.ts';

/** What a mailed confirmation brings, and who is signed in where it was opened. */
export interface EmailConfirmation {
  readonly secret: string;
  readonly signedInId: string | null;
}

/** The address from now on, and the session that takes the place of the one it was confirmed from; null where nobody, or somebody else, was signed in. */
export interface ChangedEmail {
  readonly email: string;
  readonly session: StartedSession | null;
}

/**
 * Changes an address that was confirmed from its own mailbox. Everything the person is signed in with ends, and the old address is told.
 *
 * @throws AppError `sign-in-link-used`, `sign-in-link-expired`, `email-taken`
 */
export async function confirmEmailChange(
  scope: Scope,
  { secret, signedInId }: EmailConfirmation,
): Promise<ChangedEmail> {
  const token = await consumeToken(scope, emailChangeToken, secret);
  if (!token?.memberId) {
    const fault = await tokenFault(scope, emailChangeToken, secret);
    throw new AppError(fault === 'expired' ? 'sign-in-link-expired' : 'sign-in-link-used');
  }
  const { email } = token.data;
  if (await findMemberByEmail(scope, email)) throw new AppError('email-taken');
  const member = await getMember(scope, token.memberId);
  if (member.deactivatedAt) throw new AppError('member-deactivated');
  await tellOldAddress(scope, member);
  await changeMemberEmail(scope, member, email);
  await endSessionsOf(scope, member.id);
  recordAudit(scope, { action: 'identity.changeEmail', subjectType: 'member', subjectId: member.id });
  const surface = member.role === 'champion' ? 'portal' : 'console';
  return { email, session: signedInId === member.id ? startSession(scope, member.id, surface) : null };
}
