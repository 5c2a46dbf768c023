import type { AskEmailChangeInput, AskEmailChangeOutput } from '@rostra/shared/identity/change-email.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { findMemberByEmail, ownMemberId } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { issueToken } from '../../tokens/index.ts';
import { mailConfirmation } from '../email-change-mails.ts';
import { emailChangeToken } from '../email-change-token.ts';

/**
 * Mails a link to the address that somebody wants from now on; nothing changes before it is used. The answer is the same for an address that somebody
 * has, and nothing is mailed there then: who is a member is nobody's business.
 *
 * @throws AppError `sign-in-not-recent`, `too-many-requests`
 */
export async function askEmailChange(scope: Scope, input: AskEmailChangeInput): Promise<AskEmailChangeOutput> {
  requireRecentSignIn(scope);
  const memberId = ownMemberId(scope);
  await scope.deps.rateLimits.consume('sign-in-mail', memberId);
  const email = input.email.trim().toLowerCase();
  const { secret, expiresAt } = issueToken(scope, emailChangeToken, { memberId, data: { email } });
  recordAudit(scope, { action: 'identity.askEmailChange', subjectType: 'member', subjectId: memberId });
  const holder = await findMemberByEmail(scope, email);
  if (!holder) await mailConfirmation(scope, { memberId, email, secret });
  return { expiresAt: expiresAt.toISOString() };
}
