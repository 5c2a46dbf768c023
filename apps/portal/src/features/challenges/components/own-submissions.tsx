import { Trans, useLingui } from '@lingui/react/macro';
import type {
  ListOwnSubmissionsOutput,
  OwnSubmissionRow,
} from '@rostra/shared/challenges/list-own-submissions.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { PagedTable } from '../../../ui/data/paged-table.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useOwnSubmissions } from '../api/list-own-submissions.ts';
import type { SubmissionsSearch } from '../submissions-search.ts';
import { OwnState } from './own-state.tsx';

/** What `OwnSubmissions` takes. */
export interface OwnSubmissionsProps {
  readonly workspace: string;
  readonly search: SubmissionsSearch;
  /** Puts the filter and the page into the address. */
  readonly onSearch: (search: SubmissionsSearch) => void;
}

/** What a champion has sent, or begun; what moved last first. */
export function OwnSubmissions({ workspace, search, onSearch }: OwnSubmissionsProps) {
  const { t } = useLingui();
  const query = useOwnSubmissions({ show: search.show ?? 'all', page: search.page ?? 1 });
  const list = query.data;
  const hasAny = list !== undefined && list.counts.underWay + list.counts.over > 0;
  return (
    <Page title={t`Your submissions`}>
      <PageHeader
        title={t`Your submissions`}
        eyebrow={
          <TextLink to="/w/$workspace/challenges" params={{ workspace }} isQuiet>
            <Trans>Challenges</Trans>
          </TextLink>
        }
      />
      <Stack gap={16}>
        {hasAny ? (
          <FilterBar>
            <FilterSelect
              label={t`State`}
              anyLabel={t`Under way and over`}
              choices={[
                { value: 'under-way', label: t`Under way (${list.counts.underWay})` },
                { value: 'over', label: t`Over (${list.counts.over})` },
              ]}
              value={search.show}
              onChange={(show) => onSearch({ show })}
            />
          </FilterBar>
        ) : null}
        {query.isPending ? <LoadingState shape="rows" count={4} /> : null}
        {query.isError && !list ? <QueryFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
        {list ? <SubmissionRows list={list} workspace={workspace} search={search} onSearch={onSearch} /> : null}
      </Stack>
    </Page>
  );
}

function SubmissionRows({
  list,
  workspace,
  search,
  onSearch,
}: OwnSubmissionsProps & { readonly list: ListOwnSubmissionsOutput }) {
  const { t } = useLingui();
  const columns = useColumns(workspace);
  return (
    <PagedTable
      label={t`Your submissions`}
      columns={columns}
      list={list}
      onPage={(page) => onSearch({ ...search, page })}
      rowKey={(row) => row.id}
      empty={<NoSubmissions workspace={workspace} search={search} onSearch={onSearch} />}
    />
  );
}

function useColumns(workspace: string): ReadonlyArray<Column<OwnSubmissionRow>> {
  const { t } = useLingui();
  const format = useNumberFormat();
  return [
    {
      key: 'challenge',
      header: t`Challenge`,
      renderCell: ({ id, challengeTitle }) => (
        <TextLink
          to="/w/$workspace/challenges/submissions/$submissionId"
          params={{ workspace, submissionId: id }}
          isQuiet
        >
          {challengeTitle}
        </TextLink>
      ),
    },
    {
      key: 'state',
      header: t`Where it is`,
      renderCell: (row) => <OwnState submission={row} stageCount={row.stageCount} />,
    },
    { key: 'moved', header: t`Moved`, renderCell: ({ updatedAt }) => <DateText at={updatedAt} /> },
    {
      key: 'points',
      header: t`Points`,
      align: 'end',
      // What was offered is over once all of it came; rules may have made it more, or less.
      renderCell: ({ state, pointsAwarded, pointsTotal }) =>
        state === 'approved' ? (
          format.format(pointsAwarded)
        ) : (
          <Trans>
            {format.format(pointsAwarded)} of {format.format(pointsTotal)}
          </Trans>
        ),
    },
  ];
}

function NoSubmissions({ workspace, search, onSearch }: OwnSubmissionsProps) {
  const { t } = useLingui();
  if (search.show !== undefined || search.page !== undefined) {
    return (
      <EmptyState
        title={t`Nothing here`}
        actions={<Button onClick={() => onSearch({})}>{t`Show all submissions`}</Button>}
      >
        <Trans>None of your submissions is in this state.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t`Nothing sent yet`}
      actions={
        <LinkButton to="/w/$workspace/challenges" params={{ workspace }} variant="primary">
          {t`See the challenges`}
        </LinkButton>
      }
    >
      <Trans>What you send for a challenge stands here, with every step until its points are yours.</Trans>
    </EmptyState>
  );
}
