import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ListRedemptionQueueOutput } from '@rostra/shared/rewards/list-redemption-queue.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useRedemptionQueue } from '../api/list-redemption-queue.ts';
import { RedemptionPanel } from './redemption-panel.tsx';
import { type RedemptionQueueProps, RedemptionTable } from './redemption-table.tsx';

/** The redemptions that staff work through: what is due first on top, its detail beside the list. */
export function RedemptionQueue({ search, onSearch }: RedemptionQueueProps) {
  const { t } = useLingui();
  const { part = 'waiting', q, page = 1, open } = search;
  const queue = useRedemptionQueue({ part, search: q, page });
  const counts = queue.data?.counts;
  const opened = queue.data?.rows.find((row) => row.id === open);

  /** After an answer the one below it is next; at the end of the list the panel closes. */
  function goOn(answeredId: string) {
    const rows = queue.data?.rows ?? [];
    const next = rows[rows.findIndex((row) => row.id === answeredId) + 1];
    onSearch({ ...search, open: next?.id });
  }

  return (
    <Page title={t`Redemptions`} width="full">
      <PageHeader title={t`Redemptions`} lead={counts ? <Lead counts={counts} /> : null} />
      <Tabs
        label={t`Parts of the queue`}
        value={part}
        onChange={(key) => onSearch({ q, part: key === 'waiting' ? undefined : key })}
        tabs={[
          { key: 'waiting', label: t`Waiting`, count: counts && counts.requested + counts.approved },
          { key: 'requested', label: t`To answer`, count: counts?.requested },
          { key: 'approved', label: t`To fulfil`, count: counts?.approved },
          { key: 'over', label: t`Over`, count: counts?.over },
        ]}
      >
        <Stack gap={16}>
          <FilterBar
            count={queue.data ? <Plural value={queue.data.total} one="# redemption" other="# redemptions" /> : null}
            onReset={q === undefined ? undefined : () => onSearch({ part: search.part })}
          >
            <SearchField
              label={t`Search champion, account or reward`}
              value={q ?? ''}
              onSearch={(text) => onSearch({ part: search.part, open, q: text.trim() === '' ? undefined : text })}
            />
          </FilterBar>
          {queue.isPending ? <LoadingState shape="rows" count={6} /> : null}
          {queue.isError && !queue.data ? (
            <QueryFailure error={queue.error} onRetry={() => void queue.refetch()} />
          ) : null}
          {queue.data ? <RedemptionTable queue={queue.data} search={search} onSearch={onSearch} /> : null}
        </Stack>
      </Tabs>
      <RedemptionPanel
        redemptionId={open ?? null}
        title={opened ? t`${opened.rewardTitle} for ${opened.memberName}` : t`Redemption`}
        onClose={() => onSearch({ ...search, open: undefined })}
        onAnswered={goOn}
      />
    </Page>
  );
}

function Lead({ counts: { requested, approved, late } }: Pick<ListRedemptionQueueOutput, 'counts'>) {
  if (requested + approved === 0) return <Trans>Nothing waits.</Trans>;
  if (late === 0) return <Trans>Everything is within the days promised to champions.</Trans>;
  return (
    <Plural
      value={late}
      one="# is past the day promised to its champion."
      other="# are past the day promised to their champions."
    />
  );
}
