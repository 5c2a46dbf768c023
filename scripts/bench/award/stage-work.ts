import { randomUUID } from 'node:crypto';
import { inWorkspace, systemActor } from '../../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../../apps/api/src/deps/deps.ts';
import { startSession } from '../../../apps/api/src/features/sessions/index.ts';
import { addStaffMember, MemberEntity } from '../../../apps/api/src/features/members/index.ts';
import { createWorkspace } from '../../../apps/api/src/features/workspace/index.ts';
import { appRouter } from '../../../apps/api/src/router.ts';
import { inParallel } from './in-parallel.ts';

/** A stage somebody sent, as the moderator's screen names it. */
export interface WaitingStage {
  readonly submissionStageId: string;
  readonly version: number;
}

/** A workspace in which a manager has a pile of submissions to approve. */
export interface StagedWork {
  readonly workspaceId: string;
  readonly memberIds: readonly string[];
  /** The manager's session, for the cookie. */
  readonly secret: string;
  /** Spread over the champions, each stage once. */
  readonly spread: readonly WaitingStage[];
  /** All of the first champion. */
  readonly hot: readonly WaitingStage[];
}

/** How much to stage. */
export interface WorkSize {
  readonly champions: number;
  readonly spread: number;
  readonly hot: number;
}

/** Makes the piles through the product's own procedures: as many challenges as one champion needs, each sent once by each. */
export async function stageWork(deps: Deps, { champions, spread, hot }: WorkSize): Promise<StagedWork> {
  const workspaceId = await createWorkspace(deps, { slug: 'bench', name: 'Bench', accent: '#a8501f', timeZone: 'UTC' });
  const options = { workspaceId, actor: systemActor, requestId: 'bench' };
  const manager = { name: 'Manager', email: 'manager@bench.example', title: null, role: 'manager' } as const;
  const managerId = await inWorkspace(deps, options, (scope) => addStaffMember(scope, manager));
  const memberIds = await inWorkspace(deps, options, async (scope) =>
    Array.from({ length: champions }, (_, index) => {
      const { id } = scope.em.create(MemberEntity, {
        workspaceId,
        id: scope.newId(),
        email: `champion-${index}@bench.example`,
        name: `Champion ${index}`,
        role: 'champion',
        createdAt: scope.now,
        updatedAt: scope.now,
      });
      return id;
    }),
  );
  const challenges = await publishChallenges(
    callerFor(deps, { workspaceId, memberId: managerId, role: 'manager' }),
    Math.ceil(spread / champions) + hot,
  );
  const forAll = challenges.slice(hot).flatMap((challenge) => memberIds.map((memberId) => ({ memberId, challenge })));
  const forOne = challenges.slice(0, hot).map((challenge) => ({ memberId: memberIds[0] ?? '', challenge }));
  const send = async ({ memberId, challenge }: (typeof forAll)[number]) => {
    const evidence = [{ requestId: challenge.requestId, kind: 'text', text: 'It went well.' } as const];
    const key = {
      challengeId: challenge.challengeId,
      stageId: challenge.stageId,
      evidence,
      idempotencyKey: randomUUID(),
    };
    const submission = await callerFor(deps, { workspaceId, memberId, role: 'champion' }).submissions.submit(key);
    const submissionStageId = submission.stages[0]?.id ?? '';
    const { version } = await callerFor(deps, { workspaceId, memberId: managerId, role: 'manager' }).moderation.get({
      submissionStageId,
    });
    return { submissionStageId, version };
  };
  const waiting = await inParallel(8, [...forOne, ...forAll.slice(0, spread)], send);
  const secret = await inWorkspace(deps, options, async (scope) => startSession(scope, managerId, 'console').secret);
  return { workspaceId, memberIds, secret, hot: waiting.slice(0, hot), spread: waiting.slice(hot) };
}

async function publishChallenges(caller: ReturnType<typeof callerFor>, count: number) {
  return inParallel(1, Array.from({ length: count }), async () => {
    const draft = await caller.challenges.create({ kind: 'reference-call', idempotencyKey: randomUUID() });
    const offered = await caller.challenges.publish({
      challengeId: draft.id,
      version: draft.version,
      idempotencyKey: randomUUID(),
    });
    const stage = offered.stages[0];
    return { challengeId: draft.id, stageId: stage?.id ?? '', requestId: stage?.evidence[0]?.id ?? '' };
  });
}

function callerFor(deps: Deps, who: { workspaceId: string; memberId: string; role: 'champion' | 'manager' }) {
  const surface = who.role === 'champion' ? 'portal' : 'console';
  return appRouter.createCaller({
    deps,
    requestId: 'bench',
    callerAddress: 'bench',
    sessionCookie: { set: () => {}, clear: () => {} },
    signedIn: async () => ({ ...who, surface, tokenId: who.memberId }),
  });
}
