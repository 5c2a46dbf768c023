import { currentStage, isSubmissionOver } from '@rostra/points-engine';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { queueMail } from '../mail/index.ts';
import { answerMail } from './answer-mail.ts';
import type { StageInModeration } from './lock-for-moderation.ts';
import type { StageAnswer } from './stage-answer.ts';

/** Tells the champion what became of a stage, by a mail that goes out if and only if the transaction commits. */
export async function mailAnswer(scope: Scope, item: StageInModeration, answer: StageAnswer): Promise<void> {
  const { challenge, stage, champion } = item;
  const mail = answerMail({
    to: champion.email,
    name: champion.name,
    reader: readerOf(item.spoken, champion.language),
    challengeTitle: challenge.title,
    stageTitle: stage.title,
    kind: answer.kind,
    words: answer.words,
    labelOf: (requestId) => stage.evidence.find(({ id }) => id === requestId)?.label ?? '',
    scored:
      answer.score === null || stage.rubric === null ? null : { score: answer.score, scoreMax: stage.rubric.scoreMax },
    award: answer.award,
    timeZone: item.timeZone,
    nextStageTitle: nextStageTitle(item, answer),
    link: `${scope.deps.publicUrl}/w/${item.workspaceSlug}/challenges/${challenge.id}`,
  });
  await queueMail(scope, mail);
}

function nextStageTitle({ stages }: StageInModeration, { outcome }: StageAnswer): string | null {
  const next = currentStage(outcome.progress);
  if (!next || isSubmissionOver(outcome.progress.state)) return null;
  return stages.find(({ stageId }) => stageId === next.stageId)?.title ?? null;
}
