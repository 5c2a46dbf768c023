import type { RequestSignInInput, RequestSignInOutput } from '@rostra/shared/identity/request-sign-in.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { queueMail } from '../../mail/index.ts';
import { findMemberByEmail } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { signInMail } from '../sign-in-mail.ts';
import { hashCode, hashSecret, newSignInCode, newTokenSecret } from '../token-secret.ts';
import { TokenEntity } from '../token.entity.ts';

/** A link and its code are good for a quarter of an hour. */
const LIFE_MS = 15 * 60_000;

/**
 * Mails a link and a 6-digit code to a member. The answer is the same for an address nobody has, so that nobody learns who is a
 * member; for such an address nothing is stored and nothing is sent.
 */
export async function requestSignIn(scope: Scope, input: RequestSignInInput): Promise<RequestSignInOutput> {
  const attemptId = scope.newId();
  const expiresAt = new Date(scope.now.getTime() + LIFE_MS);
  const member = await findMemberByEmail(scope, input.email);
  if (member) {
    const secret = newTokenSecret(scope.workspaceId);
    const code = newSignInCode();
    scope.em.create(TokenEntity, {
      workspaceId: scope.workspaceId,
      id: attemptId,
      purpose: 'sign-in',
      secretHash: hashSecret(secret),
      codeHash: hashCode(attemptId, code),
      memberId: member.id,
      surface: 'portal',
      createdAt: scope.now,
      expiresAt,
    });
    recordAudit(scope, { action: 'identity.requestSignIn', subjectType: 'member', subjectId: member.id });
    const workspace = await getWorkspaceFace(scope);
    const link = `${scope.deps.publicUrl}/w/${workspace.slug}/sign-in/confirm#${secret}`;
    await queueMail(scope, await signInMail({ to: member.email, name: member.name, workspaceName: workspace.name, link, code }));
  }
  return { attemptId, expiresAt: expiresAt.toISOString() };
}
