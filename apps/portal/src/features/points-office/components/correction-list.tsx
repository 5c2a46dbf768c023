import { Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useCorrections } from '../api/list-corrections.ts';
import type { OfficeScreenProps } from '../office-screen-props.ts';

/** What was put right by hand in this quarter: awards taken back, points given. */
export function CorrectionList({ workspace, search, onSearch }: OfficeScreenProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useCorrections(search.page ?? 1);
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState shape="rows" count={6} />;
  return (
    <Stack gap={16}>
      <Text tone="soft" size={14}>
        <Trans>
          Nothing in the ledger is ever changed: what was wrong is taken back, what was missing is given, each by a
          posting of its own with a reason. Open a{' '}
          <TextLink to="/w/$workspace/staff/champions" params={{ workspace }}>
            champion
          </TextLink>{' '}
          to do either. This quarter’s stand here.
        </Trans>
      </Text>
      <DataTable
        label={t`Corrections`}
        rows={data.rows}
        rowKey={({ postingId }) => postingId}
        empty={
          <EmptyState title={<Trans>Nothing was corrected this quarter</Trans>}>
            <Trans>Awards taken back and points given by hand are listed here, with who did it and why.</Trans>
          </EmptyState>
        }
        columns={[
          {
            key: 'who',
            header: t`Champion`,
            renderCell: ({ member, postingId }) => (
              <TextLink
                to="/w/$workspace/staff/champions/$memberId/points"
                params={{ workspace, memberId: member.id }}
                search={{ why: postingId }}
              >
                {member.name}
              </TextLink>
            ),
          },
          {
            key: 'what',
            header: t`What`,
            renderCell: ({ kind }) => (kind === 'reversal' ? t`Taken back` : t`Given by hand`),
          },
          { key: 'why', header: t`Why`, renderCell: ({ reason }) => reason ?? '–' },
          {
            key: 'points',
            header: t`To spend`,
            align: 'end',
            renderCell: ({ points }) => <Points value={points} unit="none" isChange />,
          },
          {
            key: 'status',
            header: t`Status`,
            align: 'end',
            renderCell: ({ statusPoints }) => <Points value={statusPoints} unit="none" isChange />,
          },
          { key: 'by', header: t`By`, renderCell: ({ actorName }) => actorName ?? '–' },
          {
            key: 'on',
            header: t({ message: 'On', context: 'which day' }),
            renderCell: ({ recordedAt }) => <DateText at={recordedAt} form="short-day" />,
          },
        ]}
      />
      <Pagination
        page={data.page}
        pageSize={data.pageSize}
        total={data.total}
        onPage={(page) => onSearch({ part: 'corrections', page })}
      />
    </Stack>
  );
}
