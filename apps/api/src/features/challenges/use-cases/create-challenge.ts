import { challengeTemplates } from '@rostra/points-engine';
import type { CreateChallengeInput, CreateChallengeOutput } from '@rostra/shared/challenges/create-challenge.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { getStaffChallenge } from '../queries/get-staff-challenge.ts';
import { startChallengeDraft } from '../start-challenge-draft.ts';

/** Starts a draft from the template of its kind. */
export async function createChallenge(scope: Scope, { kind }: CreateChallengeInput): Promise<CreateChallengeOutput> {
  const template = challengeTemplates[kind];
  const challengeId = await startChallengeDraft(scope, { ...template, kind });
  recordAudit(scope, {
    action: 'challenges.create',
    subjectType: 'challenge',
    subjectId: challengeId,
    after: { kind, title: template.title },
  });
  return getStaffChallenge(scope, challengeId);
}
