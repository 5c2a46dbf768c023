import { randomUUID } from 'node:crypto';
import { keepRecognition } from '../features/leaderboards/index.ts';
import { AccountEntity } from '../features/members/index.ts';
import { awardPoints, reverseAward } from '../features/points/index.ts';
import { runNightlyTask } from '../jobs/nightly/run-nightly-task.ts';
import { startNight } from '../jobs/nightly/start-nights.ts';
import { nightlyTasks } from '../jobs/nightly/nightly-tasks.ts';
import { latestNight } from '../jobs/nightly/night.ts';
import { getWorkspaceFace } from '../features/workspace/index.ts';
import { buildMember, buildWorkspace } from './build-people.ts';
import type { TestApi, TestSession } from './test-api.ts';

/** A workspace with boards to look at. */
export interface BoardScene {
  readonly workspaceId: string;
  readonly staff: TestSession;
  /** A champion with an account of their own, or of the one given. */
  champion(name: string, account?: { readonly id?: string; readonly segment?: string }): Promise<TestSession>;
  /** Awards status points for a deed of its own, now or at `occurredAt`; gives the posting. */
  award(who: TestSession, points: number, occurredAt?: Date): Promise<string>;
  reverse(postingId: string): Promise<void>;
  /** Takes up what is due, as the API does every two seconds. */
  catchUp(): Promise<void>;
  /** Lives through the latest night. */
  night(): Promise<void>;
}

/** An idempotency key of its own. */
export function boardKey() {
  return { idempotencyKey: randomUUID() };
}

/** Builds it. */
export async function buildBoardScene(api: TestApi): Promise<BoardScene> {
  const workspaceId = await buildWorkspace(api);
  return {
    workspaceId,
    staff: await buildMember(api, workspaceId, 'manager', 'Mara'),
    async champion(name, account) {
      const who = await buildMember(api, workspaceId, 'champion', name);
      await api.inWorkspace(workspaceId, async (scope) => {
        if (account?.id) {
          await scope.em.execute(`update member set account_id = ? where id = ?`, [account.id, who.memberId]);
        } else if (account?.segment) {
          await scope.em.execute(
            `update account set segment = ? where id = (select account_id from member where id = ?)`,
            [account.segment, who.memberId],
          );
        }
      });
      return who;
    },
    award: ({ memberId }, points, occurredAt) =>
      api.inWorkspace(workspaceId, async (scope) => {
        const { postingId } = await awardPoints(scope, {
          memberId,
          source: { type: 'submission-stage', id: randomUUID(), part: '' },
          ruleVersion: { rule: 'challenge', version: 1 },
          statusPoints: points,
          rewardPoints: points,
          ...(occurredAt ? { occurredAt } : {}),
        });
        return postingId;
      }),
    reverse: (postingId) =>
      api.inWorkspace(workspaceId, async (scope) => {
        await reverseAward(scope, { postingId, reason: 'counted twice' });
      }),
    catchUp: () => keepRecognition(api.deps, workspaceId),
    night: () => liveNight(api, workspaceId),
  };
}

async function liveNight(api: TestApi, workspaceId: string): Promise<void> {
  const { timeZone } = await api.inWorkspace(workspaceId, getWorkspaceFace);
  const { day } = latestNight(api.clock.now(), timeZone);
  await api.inWorkspace(workspaceId, (scope) => startNight(scope, nightlyTasks));
  for (const { name } of nightlyTasks) {
    await runNightlyTask(api.deps, nightlyTasks)({ workspaceId, night: day, task: name });
  }
}

/** The account a champion belongs to. */
export function accountOf(api: TestApi, { workspaceId, memberId }: TestSession): Promise<string> {
  return api.inWorkspace(workspaceId, async (scope) => {
    const [row] = await scope.em.execute<{ id: string }[]>(`select account_id as id from member where id = ?`, [
      memberId,
    ]);
    const { id } = await scope.em.findOneOrFail(AccountEntity, { id: row!.id });
    return id;
  });
}
