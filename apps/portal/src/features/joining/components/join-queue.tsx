import { Plural, useLingui } from '@lingui/react/macro';
import type { JoinRequest } from '@rostra/shared/joining/join-request.schema';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { ListDetail } from '../../../ui/layout/list-detail.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useJoinRequests } from '../api/list-join-requests.ts';
import type { JoiningSearch } from '../joining-search.ts';
import { JoinRequestDetail } from './join-request-detail.tsx';
import { JoinRequestTable } from './join-request-table.tsx';

/** What `JoinQueue` takes. */
export interface JoinQueueProps {
  readonly state: JoinRequest['state'];
  readonly search: JoiningSearch;
  readonly onSearch: (search: JoiningSearch) => void;
}

/** Requests of one state, searched by name and address, with the open one beside them. */
export function JoinQueue({ state, search, onSearch }: JoinQueueProps) {
  const { t } = useLingui();
  const { part, q, page = 1, open } = search;
  const queue = useJoinRequests({ state, page, search: q });
  const opened = queue.data?.rows.find(({ id }) => id === open);

  /** After an answer the one below it is next; at the end of the list the detail closes. */
  function goOn(answeredId: string) {
    const rows = queue.data?.rows ?? [];
    const next = rows[rows.findIndex(({ id }) => id === answeredId) + 1];
    onSearch({ ...search, open: next?.id });
  }

  return (
    <Stack gap={16}>
      <FilterBar
        count={queue.data ? <Plural value={queue.data.total} one="# person" other="# people" /> : null}
        onReset={q === undefined ? undefined : () => onSearch({ part })}
      >
        <SearchField
          label={t`Search name or e-mail`}
          value={q ?? ''}
          onSearch={(text) => onSearch({ part, open, q: text.trim() === '' ? undefined : text })}
        />
      </FilterBar>
      {queue.isPending ? <LoadingState shape="rows" count={6} /> : null}
      {queue.isError && !queue.data ? <QueryFailure error={queue.error} onRetry={() => void queue.refetch()} /> : null}
      {queue.data ? (
        <ListDetail
          title={opened ? opened.name : t`People who want to join`}
          onClose={() => onSearch({ ...search, open: undefined })}
          detail={
            opened ? <JoinRequestDetail key={opened.id} request={opened} onAnswered={() => goOn(opened.id)} /> : null
          }
          list={<JoinRequestTable queue={queue.data} search={search} onSearch={onSearch} />}
        />
      ) : null}
    </Stack>
  );
}
