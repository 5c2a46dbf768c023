import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember } from '../../members/index.ts';
import { readPolicy } from '../../policy/index.ts';
import { toStaffChallenge } from '../challenge.mapper.ts';
import { findStages, getChallenge } from '../challenge.repository.ts';
import { countChampionsWhoMay } from './count-champions-who-may.ts';
import { countSubmissions } from './count-submissions.ts';

/**
 * A challenge for staff: its words, its problems, what it costs and how it does.
 *
 * @throws AppError `not-found`
 */
export async function getStaffChallenge(scope: Scope, challengeId: string): Promise<StaffChallenge> {
  const challenge = await getChallenge(scope, challengeId);
  const stages = await findStages(scope, challengeId);
  const owner = challenge.ownerId ? await getMember(scope, challenge.ownerId) : null;
  const championsWhoMay = await countChampionsWhoMay(scope, challenge.minimumTier);
  const submissionsOf = await countSubmissions(scope, [challengeId]);
  const { moderationDaysMax } = await readPolicy(scope);
  const submissions = submissionsOf(challengeId);
  return toStaffChallenge(
    { challenge, stages },
    { owner: owner?.name ?? null, championsWhoMay, submissions, moderationDaysMax, now: scope.now },
  );
}
