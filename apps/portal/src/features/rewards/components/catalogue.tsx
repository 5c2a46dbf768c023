import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ListCatalogueOutput } from '@rostra/shared/rewards/list-catalogue.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { useCatalogue } from '../api/list-catalogue.ts';
import type { CatalogueSearch } from '../catalogue-search.ts';
import { rewardKinds, useRewardKindName } from '../use-reward-kind-name.ts';
import { CatalogueGroups } from './catalogue-groups.tsx';

/** What `Catalogue` takes. */
export interface CatalogueProps {
  readonly workspace: string;
  readonly search: CatalogueSearch;
  /** Puts filters and page into the address. */
  readonly onSearch: (search: CatalogueSearch) => void;
}

/** Rewards in a catalogue that is small enough to be looked over without a filter. */
const overlookable = 6;

/** What a champion can have for points. */
export function Catalogue({ workspace, search, onSearch }: CatalogueProps) {
  const { t } = useLingui();
  const { q, kind, page = 1 } = search;
  const query = useCatalogue({ search: q, kind, page });
  const catalogue = query.data;
  const isFiltered = q !== undefined || kind !== undefined;
  return (
    <Page title={t`Rewards`}>
      <PageHeader
        title={t`Rewards`}
        meta={catalogue ? <Points value={catalogue.available} unit="to-spend" size="title" /> : null}
        actions={
          <LinkButton to="/w/$workspace/rewards/redemptions" params={{ workspace }} size="small">
            <Trans>Your redemptions</Trans>
          </LinkButton>
        }
      />
      {isFiltered || (catalogue && catalogue.total > overlookable) ? (
        <CatalogueFilters search={search} onSearch={onSearch} total={catalogue?.total} />
      ) : null}
      {query.isError && !catalogue ? <QueryFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <LoadingState shape="cards" count={6} /> : null}
      {catalogue ? (
        <CatalogueShelf catalogue={catalogue} workspace={workspace} search={search} onSearch={onSearch} />
      ) : null}
    </Page>
  );
}

function CatalogueFilters({
  search,
  onSearch,
  total,
}: Pick<CatalogueProps, 'search' | 'onSearch'> & { readonly total?: number }) {
  const { t } = useLingui();
  const kindName = useRewardKindName();
  const { q, kind } = search;
  return (
    <FilterBar
      count={total === undefined ? null : <Plural value={total} one="# reward" other="# rewards" />}
      onReset={q !== undefined || kind !== undefined ? () => onSearch({}) : undefined}
    >
      <SearchField
        label={t`Search rewards`}
        value={q ?? ''}
        onSearch={(text) => onSearch({ kind, q: text.trim() === '' ? undefined : text })}
      />
      <FilterSelect
        label={t`Kind`}
        anyLabel={t`Any kind`}
        choices={rewardKinds.map((value) => ({ value, label: kindName(value) }))}
        value={kind}
        onChange={(value) => onSearch({ q, kind: value })}
      />
    </FilterBar>
  );
}

function CatalogueShelf({ catalogue, ...props }: CatalogueProps & { readonly catalogue: ListCatalogueOutput }) {
  const { workspace, search, onSearch } = props;
  const { rows, total, page, pageSize } = catalogue;
  if (rows.length === 0) return <EmptyCatalogue {...props} />;
  return (
    <>
      <CatalogueGroups catalogue={catalogue} workspace={workspace} />
      <Pagination
        total={total}
        page={page}
        pageSize={pageSize}
        onPage={(next) => onSearch({ ...search, page: next })}
      />
    </>
  );
}

function EmptyCatalogue({ workspace, search, onSearch }: CatalogueProps) {
  const { t } = useLingui();
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  if (isNarrowed) {
    return (
      <EmptyState
        title={t`Nothing here fits`}
        actions={<Button onClick={() => onSearch({})}>{t`Show all rewards`}</Button>}
      >
        <Trans>Try other words or another kind.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t`The shelf is still empty`}
      actions={
        <LinkButton to="/w/$workspace/challenges" params={{ workspace }}>
          {t`See the challenges`}
        </LinkButton>
      }
    >
      <Trans>
        The people who run this program are choosing the first rewards. Your points wait for you until then.
      </Trans>
    </EmptyState>
  );
}
