import { Trans, useLingui } from '@lingui/react/macro';
import type { WorkspaceExportView } from '@rostra/shared/workspace/export-workspace.contract';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { ProgressBar } from '../../../ui/feedback/progress-bar.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useLatestExport, useStartExport } from '../api/exports.ts';
import { FetchExport } from './fetch-export.tsx';

/** Taking everything the workspace holds along, in one archive. For administrators. */
export function ExportSection() {
  const { t } = useLingui();
  const key = useIdempotencyKey();
  const { data } = useLatestExport();
  const start = useProvenCall(useStartExport());
  const isUnderWay = data?.state === 'queued' || data?.state === 'running';

  function send() {
    start.mutate({ idempotencyKey: key.current() }, { onSettled: key.renew });
  }
  return (
    <Section
      title={t`Take everything along`}
      hint={t`One archive: a text file per table, every picture, and a list of all of it with checksums. What lets people in stays behind.`}
    >
      <Stack gap={12} align="start">
        {data ? <ExportState view={data} /> : null}
        {start.error ? <Notice tone="bad">{errorSentence(start.error)}</Notice> : null}
        <Button
          onClick={send}
          isBusy={start.isPending}
          unavailableBecause={isUnderWay ? t`An export is being written.` : undefined}
        >
          {t`Write an export`}
        </Button>
      </Stack>
      {start.proof}
    </Section>
  );
}

function ExportState({ view }: { readonly view: WorkspaceExportView }) {
  const { t } = useLingui();
  const { id, state, tablesDone, tablesTotal, askedAt, expiresAt, sizeBytes } = view;
  switch (state) {
    case 'queued':
    case 'running':
      return (
        <Stack gap={8}>
          <ProgressBar
            value={tablesDone}
            max={Math.max(tablesTotal, 1)}
            label={t`The export is being written`}
            valueText={t`${tablesDone} of ${tablesTotal} tables`}
          />
          <Text size={14} tone="soft">
            <Trans>
              {tablesDone} of {tablesTotal} tables written. You can leave this page meanwhile.
            </Trans>
          </Text>
        </Stack>
      );
    case 'done':
      return (
        <Stack gap={4} align="start">
          <FetchExport id={id} sizeBytes={sizeBytes} />
          {expiresAt ? (
            <Text size={14} tone="soft">
              <Trans>
                Until <DateText at={expiresAt} form="day-time" />. That it was fetched is noted in the audit log.
              </Trans>
            </Text>
          ) : null}
        </Stack>
      );
    case 'failed':
      return <Notice tone="bad">{t`The last export could not be written. Try again.`}</Notice>;
    case 'gone':
      return (
        <Text size={14} tone="soft">
          <Trans>
            The last one was asked for on <DateText at={askedAt} />, and its days are over.
          </Trans>
        </Text>
      );
  }
}
