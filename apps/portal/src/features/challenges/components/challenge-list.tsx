import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ListOpenChallengesOutput } from '@rostra/shared/challenges/list-open-challenges.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useOpenChallenges } from '../api/list-open-challenges.ts';
import type { ChallengesSearch } from '../challenges-search.ts';
import { ChallengeGroups } from './challenge-groups.tsx';

/** What `ChallengeList` takes. */
export interface ChallengeListProps {
  readonly workspace: string;
  readonly search: ChallengesSearch;
  /** Puts search and page into the address. */
  readonly onSearch: (search: ChallengesSearch) => void;
}

/** Challenges in a list that is small enough to be looked over without a search. */
const overlookable = 6;

/** Everything a champion can do for points, what is under way first. */
export function ChallengeList({ workspace, search, onSearch }: ChallengeListProps) {
  const { t } = useLingui();
  const { q, page = 1 } = search;
  const query = useOpenChallenges({ search: q ?? '', page });
  const list = query.data;
  return (
    <Page title={t`Challenges`}>
      <PageHeader
        title={t`Challenges`}
        actions={
          <LinkButton to="/w/$workspace/challenges/submissions" params={{ workspace }} size="small">
            <Trans>Your submissions</Trans>
          </LinkButton>
        }
      />
      {q !== undefined || (list && list.total > overlookable) ? (
        <FilterBar
          count={list ? <Plural value={list.total} one="# challenge" other="# challenges" /> : null}
          onReset={q === undefined ? undefined : () => onSearch({})}
        >
          <SearchField
            label={t`Search challenges`}
            value={q ?? ''}
            onSearch={(text) => onSearch({ q: text.trim() === '' ? undefined : text })}
          />
        </FilterBar>
      ) : null}
      {query.isError && !list ? <QueryFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <LoadingState shape="cards" count={6} /> : null}
      {list ? <FoundChallenges list={list} workspace={workspace} search={search} onSearch={onSearch} /> : null}
    </Page>
  );
}

function FoundChallenges(props: ChallengeListProps & { readonly list: ListOpenChallengesOutput }) {
  const { list, workspace, search, onSearch } = props;
  if (list.rows.length === 0) return <NoChallenges search={search} onSearch={onSearch} />;
  const { total, page, pageSize } = list;
  return (
    <>
      <ChallengeGroups challenges={list.rows} workspace={workspace} />
      <Pagination
        total={total}
        page={page}
        pageSize={pageSize}
        onPage={(next) => onSearch({ ...search, page: next })}
      />
    </>
  );
}

function NoChallenges({ search, onSearch }: Pick<ChallengeListProps, 'search' | 'onSearch'>) {
  const { t } = useLingui();
  if (search.q !== undefined || search.page !== undefined) {
    return (
      <EmptyState
        title={t`Nothing here fits`}
        actions={<Button onClick={() => onSearch({})}>{t`Show all challenges`}</Button>}
      >
        <Trans>Try other words.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t`No challenge is open at the moment`}>
      <Trans>The people who run this program are preparing the next ones. You will find them here.</Trans>
    </EmptyState>
  );
}
