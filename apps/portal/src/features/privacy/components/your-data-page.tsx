import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useOwnData } from '../api/get-own-data.ts';
import { ArchiveSection } from './archive-section.tsx';
import { ErasureSection } from './erasure-section.tsx';

/** What a champion can have of the own data, and the end of it. `children` stand between the two. */
export function YourDataPage({ children }: { readonly children?: ReactNode }) {
  const { t } = useLingui();
  const own = useOwnData();
  return (
    <Page title={t`Your data`} width="reading">
      <PageHeader
        title={t`Your data`}
        lead={
          <Trans>Take a copy of everything that is held about you, see what you agreed to, or have it erased.</Trans>
        }
      />
      {own.data ? (
        <>
          <ArchiveSection own={own.data} />
          {children}
          <ErasureSection own={own.data} />
        </>
      ) : own.isError ? (
        <QueryFailure error={own.error} onRetry={() => void own.refetch()} />
      ) : (
        <LoadingState shape="rows" count={4} />
      )}
    </Page>
  );
}
