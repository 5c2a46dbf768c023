import type { Scope } from '../../../db/workspace-scope.ts';
import { queueMail } from '../../mail/index.ts';
import { getMember } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { awardPoints } from '../use-cases/award-points.ts';
import type { StoredGrant } from './grant.entity.ts';
import { grantMail } from './grant-mail.ts';

/** The house's rule for points by hand. */
const rule = { rule: 'grant', version: 1 } as const;

/**
 * Posts a grant's points and tells the champion by mail, once however often it is asked. They count from the day they were asked for: an
 * approver's pace costs nobody. Locks the member's balance.
 */
export async function postGrant(scope: Scope, grant: StoredGrant): Promise<void> {
  const { id, memberId, statusPoints, rewardPoints, reason, askedAt } = grant;
  const { postingId } = await awardPoints(scope, {
    kind: 'grant',
    memberId,
    source: { type: 'grant', id, part: '' },
    ruleVersion: rule,
    occurredAt: askedAt,
    reason,
    statusPoints,
    rewardPoints,
  });
  const { name, email } = await getMember(scope, memberId);
  const { slug, name: workspaceName } = await getWorkspaceFace(scope);
  const link = `${scope.deps.publicUrl}/w/${slug}/points?why=${postingId}`;
  await queueMail(scope, grantMail({ to: email, name, workspaceName, statusPoints, rewardPoints, reason, link }));
}
