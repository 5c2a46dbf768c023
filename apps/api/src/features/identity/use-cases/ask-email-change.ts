import type { AskEmailChangeInput, AskEmailChangeOutput } from '@rostra/shared/identity/change-email.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { letter, queueMail } from '../../mail/index.ts';
import { findMemberByEmail, getMember, ownMemberId } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { issueToken } from '../../tokens/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
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

async function mailConfirmation(
  scope: Scope,
  asked: { readonly memberId: string; readonly email: string; readonly secret: string },
): Promise<void> {
  const { name } = await getMember(scope, asked.memberId);
  const { name: workspaceName, slug } = await getWorkspaceFace(scope);
  await queueMail(
    scope,
    letter({
      to: asked.email,
      subject: `Confirm your new address for ${workspaceName}`,
      paragraphs: [`Hello ${name},`, `you asked to use this address for ${workspaceName} from now on.`],
      link: {
        href: `${scope.deps.publicUrl}/w/${slug}/sign-in/email#${asked.secret}`,
        words: 'Use this address',
      },
      smallPrint: 'The link is good for an hour and works once. If you did not ask for this, do nothing.',
    }),
  );
}
