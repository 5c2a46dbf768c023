import { randomUUID } from 'node:crypto';
import { awardPoints } from '../features/points/index.ts';
import type { TestApi, TestSession } from './test-api.ts';

/** Lets a champion earn status and reward points for a deed of its own, now. */
export function earnPoints(api: TestApi, { workspaceId, memberId }: TestSession, points: number) {
  const source = { type: 'submission-stage', id: randomUUID(), part: '' };
  const request = { memberId, source, ruleVersion: { rule: 'challenge', version: 1 } };
  return api.inWorkspace(workspaceId, (scope) =>
    awardPoints(scope, { ...request, statusPoints: points, rewardPoints: points }),
  );
}
