import type { AskEmailChangeInput, AskEmailChangeOutput } from '@rostra/shared/identity/change-email.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { issueToken } from '../../tokens/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { emailChangeToken } from '../email-change-token.ts';

/**
 * Notes the address that somebody wants from now on; nothing changes before the link is used that the job `mail-email-change` mails there. Whether somebody has the
 * address is looked up by that job alone, so that neither the answer nor its time tells who is a member. Counted against the person and against the mailbox.
 *
 * @throws AppError `sign-in-not-recent`, `too-many-requests`
 */
export async function askEmailChange(scope: Scope, input: AskEmailChangeInput): Promise<AskEmailChangeOutput> {
  requireRecentSignIn(scope);
  const memberId = ownMemberId(scope);
  await scope.deps.rateLimits.consume('sign-in-mail', memberId);
  const email = input.email.trim().toLowerCase();
  const { slug } = await getWorkspaceFace(scope);
  await scope.deps.rateLimits.consume('sign-in-mail', `${slug}:${email}`);
  // The wish alone: nobody is given this secret. Ending the person's sessions ends it like any other token.
  const { tokenId, expiresAt } = issueToken(scope, emailChangeToken, { memberId, data: { email } });
  recordAudit(scope, { action: 'identity.askEmailChange', subjectType: 'member', subjectId: memberId });
  await scope.enqueue('mail-email-change', { tokenId, requestId: scope.requestId });
  return { expiresAt: expiresAt.toISOString() };
}
