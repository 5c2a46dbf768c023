import { mailSignIn } from '../features/identity/index.ts';
import { type MailMessage, MailMessageEntity } from '../features/mail/mail-message.entity.ts';
import type { Place } from './build-place.ts';
import type { TestApi } from './test-api.ts';

/** A sign-in mail that was asked for, with what it carries. */
export interface AskedMail {
  readonly attemptId: string;
  readonly link: URL;
  readonly secret: string;
  readonly code: string;
}

/** Asks for a mail, and does the queued job's work without waiting for a worker to come by. */
export async function askForMail(api: TestApi, place: Place): Promise<AskedMail> {
  const { workspaceId, slug, email, memberId } = place;
  const { attemptId, expiresAt } = await api.as(null).identity.requestSignIn({ workspace: slug, email });
  await mailSignIn(api.deps)({ workspaceId, attemptId, memberId, expiresAt, requestId: 'test' });
  const [mail] = await mailsOf(api, workspaceId);
  const link = new URL(/http:\S+/.exec(mail?.text ?? '')?.[0] ?? '');
  return { attemptId, link, secret: link.hash.slice(1), code: /code: (\d{6})/.exec(mail?.text ?? '')?.[1] ?? '' };
}

/** Every mail of a workspace that was not handed over yet, newest first. */
export function mailsOf(api: TestApi, workspaceId: string): Promise<MailMessage[]> {
  return api.inWorkspace(workspaceId, (scope) =>
    scope.em.find(MailMessageEntity, { workspaceId }, { orderBy: { id: 'desc' } }),
  );
}
