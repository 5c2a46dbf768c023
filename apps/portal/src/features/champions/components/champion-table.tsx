import { useLingui } from '@lingui/react/macro';
import type { ChampionRow, ChampionSort, ListChampionsOutput } from '@rostra/shared/champions/list-champions.contract';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { SearchTable } from '../../../ui/data/search-table.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import type { ChampionListSearch } from '../champion-list-search.ts';
import { useIsOwnAccountsOnly } from '../use-is-own-accounts-only.ts';
import classes from './champion-table.module.css';

/** What `ChampionTable` takes. */
export interface ChampionTableProps {
  readonly list: ListChampionsOutput;
  readonly search: ChampionListSearch;
  readonly onSearch: (search: ChampionListSearch) => void;
}

const sorts: readonly ChampionSort[] = ['name', 'account', 'tier', 'points', 'added'];

/** The rows of the list, their order, their empty form and their pages. */
export function ChampionTable({ list, search, onSearch }: ChampionTableProps) {
  const { t } = useLingui();
  const isBeside = search.open !== undefined;
  const columns = useColumns(isBeside);
  return (
    <SearchTable
      isBeside={isBeside}
      label={t`Champions`}
      columns={columns}
      list={list}
      search={search}
      onSearch={onSearch}
      sort={{ key: search.sort ?? 'name', direction: search.down ? 'descending' : 'ascending' }}
      onSort={({ key, direction }) =>
        onSearch({
          ...search,
          sort: sorts.find((sort) => sort === key),
          down: direction === 'descending' ? true : undefined,
          page: undefined,
        })
      }
      nothing={{
        title: t`Nobody here`,
        because: t`Nobody fits these filters.`,
        showAll: t`Show all champions`,
        onShowAll: () => onSearch({}),
      }}
    />
  );
}

function useColumns(isBeside: boolean): ReadonlyArray<Column<ChampionRow>> {
  const { t } = useLingui();
  const isOwnAccountsOnly = useIsOwnAccountsOnly();
  const tierName = useTierName();
  const name: Column<ChampionRow> = { key: 'name', header: t`Name`, isSortable: true, renderCell: (row) => row.name };
  const email: Column<ChampionRow> = { key: 'email', header: t`E-mail`, renderCell: (row) => row.email };
  const added: Column<ChampionRow> = {
    key: 'added',
    header: t`Added`,
    isSortable: true,
    align: 'end',
    renderCell: (row) => <DateText at={row.addedAt} />,
  };
  const common: ReadonlyArray<Column<ChampionRow>> = [
    { key: 'account', header: t`Account`, isSortable: true, renderCell: (row) => row.account?.name },
    {
      key: 'tier',
      header: t`Tier`,
      isSortable: true,
      renderCell: (row) => (
        <span className={classes.tier}>
          <TierMark tier={row.tier} size={18} isDecorative />
          {tierName(row.tier)}
        </span>
      ),
    },
    {
      key: 'points',
      header: t`Points to spend`,
      isSortable: true,
      align: 'end',
      renderCell: (row) => <Points value={row.availablePoints} unit="none" />,
    },
  ];
  return isBeside ? [name, ...common] : [name, ...(isOwnAccountsOnly ? [] : [email]), ...common, added];
}
