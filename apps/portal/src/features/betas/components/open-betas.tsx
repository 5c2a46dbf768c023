import { Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useOpenBetas } from '../api/list-open-betas.ts';
import { BetaGroups } from './beta-groups.tsx';

/** What `OpenBetas` takes. */
export interface OpenBetasProps {
  readonly workspace: string;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Betas a champion is in or can join, and those that open later. */
export function OpenBetas({ workspace, page, onPage }: OpenBetasProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useOpenBetas(page);
  return (
    <Page title={t`Betas`}>
      <PageHeader
        title={t`Betas`}
        lead={t`What is being built, before anybody else has it. You say what works; it gets better.`}
      />
      {error && !data ? <QueryFailure error={error} onRetry={() => void refetch()} /> : null}
      {error || data ? null : <LoadingState shape="cards" />}
      {data?.rows.length === 0 ? (
        <EmptyState title={<Trans>No beta is open</Trans>}>
          <Trans>When the team opens one it stands here, and on your home page as news.</Trans>
        </EmptyState>
      ) : null}
      {data ? <BetaGroups workspace={workspace} betas={data.rows} /> : null}
      {data ? <Pagination page={page} pageSize={data.pageSize} total={data.total} onPage={onPage} /> : null}
    </Page>
  );
}
