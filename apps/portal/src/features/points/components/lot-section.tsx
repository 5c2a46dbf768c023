import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useLots } from '../api/list-lots.ts';
import { LineSubject } from './line-words.tsx';
import { StatementLink, type StatementLinkProps } from './statement-link.tsx';

/** When points to spend expire, the first day first as they are spent, and which line brought them. */
export function LotSection({ workspace, owner }: Pick<StatementLinkProps, 'workspace' | 'owner'>) {
  const { t } = useLingui();
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useLots(owner, page);
  return (
    <Section
      title={t`Until when points to spend last`}
      hint={t`Spending takes those that expire first.`}
      isBare
      action={
        <StatementLink workspace={workspace} owner={owner} search={{}}>
          <Trans>Hide</Trans>
        </StatementLink>
      }
    >
      {error && !data ? <QueryFailure error={error} onRetry={() => void refetch()} /> : null}
      {error || data ? null : <LoadingState shape="rows" count={3} />}
      {data ? (
        <Stack gap={16}>
          <DataTable
            label={t`Until when points to spend last`}
            isCompact
            rows={data.rows}
            rowKey={(lot) => lot.id}
            empty={
              <Text tone="soft">
                <Trans>There is nothing to spend, so nothing can expire.</Trans>
              </Text>
            }
            columns={[
              { key: 'until', header: t`Until`, renderCell: (lot) => <DateText at={lot.expiresAt} /> },
              {
                key: 'from',
                header: t`Where they came from`,
                renderCell: (lot) => (
                  <StatementLink
                    workspace={workspace}
                    owner={owner}
                    search={{ lots: true, why: lot.postingId }}
                    isQuiet
                  >
                    <LineSubject line={lot} />
                  </StatementLink>
                ),
              },
              {
                key: 'left',
                header: t`Left`,
                align: 'end',
                renderCell: (lot) => <Points value={lot.remaining} unit="none" />,
              },
            ]}
          />
          <Pagination page={data.page} pageSize={data.pageSize} total={data.total} onPage={setPage} />
        </Stack>
      ) : null}
    </Section>
  );
}
