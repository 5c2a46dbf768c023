import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { StaffBoardOutput } from '@rostra/shared/leaderboards/staff-board.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useSeasons } from '../api/list-seasons.ts';
import { useStaffBoard } from '../api/staff-board.ts';
import type { StaffBoardSearch } from '../staff-board-search.ts';
import { SeasonWords } from './season-words.tsx';
import { StaffBoardTable } from './staff-board-table.tsx';

/** What `StaffBoardScreen` takes. */
export interface StaffBoardScreenProps {
  readonly workspace: string;
  readonly search: StaffBoardSearch;
  readonly onSearch: (search: StaffBoardSearch) => void;
  readonly onOpen: (memberId: string) => void;
}

/** The boards of every season as staff see them. */
export function StaffBoardScreen({ workspace, search, onSearch, onOpen }: StaffBoardScreenProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useStaffBoard(search);
  return (
    <Page title={t`Leaderboard`} width="full">
      <PageHeader
        title={t`Leaderboard`}
        lead={
          data?.season ? (
            <>
              {data.season.name}. <SeasonWords season={data.season} />
            </>
          ) : (
            <Trans>
              Who earned most in a season. Champions see those around them first, and may leave at any time.
            </Trans>
          )
        }
        actions={
          <LinkButton to="/w/$workspace/staff/leaderboards/seasons" params={{ workspace }}>
            {t`Seasons`}
          </LinkButton>
        }
      />
      {error && !data ? <QueryFailure error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <LoadingState shape="rows" count={8} />}
      {data?.season ? (
        <Stack gap={16}>
          <BoardFilters board={data} search={search} onSearch={onSearch} />
          <StaffBoardTable
            board={data}
            search={search}
            onPage={(page) => onSearch({ ...search, page })}
            onOpen={onOpen}
          />
        </Stack>
      ) : null}
      {data && !data.season ? (
        <EmptyState title={<Trans>No season has begun</Trans>}>
          <Trans>Every calendar quarter becomes one by itself. You can plan others under Seasons.</Trans>
        </EmptyState>
      ) : null}
    </Page>
  );
}

function BoardFilters({
  board,
  search,
  onSearch,
}: Pick<StaffBoardScreenProps, 'search' | 'onSearch'> & { readonly board: StaffBoardOutput }) {
  const { t } = useLingui();
  const seasons = useSeasons();
  const isOfAccounts = search.board === 'accounts';
  const isFiltered = search.q !== undefined || search.season !== undefined || search.board !== undefined;
  // One choice for what are two things in the address: a segment's board is named by its segment.
  const chosen = search.board === 'segment' ? `segment:${search.segment ?? ''}` : search.board;
  return (
    <FilterBar
      count={
        isOfAccounts ? (
          <Plural value={board.total} one="# account" other="# accounts" />
        ) : (
          <Plural value={board.total} one="# champion" other="# champions" />
        )
      }
      onReset={isFiltered ? () => onSearch({}) : undefined}
    >
      <SearchField
        label={isOfAccounts ? t`Search accounts` : t`Search name, alias or account`}
        value={search.q ?? ''}
        onSearch={(text) => onSearch({ ...search, q: text.trim() || undefined, page: undefined })}
      />
      <FilterSelect
        label={t`Season`}
        anyLabel={seasons[0]?.name ?? t`Season`}
        choices={seasons.slice(1).map(({ id, name }) => ({ value: id, label: name }))}
        value={search.season}
        onChange={(season) => onSearch({ ...search, season, page: undefined })}
      />
      <FilterSelect
        label={t`Board`}
        anyLabel={t`Everybody`}
        choices={[
          { value: 'accounts', label: t`Accounts` },
          ...board.segments.map((segment) => ({ value: `segment:${segment}`, label: t`Segment ${segment}` })),
        ]}
        value={chosen}
        onChange={(value) => onSearch({ season: search.season, q: search.q, ...toBoard(value) })}
      />
    </FilterBar>
  );
}

function toBoard(value: string | undefined): Pick<StaffBoardSearch, 'board' | 'segment'> {
  if (value === undefined) return {};
  return value === 'accounts' ? { board: 'accounts' } : { board: 'segment', segment: value.slice('segment:'.length) };
}
