import { Trans, useLingui } from '@lingui/react/macro';
import type { ArchiveRow } from '@rostra/shared/privacy/list-archives.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { DownloadLink } from '../../../ui/actions/download-link.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { PagedTable } from '../../../ui/data/paged-table.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useByteFormat } from '../../../ui/format/use-byte-format.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useArchives } from '../api/list-archives.ts';

/** What `CopyList` takes. */
export interface CopyListProps {
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Copies of personal data that were asked for, and those that can be fetched still. */
export function CopyList({ page, onPage }: CopyListProps) {
  const { t } = useLingui();
  const columns = useColumns();
  const list = useArchives(page);
  if (list.isError && !list.data) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <LoadingState shape="rows" count={6} />;
  return (
    <PagedTable
      isMain
      label={t`Copies of data`}
      columns={columns}
      list={list.data}
      onPage={onPage}
      rowKey={({ id }) => id}
      empty={
        <EmptyState level={2} title={t`No copy was asked for`}>
          <Trans>Champions make one themselves under Your data. It can be fetched for seven days.</Trans>
        </EmptyState>
      }
    />
  );
}

function useColumns(): Column<ArchiveRow>[] {
  const { t } = useLingui();
  const size = useByteFormat();
  return [
    { key: 'who', header: t`About`, renderCell: ({ member }) => member.name },
    { key: 'state', header: t`State`, renderCell: (row) => <CopyState row={row} /> },
    { key: 'asked', header: t`Asked`, renderCell: ({ askedAt }) => <DateText at={askedAt} form="day-time" /> },
    { key: 'by', header: t`By`, renderCell: ({ askedBy }) => askedBy ?? '–' },
    {
      key: 'size',
      header: t`Size`,
      align: 'end',
      renderCell: ({ sizeBytes }) => (sizeBytes === null ? '–' : size(sizeBytes)),
    },
    {
      key: 'fetch',
      header: <VisuallyHidden>{t`What can be done`}</VisuallyHidden>,
      renderCell: ({ id, state }) =>
        state === 'done' ? (
          <DownloadLink href={`/archives/${id}`} size="small">
            <Trans>Download</Trans>
          </DownloadLink>
        ) : null,
    },
  ];
}

function CopyState({ row: { state, partsDone, partsTotal, expiresAt } }: { readonly row: ArchiveRow }) {
  const { t } = useLingui();
  switch (state) {
    case 'queued':
    case 'running':
      return <StatusPill tone="progress">{t`${partsDone} of ${partsTotal} parts`}</StatusPill>;
    case 'done':
      return (
        <StatusPill tone="good">
          <Trans>Until {expiresAt ? <DateText at={expiresAt} /> : null}</Trans>
        </StatusPill>
      );
    case 'failed':
      return <StatusPill tone="bad">{t`Failed`}</StatusPill>;
    case 'gone':
      return <StatusPill tone="neutral">{t`Thrown away`}</StatusPill>;
  }
}
