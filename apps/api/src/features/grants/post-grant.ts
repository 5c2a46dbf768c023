import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { queueMail } from '../mail/index.ts';
import { getMember } from '../members/index.ts';
import { postWeighed, type LockedDeed } from '../rules/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import type { StoredGrant } from './grant.entity.ts';
import { grantMail } from './grant-mail.ts';

/** The house's rule for points by hand. */
const houseRule = { rule: 'grant', version: 1 } as const;

/**
 * Posts what a grant was weighed at and tells the champion by mail, once however often it is asked. They count from the day they were asked for.
 * The caller holds the locks of the weighing.
 */
export async function postGrant(scope: Scope, grant: StoredGrant, weighed: LockedDeed): Promise<void> {
  const { id, memberId, reason } = grant;
  const source = { type: 'grant', id, part: '' };
  const { postingId } = await postWeighed(scope, weighed, { kind: 'grant', source, houseRule, reason });
  const { name, email: to, language } = await getMember(scope, memberId);
  const face = await getWorkspaceFace(scope);
  const { slug, name: workspaceName } = face;
  const reader = readerOf(face, language);
  const link = `${scope.deps.publicUrl}/w/${slug}/points?why=${postingId}`;
  const { statusPoints, rewardPoints } = weighed.evaluation;
  await queueMail(scope, grantMail({ to, name, reader, workspaceName, statusPoints, rewardPoints, reason, link }));
}
