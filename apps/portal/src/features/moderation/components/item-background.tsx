import { Trans, useLingui } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import { Timeline } from '../../../ui/data/timeline.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useSubmissionTimeline } from '../use-submission-timeline.tsx';

/** What the champion was asked to do, and what happened so far. */
export function ItemBackground({ item }: { readonly item: GetModerationItemOutput }) {
  const { t } = useLingui();
  const events = useSubmissionTimeline(item);
  return (
    <>
      <Section title={t`What was asked`}>
        <Stack gap={12}>
          <Text size={14} tone="soft">
            {item.challenge.summary}
          </Text>
          <Text as="div" size={14} keepsLines>
            {item.asked.instruction}
          </Text>
          <Text size={14} tone="soft">
            <Trans>What it is used for:</Trans> {item.challenge.purpose}
          </Text>
        </Stack>
      </Section>
      <Section title={t`So far`}>
        <Timeline events={events} />
      </Section>
    </>
  );
}
