import { Trans, useLingui } from '@lingui/react/macro';
import type { SimulationSummary } from '@rostra/shared/simulations/simulation.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { ProgressBar } from '../../../ui/feedback/progress-bar.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useCancelSimulation } from '../api/cancel-simulation.ts';

/** How far a trial is, and the way to give it up. */
export function SimulationProgress({ simulation }: { readonly simulation: SimulationSummary }) {
  const { t } = useLingui();
  const number = useNumberFormat();
  const cancel = useCancelSimulation();
  const key = useIdempotencyKey();
  const { id: simulationId, state, membersDone, membersTotal } = simulation;
  const words =
    state === 'queued'
      ? t`It begins in a moment`
      : t`${number.format(membersDone)} of ${number.format(membersTotal)} champions`;
  return (
    <Section title={t`Going through history`}>
      <Stack gap={12}>
        <ProgressBar
          value={membersDone}
          max={Math.max(1, membersTotal)}
          label={t`Going through history`}
          valueText={words}
        />
        <Row justify="between">
          <Text as="span">{words}</Text>
          <Button
            variant="quiet"
            isBusy={cancel.isPending}
            onClick={() => cancel.mutate({ simulationId, idempotencyKey: key.current() })}
          >
            {t`Cancel`}
          </Button>
        </Row>
        {cancel.isError ? <Notice tone="bad">{errorSentence(cancel.error)}</Notice> : null}
        <Text size={14} tone="soft">
          <Trans>You can leave; it goes on by itself, and the result waits here. Nothing is changed by it.</Trans>
        </Text>
      </Stack>
    </Section>
  );
}
