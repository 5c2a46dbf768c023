import { useLingui } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import { AwardRefusalWords } from '../../../ui/awards/award-refusal-words.tsx';
import { AwardSteps } from '../../../ui/awards/award-steps.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';

/** What `PayPreview` takes. */
export interface PayPreviewProps {
  readonly item: Pick<GetModerationItemOutput, 'stage'>;
  /** What approving pays; nothing is drawn where that is not known. */
  readonly award: AwardExplanation | null;
}

/** What approving pays and why, before it is done. Nothing where it pays simply what the stage offers. */
export function PayPreview({ item: { stage }, award: pays }: PayPreviewProps) {
  const { t } = useLingui();
  if (!pays) return null;
  const isPlain = !pays.rule?.name && pays.statusPoints === stage.points && pays.rewardPoints === stage.points;
  if (isPlain) return null;
  return (
    <Section title={t`What approving pays`}>
      <Stack gap={12}>
        {pays.refusal ? (
          <Notice tone="caution">
            <AwardRefusalWords award={pays} />
          </Notice>
        ) : null}
        {pays.base ? <AwardSteps award={pays} /> : null}
      </Stack>
    </Section>
  );
}
