import { useLingui } from '@lingui/react/macro';
import type { ListBetasOutput } from '@rostra/shared/betas/list-betas.contract';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { SearchTable } from '../../../ui/data/search-table.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
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
  return (
    <SearchTable
      label={t`Betas`}
      columns={columns}
      list={list}
      search={search}
      onSearch={onSearch}
      onOpen={({ id }) => onOpen(id)}
      nothing={{
        title: t`No beta here`,
        because: t`None fits these filters.`,
        showAll: t`Show all betas`,
        onShowAll: () => onSearch({}),
      }}
    />
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
