import { Trans, useLingui } from '@lingui/react/macro';
import type { ListMyRedemptionsOutput } from '@rostra/shared/rewards/list-my-redemptions.contract';
import type { RedemptionSummary } from '@rostra/shared/rewards/redemption.schema';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { PagedTable } from '../../../ui/data/paged-table.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useMyRedemptions } from '../api/list-my-redemptions.ts';
import { RedemptionStatePill } from './redemption-state-pill.tsx';

/** What `MyRedemptions` takes. */
export interface MyRedemptionsProps {
  readonly workspace: string;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** What a champion has redeemed, newest first. */
export function MyRedemptions({ workspace, page, onPage }: MyRedemptionsProps) {
  const { t } = useLingui();
  const query = useMyRedemptions(page);
  return (
    <Page title={t`Your redemptions`}>
      <PageHeader
        title={t`Your redemptions`}
        eyebrow={
          <TextLink to="/w/$workspace/rewards" params={{ workspace }} activeOptions={{ exact: true }} isQuiet>
            <Trans>Rewards</Trans>
          </TextLink>
        }
      />
      {query.isPending ? <LoadingState shape="rows" count={4} /> : null}
      {query.isError && !query.data ? <QueryFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data ? <RedemptionRows list={query.data} workspace={workspace} onPage={onPage} /> : null}
    </Page>
  );
}

function RedemptionRows({
  list,
  workspace,
  onPage,
}: Omit<MyRedemptionsProps, 'page'> & { readonly list: ListMyRedemptionsOutput }) {
  const { t } = useLingui();
  const columns: ReadonlyArray<Column<RedemptionSummary>> = [
    {
      key: 'reward',
      header: t`Reward`,
      renderCell: ({ id, rewardTitle }) => (
        <TextLink to="/w/$workspace/rewards/redemptions/$redemptionId" params={{ workspace, redemptionId: id }} isQuiet>
          {rewardTitle}
        </TextLink>
      ),
    },
    { key: 'state', header: t`State`, renderCell: ({ state }) => <RedemptionStatePill state={state} /> },
    { key: 'requested', header: t`Requested`, renderCell: ({ requestedAt }) => <DateText at={requestedAt} /> },
    { key: 'cost', header: t`Cost`, align: 'end', renderCell: ({ pointsCost }) => <Points value={pointsCost} /> },
  ];
  return (
    <PagedTable
      label={t`Your redemptions`}
      columns={columns}
      list={list}
      onPage={onPage}
      rowKey={(row) => row.id}
      empty={
        <EmptyState
          title={t`Nothing redeemed yet`}
          actions={
            <LinkButton to="/w/$workspace/rewards" params={{ workspace }} variant="primary">
              {t`See the rewards`}
            </LinkButton>
          }
        >
          <Trans>What you redeem stands here, with every step until it is yours.</Trans>
        </EmptyState>
      }
    />
  );
}
