import { Trans, useLingui } from '@lingui/react/macro';
import type { GetTierPolicyOutput } from '@rostra/shared/tiers/get-tier-policy.contract';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useTierPolicy } from '../api/get-tier-policy.ts';
import type { TierPolicySearch } from '../tier-policy-search.ts';
import { BenefitsEditor } from './benefits-editor.tsx';
import { DraftSection } from './draft-section.tsx';
import { PolicyHistory } from './policy-history.tsx';
import { PolicyInForce } from './policy-in-force.tsx';

/** What `TierPolicyPage` takes. */
export interface TierPolicyPageProps {
  readonly workspace: string;
  readonly search: TierPolicySearch;
  readonly onSearch: (search: TierPolicySearch) => void;
}

/** How champions reach and keep a tier: what is in force, the change that is being written and what it would do, and what each tier brings. */
export function TierPolicyPage(props: TierPolicyPageProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useTierPolicy();
  const [isWriting, setIsWriting] = useState(false);
  return (
    <Page title={t`Tiers`}>
      <PageHeader
        title={t`Tiers`}
        lead={
          <Trans>
            How champions reach a tier and how long it is theirs. A change shows what it does to everybody before it
            does it.
          </Trans>
        }
        actions={
          data && !data.draft && !isWriting ? (
            <Button variant="primary" onClick={() => setIsWriting(true)}>{t`Change the tiers`}</Button>
          ) : undefined
        }
      />
      {data ? (
        <Parts {...props} policy={data} isWriting={isWriting} onWriting={setIsWriting} />
      ) : error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState shape="rows" count={6} />
      )}
    </Page>
  );
}

interface PartsProps extends TierPolicyPageProps {
  readonly policy: GetTierPolicyOutput;
  readonly isWriting: boolean;
  readonly onWriting: (isWriting: boolean) => void;
}

function Parts({ workspace, search, onSearch, policy, isWriting, onWriting }: PartsProps) {
  return (
    <>
      <PolicyInForce policy={policy} />
      {policy.draft || isWriting ? (
        <DraftSection
          workspace={workspace}
          policy={policy}
          search={search}
          onSearch={onSearch}
          onDone={() => onWriting(false)}
        />
      ) : null}
      <BenefitsEditor benefits={policy.benefits} />
      <PolicyHistory />
    </>
  );
}
