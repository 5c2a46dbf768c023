import { readerOf } from '@rostra/shared/workspace/reader';
import type { Deps } from '../../../deps/deps.ts';
import { inWorkspace, type Scope, visitorActor } from '../../../db/workspace-scope.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { recordAudit } from '../../audit/index.ts';
import { queueMail } from '../../mail/index.ts';
import { getMember } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { signInMail } from '../sign-in-mail.ts';
import { hasToken, issueToken } from '../../tokens/index.ts';
import { hashCode, newSignInCode } from '../sign-in-code.ts';
import { keepIdleAttempt } from '../keep-idle-attempt.ts';
import { signInToken } from '../sign-in-token.ts';

type Payload = JobPayloads['mail-sign-in'];

/**
 * Makes the link and the code of one asked-for sign-in and queues their mail; mails nothing for an address nobody has. Done twice, it mails once: the
 * attempt's id is the token's.
 */
export function mailSignIn(deps: Deps) {
  return async (payload: Payload): Promise<void> => {
    const { workspaceId, memberId, requestId, attemptId, expiresAt } = payload;
    await inWorkspace(deps, { workspaceId, actor: visitorActor, requestId }, async (scope) => {
      if (await hasToken(scope, attemptId)) return;
      if (memberId === null) keepIdleAttempt(scope, { attemptId, expiresAt: new Date(expiresAt) });
      else await mail(scope, payload, memberId);
    });
  };
}

async function mail(scope: Scope, { attemptId, expiresAt, language }: Payload, memberId: string): Promise<void> {
  const member = await getMember(scope, memberId);
  const workspace = await getWorkspaceFace(scope);
  const code = newSignInCode();
  const { secret } = issueToken(scope, signInToken, {
    memberId,
    data: null,
    id: attemptId,
    codeHash: hashCode(attemptId, code),
    expiresAt: new Date(expiresAt),
  });
  recordAudit(scope, { action: 'identity.requestSignIn', subjectType: 'member', subjectId: memberId });
  // The secret stands behind the hash sign: browsers send that part to nobody, so that no server log and no link scanner's GET holds it.
  const link = `${scope.deps.publicUrl}/w/${workspace.slug}/sign-in/confirm#${secret}`;
  const { email: to, name } = member;
  const reader = readerOf(workspace, member.language ?? language);
  await queueMail(
    scope,
    await signInMail({ to, name, reader, workspaceName: workspace.name, accent: workspace.accent, link, code }),
  );
}
