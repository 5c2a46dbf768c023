import { randomUUID } from 'node:crypto';
import { awardBatch, awardPoints } from '../features/points/index.ts';
import type { TestApi, TestSession } from './test-api.ts';

const ruleVersion = { rule: 'challenge', version: 1 };
const deed = () => ({ type: 'submission-stage', id: randomUUID(), part: '' });

/** Lets a champion earn status and reward points for a deed of its own, now. */
export function earnPoints(api: TestApi, { workspaceId, memberId }: TestSession, points: number) {
  const request = { memberId, source: deed(), ruleVersion, statusPoints: points, rewardPoints: points };
  return api.inWorkspace(workspaceId, (scope) => awardPoints(scope, request));
}

/** Many champions of a workspace, who each earn as many points. */
export interface TestEarning {
  readonly workspaceId: string;
  readonly memberIds: readonly string[];
  readonly points: number;
}

/** Lets many champions earn the same, each for a deed of its own. */
export async function earnPointsTogether(api: TestApi, { workspaceId, memberIds, points }: TestEarning): Promise<void> {
  const amounts = { kind: 'award' as const, statusPoints: points, rewardPoints: points };
  const awards = memberIds.map((memberId) => ({ ...amounts, memberId, source: deed(), ruleVersion }));
  for (let from = 0; from < awards.length; from += 500) {
    await api.inWorkspace(workspaceId, (scope) => awardBatch(scope, awards.slice(from, from + 500)));
  }
}
