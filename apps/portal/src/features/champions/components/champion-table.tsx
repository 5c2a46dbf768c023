import { Trans, useLingui } from '@lingui/react/macro';
import type { ChampionRow, ChampionSort, ListChampionsOutput } from '@rostra/shared/champions/list-champions.contract';
import { Button } from '../../../ui/actions/button.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
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
  const { page, pageSize, total } = list;
  return (
    <Stack gap={16}>
      <DataTable
        isMain
        isBeside={isBeside}
        label={t`Champions`}
        columns={columns}
        rows={list.rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onSearch({ ...search, open: id })}
        openKey={search.open ?? null}
        sort={{ key: search.sort ?? 'name', direction: search.down ? 'descending' : 'ascending' }}
        onSort={({ key, direction }) =>
          onSearch({
            ...search,
            sort: sorts.find((sort) => sort === key),
            down: direction === 'descending' ? true : undefined,
            page: undefined,
          })
        }
        empty={
          <EmptyState
            title={t`Nobody here`}
            actions={<Button onClick={() => onSearch({})}>{t`Show all champions`}</Button>}
          >
            {total > 0 ? (
              <Trans>This page is past the end of the list.</Trans>
            ) : (
              <Trans>Nobody fits these filters.</Trans>
            )}
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        onPage={(next) => onSearch({ ...search, page: next, open: undefined })}
      />
    </Stack>
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
