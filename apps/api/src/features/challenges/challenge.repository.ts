import { LockMode } from '@mikro-orm/postgresql';
import type { StageDraft } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { type Challenge, ChallengeEntity } from './challenge.entity.ts';
import { type ChallengeStage, ChallengeStageEntity } from './challenge-stage.entity.ts';

/** A challenge with its stages in order. */
export interface WholeChallenge {
  readonly challenge: Challenge;
  readonly stages: readonly ChallengeStage[];
}

/**
 * A challenge of the workspace, whatever its state.
 *
 * @throws AppError `not-found`; the same for an id of another workspace
 */
export async function getChallenge(scope: Scope, challengeId: string): Promise<Challenge> {
  const challenge = await scope.em.findOne(ChallengeEntity, { workspaceId: scope.workspaceId, id: challengeId });
  if (!challenge) throw new AppError('not-found');
  return challenge;
}

/**
 * The same, locked against every other change until the transaction ends.
 *
 * @throws AppError `not-found`
 */
export async function lockChallenge(scope: Scope, challengeId: string): Promise<Challenge> {
  const where = { workspaceId: scope.workspaceId, id: challengeId };
  const challenge = await scope.em.findOne(ChallengeEntity, where, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  if (!challenge) throw new AppError('not-found');
  return challenge;
}

/** The stages of a challenge, in the order they are done. */
export function findStages(scope: Scope, challengeId: string): Promise<ChallengeStage[]> {
  const where = { workspaceId: scope.workspaceId, challengeId };
  return scope.em.find(ChallengeStageEntity, where, { orderBy: { position: 'asc' } });
}

/** Puts other stages in place of those of a draft. Only a draft may lose stages: no submission points at them. */
export async function replaceStages(scope: Scope, challengeId: string, drafts: readonly StageDraft[]): Promise<void> {
  const { workspaceId } = scope;
  await scope.em.nativeDelete(ChallengeStageEntity, { workspaceId, challengeId });
  drafts.forEach((draft, position) => {
    const evidence = draft.evidence.map((request) => ({ ...request, id: scope.newId() }));
    scope.em.create(ChallengeStageEntity, {
      workspaceId,
      id: scope.newId(),
      challengeId,
      position,
      ...draft,
      evidence,
    });
  });
  await scope.em.flush();
}

/** Deletes a draft and its stages. Only a draft may go: no submission and no award points at it. */
export async function deleteChallenge(scope: Scope, challengeId: string): Promise<void> {
  const { workspaceId } = scope;
  await scope.em.nativeDelete(ChallengeStageEntity, { workspaceId, challengeId });
  await scope.em.nativeDelete(ChallengeEntity, { workspaceId, id: challengeId });
}
