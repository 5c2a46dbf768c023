import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { Timeline } from '../../../ui/data/timeline.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { type TierOwner, useTierHistory } from '../api/list-tier-history.ts';
import { StepDetail, stepTone, useStepTitle } from './step-words.tsx';

/** What `TierHistory` takes. */
export interface TierHistoryProps {
  readonly owner: TierOwner;
  /** The way to the line of the statement that brought a step. */
  readonly renderLine?: (postingId: string) => ReactNode;
}

/** A way through the tiers, the latest first, each step with its reason. */
export function TierHistory({ owner, renderLine }: TierHistoryProps) {
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useTierHistory(owner, page);
  const stepTitle = useStepTitle();
  if (!data) {
    return error ? (
      <QueryFailure error={error} onRetry={() => void refetch()} />
    ) : (
      <LoadingState shape="lines" count={3} />
    );
  }
  if (data.total === 0) {
    return (
      <Text tone="soft">
        {owner.kind === 'own' ? (
          <Trans>Your way begins with the first points you earn. Every step up and its reason will stand here.</Trans>
        ) : (
          <Trans>No tier was ever reached. Every step and its reason will stand here.</Trans>
        )}
      </Text>
    );
  }
  return (
    <Stack gap={16}>
      <Timeline
        events={data.rows.map((step) => ({
          key: step.id,
          title: stepTitle(step),
          at: <DateText at={step.at} form="long-day" />,
          detail: (
            <Stack gap={4}>
              <span>
                <StepDetail step={step} />
              </span>
              {step.postingId ? renderLine?.(step.postingId) : null}
            </Stack>
          ),
          tone: stepTone(step),
        }))}
      />
      <Pagination page={data.page} pageSize={data.pageSize} total={data.total} onPage={setPage} />
    </Stack>
  );
}
