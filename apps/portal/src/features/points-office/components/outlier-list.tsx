import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Outlier } from '@rostra/shared/points-office/list-outliers.contract';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useOutliers } from '../api/list-outliers.ts';
import type { OfficeScreenProps } from '../office-screen-props.ts';
import { findingKinds } from '../office-search.ts';
import { useOutlierKind } from '../use-outlier-kind.ts';
import { OutlierLine } from './outlier-line.tsx';
import classes from './points-office.module.css';
import { SeenDialog } from './seen-dialog.tsx';

/** What last night found worth a look, each with its reason and the way to the champion's statement. */
export function OutlierList({ workspace, search, onSearch }: OfficeScreenProps) {
  const { t } = useLingui();
  const kindName = useOutlierKind();
  const { kind, seen, quarter, page = 1 } = search;
  const { data, error, refetch } = useOutliers({ kind, isSeen: seen === true, page });
  const [looking, setLooking] = useState<Outlier | null>(null);
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState shape="rows" count={6} />;
  return (
    <Stack gap={24}>
      <Text tone="soft" size={14}>
        <Trans>
          A place to look, not a verdict: most of it has a good reason. On the statement you see every award with its
          evidence, and can take one back.
        </Trans>{' '}
        {quarter ? <Trans>What stands here is of the last weeks, whatever quarter is chosen.</Trans> : null}
      </Text>
      <FilterBar count={<Plural value={data.total} one="# finding" other="# findings" />}>
        <FilterSelect
          label={t`Kind`}
          anyLabel={t`All kinds`}
          choices={findingKinds.map((value) => ({ value, label: `${kindName(value)} (${data.counts[value]})` }))}
          value={kind}
          onChange={(value) => onSearch({ part: 'outliers', quarter, seen, kind: value })}
        />
        <FilterSelect
          label={t`Looked at`}
          anyLabel={t`Open`}
          choices={[{ value: 'seen', label: t`Looked at (${data.seenCount})` }]}
          value={seen ? 'seen' : undefined}
          onChange={(value) => onSearch({ part: 'outliers', quarter, kind, seen: value === 'seen' ? true : undefined })}
        />
      </FilterBar>
      {data.rows.length === 0 ? (
        <EmptyState title={seen ? <Trans>Nothing looked at</Trans> : <Trans>Nothing stands out</Trans>}>
          {seen ? (
            <Trans>What somebody marks as looked at stands here while nothing is new, with what they said of it.</Trans>
          ) : data.lookedAt ? (
            <Trans>Every night looks again at who earned fast, who approves whom, and many awards at once.</Trans>
          ) : (
            <Trans>The coming night looks for the first time.</Trans>
          )}
        </EmptyState>
      ) : (
        <ul className={classes.findings}>
          {data.rows.map((outlier) => (
            <OutlierLine
              key={`${outlier.kind} ${outlier.member.id}`}
              outlier={outlier}
              workspace={workspace}
              onLook={setLooking}
            />
          ))}
        </ul>
      )}
      <Pagination
        page={data.page}
        pageSize={data.pageSize}
        total={data.total}
        onPage={(next) => onSearch({ ...search, page: next })}
      />
      {data.lookedAt ? (
        <p className={classes.note}>
          <Trans>
            Looked <RelativeTime at={data.lookedAt} />; the coming night looks again.
          </Trans>
        </p>
      ) : null}
      {looking ? <SeenDialog outlier={looking} onClose={() => setLooking(null)} /> : null}
    </Stack>
  );
}
