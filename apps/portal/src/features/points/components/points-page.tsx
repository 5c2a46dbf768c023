import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { useStanding } from '../../../lib/use-standing.ts';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import type { StatementSearch } from '../statement-search.ts';
import { DownloadStatement } from './download-statement.tsx';
import { LotSection } from './lot-section.tsx';
import { ProofWords } from './proof-words.tsx';
import { StandingFigures } from './standing-figures.tsx';
import { Statement } from './statement.tsx';

/** What `PointsPage` takes. */
export interface PointsPageProps {
  readonly workspace: string;
  readonly search: StatementSearch;
  readonly onSearch: (search: StatementSearch) => void;
  /** What paid nothing, from another feature. */
  readonly refused?: ReactNode;
}

/** A champion's points: where they stand, and every line that led there. */
export function PointsPage({ workspace, search, onSearch, refused }: PointsPageProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useStanding();
  return (
    <Page title={t`Points`}>
      <PageHeader title={t`Points`} />
      {data ? <StandingFigures workspace={workspace} owner={{ kind: 'own' }} standing={data} /> : null}
      {!data && error ? <QueryFailure error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <LoadingState shape="lines" count={2} />}
      {search.lots ? <LotSection workspace={workspace} owner={{ kind: 'own' }} /> : null}
      {refused}
      <Section title={t`Statement`} isBare action={<DownloadStatement owner={{ kind: 'own' }} search={search} />}>
        <Statement workspace={workspace} owner={{ kind: 'own' }} search={search} onSearch={onSearch} />
      </Section>
      <ProofWords workspace={workspace} />
    </Page>
  );
}
