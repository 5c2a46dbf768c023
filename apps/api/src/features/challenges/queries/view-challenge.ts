import type { ViewChallengeInput, ViewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { readPolicy } from '../../policy/index.ts';
import { findMemberNames, ownMemberId } from '../../members/index.ts';
import { toChallengeCard } from '../challenge-card.mapper.ts';
import { findStages, getChallenge } from '../challenge.repository.ts';
import { toWireStage } from '../evidence.mapper.ts';
import { toChallengeDraft } from '../to-challenge-draft.ts';
import { getSubmission } from './get-submission.ts';
import { previewStages } from './preview-stages.ts';
import { readStandingChallenges } from './read-standing-challenges.ts';

/**
 * A challenge whole, as the champion who asks may read it, with their own submission.
 *
 * @throws AppError `not-found`, for a draft too
 */
export async function viewChallenge(scope: Scope, { challengeId }: ViewChallengeInput): Promise<ViewChallengeOutput> {
  const [standing] = await readStandingChallenges(scope, challengeId);
  if (!standing) throw new AppError('not-found');
  const challenge = await getChallenge(scope, challengeId);
  const stages = await findStages(scope, challengeId);
  const card = toChallengeCard(standing);
  const ownerId = challenge.ownerId ?? '';
  const names = await findMemberNames(scope, [ownerId || null]);
  return {
    ...card,
    state: challenge.state,
    purpose: challenge.purpose,
    reviewSite: toChallengeDraft({ challenge, stages }).reviewSite,
    stages: stages.map(toWireStage),
    pays: await previewStages(scope, {
      memberId: ownMemberId(scope),
      sentAt: scope.now,
      stages: stages.map((stage) => ({ challenge, stage })),
    }),
    moderator: names.get(ownerId) ?? null,
    moderationDaysMax: (await readPolicy(scope)).moderationDaysMax,
    submission: card.submission && (await getSubmission(scope, card.submission.id)),
  };
}
