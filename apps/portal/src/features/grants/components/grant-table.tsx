import { Trans, useLingui } from '@lingui/react/macro';
import type { Grant } from '@rostra/shared/points/grant.schema';
import type { ListGrantsOutput } from '@rostra/shared/points/list-grants.contract';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import type { GrantQueueSearch } from '../grant-queue-search.ts';
import { GrantStatePill } from './grant-state-pill.tsx';

/** What `GrantTable` takes. */
export interface GrantTableProps {
  readonly queue: ListGrantsOutput;
  readonly search: GrantQueueSearch;
  readonly onSearch: (search: GrantQueueSearch) => void;
}

/** The rows of the screen, what it shows when there is none, and its pages. */
export function GrantTable({ queue, search, onSearch }: GrantTableProps) {
  const { t } = useLingui();
  // Beside an open one there is no room; its detail says the same.
  const isOpen = search.open !== undefined;
  const asked: ReadonlyArray<Column<Grant>> = [
    { key: 'by', header: t`Asked by`, renderCell: ({ askedBy }) => askedBy ?? '–' },
    { key: 'at', header: t`Asked`, renderCell: ({ askedAt }) => <DateText at={askedAt} /> },
  ];
  const columns: ReadonlyArray<Column<Grant>> = [
    { key: 'champion', header: t`Champion`, renderCell: ({ member }) => member.name },
    {
      key: 'spendable',
      header: t`To spend`,
      align: 'end',
      renderCell: ({ posted, rewardPoints }) => (
        <Points value={posted?.rewardPoints ?? rewardPoints} unit="none" isChange />
      ),
    },
    {
      key: 'status',
      header: t`Status`,
      align: 'end',
      renderCell: ({ posted, statusPoints }) => (
        <Points value={posted?.statusPoints ?? statusPoints} unit="none" isChange />
      ),
    },
    ...(isOpen ? [] : asked),
    { key: 'state', header: t`State`, renderCell: (grant) => <GrantStatePill grant={grant} /> },
  ];
  return (
    <Stack gap={16}>
      <DataTable
        isMain
        label={t`Points by hand`}
        columns={columns}
        rows={queue.rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onSearch({ ...search, open: id })}
        openKey={search.open ?? null}
        isBeside={isOpen}
        empty={search.q === undefined ? <Empty isWaiting={search.part === undefined} /> : <NothingFound />}
      />
      <Pagination
        page={queue.page}
        pageSize={queue.pageSize}
        total={queue.total}
        onPage={(page) => onSearch({ part: search.part, q: search.q, page })}
      />
    </Stack>
  );
}

function NothingFound() {
  return (
    <EmptyState title={<Trans>Nothing fits these words</Trans>}>
      <Trans>Try a part of a name or of the reason, or look under another state.</Trans>
    </EmptyState>
  );
}

function Empty({ isWaiting }: { readonly isWaiting: boolean }) {
  if (!isWaiting) {
    return (
      <EmptyState title={<Trans>Nothing here yet</Trans>}>
        <Trans>Points that staff give on a champion’s page are listed here, with who gave them and why.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={<Trans>Nothing waits</Trans>}>
      <Trans>When somebody wants to give more points than one person may, it stands here for a second one.</Trans>
    </EmptyState>
  );
}
