import { Trans, useLingui } from '@lingui/react/macro';
import { ProgressBar } from '../../../ui/feedback/progress-bar.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** What `ImportProgress` takes; `done` and `total` in lines. */
export interface ImportProgressProps {
  readonly phase: 'checking' | 'writing';
  readonly done: number;
  readonly total: number;
}

/** How far a job is. Leaving the screen does no harm, and it says so. */
export function ImportProgress({ phase, done, total }: ImportProgressProps) {
  const { t } = useLingui();
  const number = useNumberFormat();
  const words = t`${number.format(done)} of ${number.format(total)} lines`;
  const title = phase === 'checking' ? t`Checking every line` : t`Importing`;
  return (
    <Section title={title}>
      <Stack gap={12}>
        <ProgressBar value={done} max={total} label={title} valueText={words} />
        <Text>{words}</Text>
        <Text size={14} tone="soft">
          {phase === 'checking' ? (
            <Trans>Nothing is imported yet. You can leave; the file waits for a yes.</Trans>
          ) : (
            <Trans>You can leave; this goes on by itself.</Trans>
          )}
        </Text>
      </Stack>
    </Section>
  );
}
