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
import { useRewardList } from '../api/list-rewards.ts';
import { rewardStates } from '../reward-list-search.ts';
import { rewardKinds, useRewardKindName } from '../use-reward-kind-name.ts';
import { useRewardStateName } from './reward-state-pill.tsx';
import { RewardTable, type RewardTableProps } from './reward-table.tsx';

/** What `RewardList` takes. */
export interface RewardListProps extends Omit<RewardTableProps, 'list'> {
  readonly workspace: string;
}

/** Every reward of the program, for staff. */
export function RewardList({ workspace, search, onSearch, onOpen }: RewardListProps) {
  const { t } = useLingui();
  const { q, state, kind, page = 1 } = search;
  const list = useRewardList({ search: q, state, kind, page });
  const isFiltered = q !== undefined || kind !== undefined || state !== undefined;
  const isFirst = list.data?.total === 0 && !isFiltered && page === 1;
  const newReward = (
    <LinkButton
      to="/w/$workspace/staff/rewards/new"
      params={{ workspace }}
      variant="primary"
      icon={<IconPlus size={18} aria-hidden />}
    >
      {t`New reward`}
    </LinkButton>
  );
  return (
    <Page title={t`Rewards`} width="full">
      <PageHeader
        title={t`Rewards`}
        lead={t`What champions can have for their points.`}
        actions={isFirst ? null : newReward}
      />
      {isFirst ? (
        <EmptyState title={t`The catalogue is empty`} actions={newReward}>
          <Trans>
            Start with something that costs you little and means much: a talk with your founder, a first look at the
            roadmap. Nobody sees a reward before you put it into the catalogue.
          </Trans>
        </EmptyState>
      ) : (
        <Stack gap={16}>
          <RewardFilters search={search} onSearch={onSearch} total={list.data?.total} />
          {list.isPending ? <LoadingState shape="rows" count={6} /> : null}
          {list.isError && !list.data ? <QueryFailure error={list.error} onRetry={() => void list.refetch()} /> : null}
          {list.data ? <RewardTable list={list.data} search={search} onSearch={onSearch} onOpen={onOpen} /> : null}
        </Stack>
      )}
    </Page>
  );
}

function RewardFilters({
  search,
  onSearch,
  total,
}: Pick<RewardListProps, 'search' | 'onSearch'> & { readonly total?: number }) {
  const { t } = useLingui();
  const kindName = useRewardKindName();
  const stateName = useRewardStateName();
  const { q, state, kind } = search;
  const isFiltered = q !== undefined || kind !== undefined || state !== undefined;
  return (
    <FilterBar
      count={total === undefined ? null : <Plural value={total} one="# reward" other="# rewards" />}
      onReset={isFiltered ? () => onSearch({}) : undefined}
    >
      <SearchField
        label={t`Search titles`}
        value={q ?? ''}
        onSearch={(text) => onSearch({ state, kind, q: text.trim() === '' ? undefined : text })}
      />
      <FilterSelect
        label={t`State`}
        anyLabel={t`Any state`}
        choices={rewardStates.map((value) => ({ value, label: stateName(value) }))}
        value={state}
        onChange={(value) => onSearch({ q, kind, state: value })}
      />
      <FilterSelect
        label={t`Kind`}
        anyLabel={t`Any kind`}
        choices={rewardKinds.map((value) => ({ value, label: kindName(value) }))}
        value={kind}
        onChange={(value) => onSearch({ q, state, kind: value })}
      />
    </FilterBar>
  );
}
