import { Trans } from '@lingui/react/macro';
import type { Submission } from '@rostra/shared/challenges/submission.schema';
import type { ViewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';
import { PromisedPoints } from '../../../ui/awards/promised-points.tsx';
import { type StageMark, StagePath } from '../../../ui/data/stage-path.tsx';
import { AboutTime } from '../../../ui/format/about-time.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { StageRubric } from './stage-rubric.tsx';

/** The stages of a challenge as a path: what each asks, how long it takes, what it earns, and which are done. */
export function ChallengeStages({ challenge }: { readonly challenge: ViewChallengeOutput }) {
  const { stages, submission, pays } = challenge;
  function worthOf(index: number, offered: number) {
    const award = pays[index];
    const value = award ? Math.max(award.statusPoints, award.rewardPoints) : offered;
    return <PromisedPoints value={value} isAtMost={award?.hangsOnScore ?? false} />;
  }
  return (
    <StagePath
      isColumn
      stages={stages.map(({ id, title, instruction, minutes, points, rubric }, index) => ({
        key: id,
        title,
        mark: markOf(submission, id) ?? (index === 0 ? 'current' : 'locked'),
        note: (
          <>
            <Text size={14} keepsLines>
              {instruction}
            </Text>
            <Text size={14} tone="soft">
              <Trans>
                <AboutTime minutes={minutes} /> · {worthOf(index, points)}
              </Trans>
            </Text>
            <StageRubric rubric={rubric} />
          </>
        ),
      }))}
    />
  );
}

/** How a stage of one's own submission stands; undefined without one, and once it was taken back. */
function markOf(submission: Submission | null, stageId: string): StageMark | undefined {
  if (!submission || submission.state === 'withdrawn') return undefined;
  const state = submission.stages.find((stage) => stage.stageId === stageId)?.state;
  switch (state) {
    case 'approved':
      return 'done';
    case 'submitted':
      return 'waiting';
    case 'changes-requested':
      return 'changes';
    case 'open':
      return 'current';
    default:
      return state;
  }
}
