import { useLingui } from '@lingui/react/macro';
import type { ListRewardsOutput } from '@rostra/shared/rewards/list-rewards.contract';
import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { SearchTable } from '../../../ui/data/search-table.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Points } from '../../../ui/points/points.tsx';
import type { RewardListSearch } from '../reward-list-search.ts';
import { useRewardKindName } from '../use-reward-kind-name.ts';
import { RewardStatePill } from './reward-state-pill.tsx';

/** What `RewardTable` takes. */
export interface RewardTableProps {
  readonly list: ListRewardsOutput;
  readonly search: RewardListSearch;
  /** Puts filters and page into the address. */
  readonly onSearch: (search: RewardListSearch) => void;
  readonly onOpen: (rewardId: string) => void;
}

/** The rows of the staff's list, what it shows when no row fits, and its pages. */
export function RewardTable({ list, search, onSearch, onOpen }: RewardTableProps) {
  const { t } = useLingui();
  const columns = useColumns();
  return (
    <SearchTable
      label={t`Rewards`}
      columns={columns}
      list={list}
      search={search}
      onSearch={onSearch}
      onOpen={({ id }) => onOpen(id)}
      nothing={{
        title: t`No reward here`,
        because: t`None fits these filters.`,
        showAll: t`Show all rewards`,
        onShowAll: () => onSearch({}),
      }}
    />
  );
}

function useColumns(): ReadonlyArray<Column<RewardRecord>> {
  const { t } = useLingui();
  const kindName = useRewardKindName();
  const number = useNumberFormat();
  return [
    { key: 'title', header: t`Reward`, renderCell: ({ title }) => title },
    { key: 'kind', header: t`Kind`, renderCell: ({ kind }) => kindName(kind) },
    { key: 'state', header: t`State`, renderCell: ({ state }) => <RewardStatePill state={state} /> },
    {
      key: 'cost',
      header: t`Points`,
      align: 'end',
      renderCell: ({ pointsCost }) => <Points value={pointsCost} unit="none" />,
    },
    {
      key: 'left',
      header: t`Left`,
      align: 'end',
      renderCell: ({ stock }) => (stock === null ? t`No end` : number.format(stock)),
    },
    { key: 'waiting', header: t`Waiting`, align: 'end', renderCell: ({ waitingCount }) => number.format(waitingCount) },
    {
      key: 'fulfilled',
      header: t`Fulfilled`,
      align: 'end',
      renderCell: ({ fulfilledCount }) => number.format(fulfilledCount),
    },
    {
      key: 'updated',
      header: t`Changed`,
      align: 'end',
      renderCell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
    },
  ];
}
