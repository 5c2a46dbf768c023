import { Trans, useLingui } from '@lingui/react/macro';
import type { TierPolicyVersionOutput } from '@rostra/shared/tiers/tier-policy.schema';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { Timeline, type TimelineEvent } from '../../../ui/data/timeline.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useTierPolicies } from '../api/list-tier-policies.ts';
import { PolicyWords } from './policy-words.tsx';

/** Every version that was ever in force, with who changed it, when and why. */
export function PolicyHistory() {
  const { t } = useLingui();
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useTierPolicies(page);
  return (
    <Section title={t`History`} isBare>
      {data ? (
        data.total === 0 ? (
          <Text tone="soft">
            <Trans>The tiers have never been changed. Every change will stand here, with who made it and why.</Trans>
          </Text>
        ) : (
          <Stack gap={16}>
            <Timeline events={data.rows.map(toEvent)} />
            <Pagination page={data.page} pageSize={data.pageSize} total={data.total} onPage={setPage} />
          </Stack>
        )
      ) : error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState shape="lines" count={2} />
      )}
    </Section>
  );
}

function toEvent(version: TierPolicyVersionOutput): TimelineEvent {
  const { version: number, publishedAt, publishedByName, note, supersededAt, terms } = version;
  return {
    key: String(number),
    title: supersededAt ? <Trans>Version {number}</Trans> : <Trans>Version {number}, in force</Trans>,
    at: publishedAt ? (
      <>
        <DateText at={publishedAt} form="day-time" />
        {publishedByName ? `, ${publishedByName}` : null}
      </>
    ) : undefined,
    detail: (
      <>
        <PolicyWords terms={terms} /> {note ? <Trans>“{note}”</Trans> : null}
      </>
    ),
    tone: supersededAt ? 'neutral' : 'good',
  };
}
