import { useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Split } from '../../../ui/layout/split.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useTier } from '../api/get-tier.ts';
import { HowTiersWork } from './how-tiers-work.tsx';
import { TierHistory } from './tier-history.tsx';
import { TierLadder } from './tier-ladder.tsx';
import { TierOutlook } from './tier-outlook.tsx';
import { TierScale } from './tier-scale.tsx';
import { TierStandingHead } from './tier-standing-head.tsx';

/** A champion's tier: where they stand, what keeps it and what is next, what each tier brings, and how they came there. */
export function TierPage({ workspace }: { readonly workspace: string }) {
  const { t } = useLingui();
  const { data: tier, error, refetch } = useTier();
  return (
    <Page title={t`Your tier`}>
      <PageHeader title={t`Your tier`} />
      {tier ? (
        <>
          <section aria-label={t`Where you stand`}>
            <TierStandingHead tier={tier} workspace={workspace} />
            <TierScale tier={tier} />
            <TierOutlook tier={tier} workspace={workspace} />
          </section>
          <Section title={t`What each tier brings`} isBare>
            <TierLadder tier={tier} />
          </Section>
          <Split
            main={
              <Section title={t`How you came here`} isBare>
                <Stack gap={16}>
                  <TierHistory
                    owner={{ kind: 'own' }}
                    renderLine={(why) => (
                      <TextLink to="/w/$workspace/points" params={{ workspace }} search={{ why }} isQuiet>
                        {t`What brought it`}
                      </TextLink>
                    )}
                  />
                  <TextLink to="/w/$workspace/points" params={{ workspace }}>
                    {t`Every point on your statement`}
                  </TextLink>
                </Stack>
              </Section>
            }
            side={
              <Section title={t`How tiers work`} isBare>
                <HowTiersWork policy={tier.policy} />
              </Section>
            }
          />
        </>
      ) : error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <LoadingState shape="lines" count={3} />
          <LoadingState shape="cards" count={3} />
        </>
      )}
    </Page>
  );
}
