import { Trans, useLingui } from '@lingui/react/macro';
import type { ListBetasOutput } from '@rostra/shared/betas/list-betas.contract';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { Button } from '../../../ui/actions/button.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import type { BetaListSearch } from '../beta-search.ts';
import { BetaStatePill } from './beta-state-pill.tsx';

/** What `BetaTable` takes. */
export interface BetaTableProps {
  readonly list: ListBetasOutput;
  readonly search: BetaListSearch;
  /** Puts filters and page into the address. */
  readonly onSearch: (search: BetaListSearch) => void;
  readonly onOpen: (betaId: string) => void;
}

/** The rows of the staff's list, what it shows when no row fits, and its pages. */
export function BetaTable({ list, search, onSearch, onOpen }: BetaTableProps) {
  const { t } = useLingui();
  const columns = useColumns();
  const { page, pageSize, total } = list;
  return (
    <Stack gap={16}>
      <DataTable
        isMain
        label={t`Betas`}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.id}
        onOpen={(row) => onOpen(row.id)}
        empty={
          <EmptyState
            title={t`No beta here`}
            actions={<Button onClick={() => onSearch({})}>{t`Show all betas`}</Button>}
          >
            {total > 0 ? (
              <Trans>This page is past the end of the list.</Trans>
            ) : (
              <Trans>None fits these filters.</Trans>
            )}
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        onPage={(next) => onSearch({ ...search, page: next })}
      />
    </Stack>
  );
}

function useColumns(): ReadonlyArray<Column<StaffBeta>> {
  const { t } = useLingui();
  const tierName = useTierName();
  const number = useNumberFormat();
  return [
    { key: 'title', header: t`Beta`, renderCell: ({ title }) => title },
    { key: 'state', header: t`State`, renderCell: ({ state }) => <BetaStatePill state={state} /> },
    {
      key: 'admission',
      header: t`Admission`,
      renderCell: ({ admission }) => (admission === 'automatic' ? t`Automatic` : t`By choice`),
    },
    {
      key: 'tier',
      header: t`From`,
      renderCell: ({ minimumTier }) => (minimumTier === 'none' ? t`Every champion` : tierName(minimumTier)),
    },
    {
      key: 'joined',
      header: t`In`,
      align: 'end',
      renderCell: ({ joinedCount, seats }) =>
        seats === null ? number.format(joinedCount) : t`${number.format(joinedCount)} of ${number.format(seats)}`,
    },
    { key: 'waiting', header: t`Waiting`, align: 'end', renderCell: ({ waitingCount }) => number.format(waitingCount) },
    {
      key: 'updated',
      header: t`Changed`,
      align: 'end',
      renderCell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
    },
  ];
}
