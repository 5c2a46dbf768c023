import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { queueMail } from '../../mail/index.ts';
import { getMember } from '../../members/index.ts';
import { issueToken } from '../../tokens/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { hashCode, newSignInCode } from '../sign-in-code.ts';
import { signInMail } from '../sign-in-mail.ts';
import { signInToken } from '../sign-in-token.ts';

/** A link that signs somebody in, once. */
export interface Welcome {
  readonly signInLink: string;
  readonly expiresAt: Date;
}

/** Mails a member a link and a code without their asking, and gives the link: for the first administrator of a new workspace, by whoever operates the installation. */
export async function mailWelcome(scope: Scope, memberId: string): Promise<Welcome> {
  const [member, workspace] = [await getMember(scope, memberId), await getWorkspaceFace(scope)];
  const [id, code] = [scope.newId(), newSignInCode()];
  const issued = issueToken(scope, signInToken, { memberId, data: null, id, codeHash: hashCode(id, code) });
  recordAudit(scope, { action: 'identity.requestSignIn', subjectType: 'member', subjectId: memberId });
  const link = `${scope.deps.publicUrl}/w/${workspace.slug}/sign-in/confirm#${issued.secret}`;
  const { email: to, name } = member;
  const reader = readerOf(workspace, member.language);
  await queueMail(
    scope,
    await signInMail({ to, name, reader, workspaceName: workspace.name, accent: workspace.accent, link, code }),
  );
  return { signInLink: link, expiresAt: issued.expiresAt };
}
