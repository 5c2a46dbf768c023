import type {
  GetModerationItemInput,
  GetModerationItemOutput,
} from '@rostra/shared/challenges/get-moderation-item.contract';
import type { ModerationRow } from '@rostra/shared/challenges/moderation-item.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { getMember } from '../../members/index.ts';
import { findStages, getChallenge } from '../challenge.repository.ts';
import { toWireStage } from '../evidence.mapper.ts';
import { previewDeeds } from '../../rules/index.ts';
import type { ChallengeStage } from '../challenge-stage.entity.ts';
import { stageDeed } from '../stage-deed.ts';
import { type StoredSubmissionStage, SubmissionStageEntity } from '../submission-stage.entity.ts';
import { getSubmission } from './get-submission.ts';
import { readSentStages } from './read-sent-stages.ts';

/**
 * One sent stage with everything needed to judge it.
 *
 * @throws AppError `not-found`, also for a stage that nobody has sent: drafts are the champion's own
 */
export async function getModerationItem(
  scope: Scope,
  { submissionStageId }: GetModerationItemInput,
): Promise<GetModerationItemOutput> {
  const { workspaceId } = scope;
  const [row] = await readSentStages(
    scope,
    `where ss.workspace_id = ? and ss.id = ? and ss.state not in ('locked', 'open')`,
    [workspaceId, submissionStageId],
  );
  if (!row) throw new AppError('not-found');
  const stored = await scope.em.findOneOrFail(SubmissionStageEntity, { workspaceId, id: submissionStageId });
  const asked = (await findStages(scope, row.challenge.id)).find(({ id }) => id === stored.stageId);
  if (!asked) throw new AppError('stage-not-found');
  const { email, title } = await getMember(scope, row.champion.id);
  const { summary, purpose } = await getChallenge(scope, row.challenge.id);
  return {
    ...row,
    version: stored.version,
    champion: { ...row.champion, email, title: title ?? null, approvedBefore: await countApproved(scope, row) },
    challenge: { ...row.challenge, summary, purpose },
    ...(stored.state === 'submitted'
      ? await previewPay(scope, { row, stored, asked })
      : { pays: null, paysByScore: [] }),
    asked: toWireStage(asked),
    submission: await getSubmission(scope, row.submissionId),
  };
}

/** What approving would pay, by each score where one is given: weighed as it will be, by what was in force when it was sent. */
async function previewPay(
  scope: Scope,
  { row, stored, asked }: { row: ModerationRow; stored: StoredSubmissionStage; asked: ChallengeStage },
): Promise<Pick<GetModerationItemOutput, 'pays' | 'paysByScore'>> {
  const sentAt = stored.submittedAt ?? scope.now;
  const scores = asked.rubric ? Array.from({ length: asked.rubric.scoreMax + 1 }, (_, score) => score) : [null];
  const deeds = scores.map((score) => stageDeed({ challenge: row.challenge, stage: asked, score, sentAt }));
  const awards = await previewDeeds(scope, { memberId: row.champion.id, occurredAt: sentAt, deeds });
  return { pays: awards.at(-1) ?? null, paysByScore: asked.rubric ? awards : [] };
}

async function countApproved(
  scope: Scope,
  { champion, submissionId }: { readonly champion: { readonly id: string }; readonly submissionId: string },
): Promise<number> {
  const [row] = await scope.em.execute<{ count: number }[]>(
    `select count(*)::int as count from submission
      where workspace_id = ? and member_id = ? and state = 'approved' and id <> ?`,
    [scope.workspaceId, champion.id, submissionId],
  );
  return row?.count ?? 0;
}
