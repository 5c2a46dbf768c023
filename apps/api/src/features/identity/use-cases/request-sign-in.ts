import type { RequestSignInInput, RequestSignInOutput } from '@rostra/shared/identity/request-sign-in.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { mailboxPath } from '../../mail/index.ts';
import { findMemberByEmail } from '../../members/index.ts';
import { readSignInWays } from '../../sign-in-ways/index.ts';
import { signInToken } from '../sign-in-token.ts';

/**
 * Asks for a mail with a link and a 6-digit code. The answer is the same for an address nobody has, and so is the work until it is given (one
 * look-up, one job), so that neither words nor time tell who is a member. Token and mail are made by the job: `mail-sign-in` for members, `mail-joining`
 * for strangers where the workspace lets them join.
 */
export async function requestSignIn(scope: Scope, input: RequestSignInInput): Promise<RequestSignInOutput> {
  const attemptId = scope.newId();
  const expiresAt = new Date(scope.now.getTime() + signInToken.lifeMs).toISOString();
  const member = await findMemberByEmail(scope, input.email);
  const ways = await readSignInWays(scope);
  const { language } = input;
  const asked = { attemptId, expiresAt, requestId: scope.requestId, language };
  if (!member && ways.isChampionLinkOn && ways.joining !== 'link-only') {
    await scope.enqueue('mail-joining', { ...asked, email: input.email.toLowerCase() });
  } else {
    const isLinkOn = member?.role === 'champion' ? ways.isChampionLinkOn : ways.isStaffLinkOn;
    const memberId = member && !member.deactivatedAt && isLinkOn ? member.id : null;
    await scope.enqueue('mail-sign-in', { ...asked, memberId });
  }
  return { attemptId, expiresAt, mailbox: scope.deps.keepsMail ? mailboxPath : null };
}
