import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useModerationQueue } from '../api/moderation-queue.ts';
import type { ModerationAct } from '../moderation-act.ts';
import type { ModerationSearch } from '../moderation-search.ts';
import { useKeyChoice } from '../use-key-choice.ts';
import { useModerationKeys } from '../use-moderation-keys.ts';
import { useQueueWalk } from '../use-queue-walk.ts';
import { ActNotice } from './act-notice.tsx';
import { KeyLegend } from './key-legend.tsx';
import { ModerationDetail } from './moderation-detail.tsx';
import classes from './moderation.module.css';
import { NothingOpen } from './nothing-open.tsx';
import { QueueEmpty } from './queue-empty.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueList } from './queue-list.tsx';
import { QueueSummary } from './queue-summary.tsx';

/** What `ModerationScreen` takes. */
export interface ModerationScreenProps {
  readonly search: ModerationSearch;
  /** Puts filters, page and what is open into the address. `isStep`: without a new entry in the history. */
  readonly onSearch: (search: ModerationSearch, isStep?: 'step') => void;
}

/** The moderation queue with what is open beside it. */
export function ModerationScreen({ search, onSearch }: ModerationScreenProps) {
  const { t } = useLingui();
  const { q, state = 'submitted', challenge, page = 1, item: openId } = search;
  const queue = useModerationQueue({ search: q ?? '', state, challengeId: challenge, page });
  const [lastAct, setLastAct] = useState<ModerationAct | null>(null);
  const keys = useKeyChoice();
  const list = useRef<HTMLUListElement>(null);
  const rows = queue.data?.rows ?? [];
  const counts = queue.data?.counts;

  const open = (item: string | undefined) => onSearch({ ...search, item }, 'step');
  const walk = useQueueWalk({ rows, openId }, list, open);
  const close = () => onSearch({ ...search, item: undefined });
  useModerationKeys(keys.isOn, {
    next: () => walk.move(1),
    previous: () => walk.move(-1),
    // Where there is no room for both, the queue stands in place of what is open.
    back: () => (list.current?.checkVisibility?.() === false ? close() : walk.focusRow()),
  });

  async function goOn(act: ModerationAct) {
    setLastAct(act);
    const next = walk.following();
    if (next !== undefined) return open(next);
    const fresh = await queue.refetch();
    open(fresh.data?.rows[0]?.submissionStageId);
  }

  const openRow = rows.find(({ submissionStageId }) => submissionStageId === openId);
  const hasScore = openRow?.state === 'submitted' && openRow.stage.scoreMax !== null;
  const notice = lastAct ? <ActNotice act={lastAct} /> : null;
  return (
    <Page title={t`Moderation`} width="full">
      <PageHeader
        title={t`Moderation`}
        lead={<QueueSummary counts={q === undefined && challenge === undefined ? counts : undefined} />}
      />
      <Tabs
        label={t`State`}
        value={state}
        onChange={(key) => onSearch({ q, challenge, state: key === 'submitted' ? undefined : key })}
        tabs={[
          { key: 'submitted', label: t`Waiting`, count: counts?.submitted },
          { key: 'changes-requested', label: t`Changes asked for`, count: counts?.['changes-requested'] },
          { key: 'approved', label: t`Approved`, count: counts?.approved },
          { key: 'declined', label: t`Declined`, count: counts?.declined },
        ]}
      >
        <div className={classes.sides} data-detail={openId !== undefined || undefined}>
          <div className={classes.side}>
            <QueueFilters search={search} onSearch={onSearch} challenges={queue.data?.challenges ?? []} />
            {queue.data === undefined ? (
              queue.isError ? (
                <QueryFailure error={queue.error} onRetry={() => void queue.refetch()} />
              ) : (
                <LoadingState shape="rows" count={6} />
              )
            ) : rows.length === 0 ? (
              <QueueEmpty search={search} total={queue.data.total} onSearch={onSearch} />
            ) : (
              <>
                <QueueList rows={rows} openId={openId} ref={list} />
                <Pagination
                  page={page}
                  pageSize={queue.data.pageSize}
                  total={queue.data.total}
                  onPage={(next) => onSearch({ ...search, item: undefined, page: next })}
                />
              </>
            )}
          </div>
          <div className={classes.main}>
            {openId === undefined ? (
              <>
                {notice}
                {rows.length > 0 ? <NothingOpen onStart={() => open(rows[0]?.submissionStageId)} /> : null}
              </>
            ) : (
              <ModerationDetail
                key={openId}
                submissionStageId={openId}
                notice={notice}
                hasKeys={keys.isOn}
                onActed={(act) => void goOn(act)}
                onBack={close}
              />
            )}
          </div>
        </div>
        {rows.length > 0 || openId !== undefined ? (
          <KeyLegend isOn={keys.isOn} hasScore={hasScore} onToggle={keys.toggle} />
        ) : null}
      </Tabs>
    </Page>
  );
}
