import type { Scope } from '../../../db/workspace-scope.ts';
import { awardPoints } from '../use-cases/award-points.ts';
import type { StoredGrant } from './grant.entity.ts';

/** The house's rule for points by hand. */
const rule = { rule: 'grant', version: 1 } as const;

/** Posts a grant's points, once however often it is asked. They count from the day they were asked for: an approver's pace costs nobody. */
export async function postGrant(scope: Scope, grant: StoredGrant): Promise<void> {
  const { id, memberId, statusPoints, rewardPoints, reason, askedAt } = grant;
  await awardPoints(scope, {
    kind: 'grant',
    memberId,
    source: { type: 'grant', id, part: '' },
    ruleVersion: rule,
    occurredAt: askedAt,
    reason,
    statusPoints,
    rewardPoints,
  });
}
