import { Trans, useLingui } from '@lingui/react/macro';
import type { DataArchiveView } from '@rostra/shared/privacy/data-archive.schema';
import { useSurface } from '../../../lib/surface.tsx';
import { DownloadLink } from '../../../ui/actions/download-link.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { ProgressBar } from '../../../ui/feedback/progress-bar.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useByteFormat } from '../../../ui/format/use-byte-format.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** Where the own archive is: being written, ready until a day, or gone. */
export function ArchiveState({ archive }: { readonly archive: DataArchiveView }) {
  const { t } = useLingui();
  const size = useByteFormat();
  const { kind } = useSurface();
  const { id, state, partsDone, partsTotal, askedAt, expiresAt, sizeBytes } = archive;
  switch (state) {
    case 'queued':
    case 'running':
      return (
        <Stack gap={8}>
          <ProgressBar
            value={partsDone}
            max={partsTotal}
            label={t`Your copy`}
            valueText={t`${partsDone} of ${partsTotal} parts written`}
          />
          <Text size={14} tone="soft">
            <Trans>
              {partsDone} of {partsTotal} parts written. You can leave; a mail tells you when it is ready.
            </Trans>
          </Text>
        </Stack>
      );
    case 'done':
      return (
        <Row gap={16}>
          {kind === 'embed' ? (
            <Text>
              <Trans>Open the portal in a window of its own to fetch your copy.</Trans>
            </Text>
          ) : (
            <DownloadLink href={`/archives/${id}`} variant="primary">
              <Trans>Download your copy</Trans>
            </DownloadLink>
          )}
          <Text size={14} tone="soft">
            {size(sizeBytes ?? 0)} · <Trans>here until {expiresAt ? <DateText at={expiresAt} /> : null}</Trans>
          </Text>
        </Row>
      );
    case 'failed':
      return (
        <Notice tone="bad">
          <Trans>
            The copy could not be made. Please try again; if it fails once more, write to the people who run this
            program.
          </Trans>
        </Notice>
      );
    case 'gone':
      return (
        <Text size={14} tone="soft">
          <Trans>
            The copy of <DateText at={askedAt} /> was thrown away after seven days.
          </Trans>
        </Text>
      );
  }
}
