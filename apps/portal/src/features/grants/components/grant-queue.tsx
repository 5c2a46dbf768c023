import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ListGrantsOutput } from '@rostra/shared/points/list-grants.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { ListDetail } from '../../../ui/layout/list-detail.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useGrant } from '../api/get-grant.ts';
import { useGrants } from '../api/list-grants.ts';
import type { GrantQueueSearch } from '../grant-queue-search.ts';
import { GrantTable } from './grant-table.tsx';
import { OpenedGrant } from './opened-grant.tsx';

/** What `GrantQueue` takes. */
export interface GrantQueueProps {
  readonly search: GrantQueueSearch;
  /** Puts part, page and the open grant into the address. */
  readonly onSearch: (search: GrantQueueSearch) => void;
}

/** Points by hand: what waits for a second person on top, and everything that came of the rest. */
export function GrantQueue({ search, onSearch }: GrantQueueProps) {
  const { t } = useLingui();
  const { part = 'waiting', q, page = 1, open } = search;
  const queue = useGrants({ state: part, search: q, page });
  const counts = queue.data?.counts;
  const rows = queue.data?.rows ?? [];
  // A link may lead to one on another page, or of another state by now.
  const opened = useGrant(
    open,
    rows.find(({ id }) => id === open),
  );

  /** After an answer the one below it is next; at the end of the list, and of one that is not in it, the detail closes. */
  function goOn(answeredId: string) {
    const place = rows.findIndex(({ id }) => id === answeredId);
    onSearch({ ...search, open: place === -1 ? undefined : rows[place + 1]?.id });
  }

  return (
    <Page title={t`Points by hand`} width="full">
      <PageHeader title={t`Points by hand`} lead={counts ? <Lead counts={counts} /> : null} />
      <Tabs
        label={t`Parts of the list`}
        value={part}
        onChange={(key) => onSearch({ part: key === 'waiting' ? undefined : key })}
        tabs={[
          { key: 'waiting', label: t`Waiting`, count: counts?.waiting },
          { key: 'granted', label: t`Posted` },
          { key: 'declined', label: t`Declined` },
          { key: 'withdrawn', label: t`Withdrawn` },
        ]}
      >
        <Stack gap={16}>
          <FilterBar
            count={queue.data ? <Plural value={queue.data.total} one="# grant" other="# grants" /> : null}
            onReset={q === undefined ? undefined : () => onSearch({ part: search.part })}
          >
            <SearchField
              label={t`Search people and reasons`}
              value={q ?? ''}
              onSearch={(text) => onSearch({ part: search.part, q: text.trim() || undefined })}
            />
          </FilterBar>
          {queue.isPending ? <LoadingState shape="rows" count={6} /> : null}
          {queue.isError && !queue.data ? (
            <QueryFailure error={queue.error} onRetry={() => void queue.refetch()} />
          ) : null}
          {queue.data ? (
            <ListDetail
              title={opened.data?.member.name ?? t`Points by hand`}
              onClose={() => onSearch({ ...search, open: undefined })}
              detail={open === undefined ? null : <OpenedGrant query={opened} onAnswered={goOn} />}
              list={<GrantTable queue={queue.data} search={search} onSearch={onSearch} />}
            />
          ) : null}
        </Stack>
      </Tabs>
    </Page>
  );
}

function Lead({ counts: { waiting, mine } }: Pick<ListGrantsOutput, 'counts'>) {
  if (waiting === 0) return <Trans>Nothing waits for a second person.</Trans>;
  if (mine === 0) return <Trans>What waits is yours, so somebody else decides on it.</Trans>;
  return <Plural value={mine} one="# waits for your yes or no." other="# wait for your yes or no." />;
}
