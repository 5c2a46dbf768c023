import { currentStage, isSubmissionOver } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { queueMail } from '../mail/index.ts';
import { getMember } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import { answerMail } from './answer-mail.ts';
import { findStages } from './challenge.repository.ts';
import type { StageInModeration } from './lock-for-moderation.ts';
import type { StageAnswer } from './stage-answer.ts';
import { toProgress } from './submission.repository.ts';

/** Tells the champion what became of a stage, by a mail that goes out if and only if the transaction commits. */
export async function mailAnswer(scope: Scope, item: StageInModeration, answer: StageAnswer): Promise<void> {
  const { challenge, challengeStage, submission } = item;
  const { name, email } = await getMember(scope, submission.memberId);
  const { slug } = await getWorkspaceFace(scope);
  const mail = answerMail({
    to: email,
    name,
    challengeTitle: challenge.title,
    stageTitle: challengeStage.title,
    kind: answer.kind,
    words: answer.words,
    labelOf: (requestId) => challengeStage.evidence.find(({ id }) => id === requestId)?.label ?? '',
    points: answer.points,
    nextStageTitle: await nextStageTitle(scope, item),
    link: `${scope.deps.publicUrl}/w/${slug}/challenges/${challenge.id}`,
  });
  await queueMail(scope, mail);
}

async function nextStageTitle(scope: Scope, item: StageInModeration): Promise<string | null> {
  const next = currentStage(toProgress(item));
  if (!next || isSubmissionOver(item.submission.state)) return null;
  const stages = await findStages(scope, item.challenge.id);
  return stages.find(({ id }) => id === next.stageId)?.title ?? null;
}
