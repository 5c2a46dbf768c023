import { Plural, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { IconUpload } from '../../../ui/icons.ts';
import { ListDetail } from '../../../ui/layout/list-detail.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useChampions } from '../api/list-champions.ts';
import type { ChampionListSearch } from '../champion-list-search.ts';
import { useIsOwnAccountsOnly } from '../use-is-own-accounts-only.ts';
import { ChampionDetail } from './champion-detail.tsx';
import { ChampionFilters } from './champion-filters.tsx';
import { ChampionTable } from './champion-table.tsx';
import { NoChampions } from './no-champions.tsx';
import { NoOwnAccounts } from './no-own-accounts.tsx';

/** What `ChampionList` takes. */
export interface ChampionListProps {
  readonly workspace: string;
  readonly search: ChampionListSearch;
  /** Puts filters, order, page and the open champion into the address. */
  readonly onSearch: (search: ChampionListSearch) => void;
}

/** Every champion of the program, with one of them open beside the list. */
export function ChampionList({ workspace, search, onSearch }: ChampionListProps) {
  const { t } = useLingui();
  const { q, tier, account, sort, down, page = 1, open } = search;
  const direction = down ? 'descending' : 'ascending';
  const list = useChampions({ search: q ?? '', tier, accountId: account, sort: sort ?? 'name', direction, page });
  const isOwnAccountsOnly = useIsOwnAccountsOnly();
  const title = isOwnAccountsOnly ? t`My champions` : t`Champions`;
  const isFiltered = q !== undefined || tier !== undefined || account !== undefined;
  const isFirst = list.data?.total === 0 && !isFiltered;
  const opened = list.data?.rows.find(({ id }) => id === open);

  return (
    <Page title={title} width="full">
      <PageHeader
        title={title}
        lead={
          isOwnAccountsOnly
            ? t`People who are glad to speak up, at the accounts you look after.`
            : t`People at your customers who are glad to speak up.`
        }
        actions={
          isFirst || !list.data || isOwnAccountsOnly ? null : (
            <LinkButton
              to="/w/$workspace/staff/imports"
              params={{ workspace }}
              icon={<IconUpload size={18} aria-hidden />}
            >
              {t`Import people`}
            </LinkButton>
          )
        }
      />
      {list.isError && !list.data ? (
        <QueryFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : isFirst ? (
        isOwnAccountsOnly ? (
          <NoOwnAccounts />
        ) : (
          <NoChampions workspace={workspace} />
        )
      ) : (
        <ListDetail
          title={opened?.name ?? t`Champion`}
          onClose={() => onSearch({ ...search, open: undefined })}
          detail={
            open === undefined ? null : (
              <ChampionDetail key={open} memberId={open} search={search} onSearch={onSearch} />
            )
          }
          list={
            <Stack gap={16}>
              <ChampionFilters
                search={search}
                onSearch={onSearch}
                count={list.data ? <Plural value={list.data.total} one="# champion" other="# champions" /> : null}
              />
              {list.data ? (
                <ChampionTable list={list.data} search={search} onSearch={onSearch} />
              ) : (
                <LoadingState shape="rows" count={10} />
              )}
            </Stack>
          }
        />
      )}
    </Page>
  );
}
