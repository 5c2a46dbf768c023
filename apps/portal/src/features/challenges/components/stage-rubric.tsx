import { Trans } from '@lingui/react/macro';
import type { ChallengeStage } from '@rostra/shared/challenges/view-challenge.contract';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Text } from '../../../ui/text/text.tsx';

/** What `StageRubric` takes. */
export interface StageRubricProps {
  /** Nothing is drawn where it is null: the stage is not scored. */
  readonly rubric: ChallengeStage['rubric'];
}

/** How a stage is scored, before anything is sent: how far the scale goes, and what earns which score. */
export function StageRubric({ rubric }: StageRubricProps) {
  const number = useNumberFormat();
  if (rubric === null) return null;
  const highest = number.format(rubric.scoreMax);
  return (
    <div>
      <Text size={14} weight="strong">
        <Trans>Scored from 0 to {highest}</Trans>
      </Text>
      <Text as="div" size={14} tone="soft" keepsLines>
        {rubric.meaning}
      </Text>
    </div>
  );
}
