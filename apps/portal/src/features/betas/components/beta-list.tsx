import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useBetas } from '../api/list-betas.ts';
import { betaStates } from '../beta-search.ts';
import { useBetaStateName } from './beta-state-pill.tsx';
import { BetaTable, type BetaTableProps } from './beta-table.tsx';

/** What `BetaList` takes. */
export interface BetaListProps extends Omit<BetaTableProps, 'list'> {
  readonly workspace: string;
}

/** Every beta of the program, for staff. */
export function BetaList({ workspace, search, onSearch, onOpen }: BetaListProps) {
  const { t } = useLingui();
  const { q, state, page = 1 } = search;
  const list = useBetas({ search: q ?? '', state, page });
  const isFirst = list.data?.total === 0 && q === undefined && state === undefined && page === 1;
  const newBeta = (
    <LinkButton
      to="/w/$workspace/staff/betas/new"
      params={{ workspace }}
      variant="primary"
      icon={<IconPlus size={18} aria-hidden />}
    >
      {t`New beta`}
    </LinkButton>
  );
  return (
    <Page title={t`Betas`} width="full">
      <PageHeader
        title={t`Betas`}
        lead={t`Early access for champions, with seats and a waitlist.`}
        actions={isFirst ? null : newBeta}
      />
      {isFirst ? (
        <EmptyState title={t`No beta yet`} actions={newBeta}>
          <Trans>
            Champions value being asked first. Say what it is and what you ask of them; nobody sees a beta before you
            open it.
          </Trans>
        </EmptyState>
      ) : (
        <Stack gap={16}>
          <BetaFilters search={search} onSearch={onSearch} total={list.data?.total} />
          {list.isPending ? <LoadingState shape="rows" count={5} /> : null}
          {list.isError && !list.data ? <QueryFailure error={list.error} onRetry={() => void list.refetch()} /> : null}
          {list.data ? <BetaTable list={list.data} search={search} onSearch={onSearch} onOpen={onOpen} /> : null}
        </Stack>
      )}
    </Page>
  );
}

function BetaFilters({
  search,
  onSearch,
  total,
}: Pick<BetaListProps, 'search' | 'onSearch'> & { readonly total?: number }) {
  const { t } = useLingui();
  const stateName = useBetaStateName();
  const { q, state } = search;
  return (
    <FilterBar
      count={total === undefined ? null : <Plural value={total} one="# beta" other="# betas" />}
      onReset={q !== undefined || state !== undefined ? () => onSearch({}) : undefined}
    >
      <SearchField
        label={t`Search titles`}
        value={q ?? ''}
        onSearch={(text) => onSearch({ state, q: text.trim() === '' ? undefined : text })}
      />
      <FilterSelect
        label={t`State`}
        anyLabel={t`Any state`}
        choices={betaStates.map((value) => ({ value, label: stateName(value) }))}
        value={state}
        onChange={(value) => onSearch({ q, state: value })}
      />
    </FilterBar>
  );
}
