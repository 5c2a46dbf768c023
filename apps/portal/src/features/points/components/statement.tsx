import { Trans, useLingui } from '@lingui/react/macro';
import type { ExplainPostingOutput } from '@rostra/shared/points/explain-posting.contract';
import type { ReactNode } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { ListDetail } from '../../../ui/layout/list-detail.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useStatement } from '../api/list-statement.ts';
import type { StatementOwner } from '../statement-owner.ts';
import type { StatementSearch } from '../statement-search.ts';
import { NarrowedWords } from './narrowed-words.tsx';
import { StatementFilters } from './statement-filters.tsx';
import { statementId } from './statement-link.tsx';
import classes from './statement.module.css';
import { StatementTable } from './statement-table.tsx';
import { WhyLine } from './why-line.tsx';

/** What `Statement` takes. */
export interface StatementProps {
  readonly workspace: string;
  readonly owner: StatementOwner;
  readonly search: StatementSearch;
  readonly onSearch: (search: StatementSearch) => void;
  /** What staff can do about a line. */
  readonly renderActions?: (line: ExplainPostingOutput) => ReactNode;
}

/** The lines of a statement, narrowed and paged by the address; each opens its "why" beside. */
export function Statement({ workspace, owner, search, onSearch, renderActions }: StatementProps) {
  const { t } = useLingui();
  const { kind, from, to, about, text, lots, page = 1, why } = search;
  const { data, error, refetch } = useStatement(owner, { kind, from, to, about, search: text, page });
  const isFiltered = Boolean(kind ?? from ?? to ?? about ?? text);
  return (
    <div id={statementId} className={classes.statement}>
      <Stack gap={24}>
        {data?.total === 0 && !isFiltered ? null : (
          <StatementFilters search={search} onSearch={onSearch} total={data?.total} />
        )}
        {error && !data ? <QueryFailure error={error} onRetry={() => void refetch()} /> : null}
        {error || data ? null : <LoadingState shape="rows" count={6} />}
        {data && data.rows.length > 0 ? <NarrowedWords search={search} first={data.rows[0]} /> : null}
        {data ? (
          <ListDetail
            title={t`Why`}
            onClose={() => onSearch({ ...search, why: undefined })}
            detail={
              why ? (
                <WhyLine key={why} workspace={workspace} owner={owner} postingId={why} renderActions={renderActions} />
              ) : null
            }
            list={
              <Stack gap={16}>
                <StatementTable
                  lines={data.rows}
                  openId={why}
                  onOpen={(postingId) => onSearch({ ...search, why: postingId })}
                  empty={
                    isFiltered ? <NothingFound /> : <NothingYet workspace={workspace} isOwn={owner.kind === 'own'} />
                  }
                />
                <Pagination
                  page={page}
                  pageSize={data.pageSize}
                  total={data.total}
                  onPage={(next) => onSearch({ kind, from, to, about, text, lots, page: next })}
                />
              </Stack>
            }
          />
        ) : null}
      </Stack>
    </div>
  );
}

function NothingFound() {
  return (
    <EmptyState title={<Trans>No line fits</Trans>}>
      <Trans>Choose other words, other days or another kind.</Trans>
    </EmptyState>
  );
}

function NothingYet({ workspace, isOwn }: { readonly workspace: string; readonly isOwn: boolean }) {
  return (
    <EmptyState
      title={<Trans>No points yet</Trans>}
      actions={
        isOwn ? (
          <LinkButton variant="primary" to="/w/$workspace/challenges" params={{ workspace }}>
            <Trans>Find a challenge</Trans>
          </LinkButton>
        ) : null
      }
    >
      <Trans>Every point that comes or goes gets a line here, with the reason.</Trans>
    </EmptyState>
  );
}
