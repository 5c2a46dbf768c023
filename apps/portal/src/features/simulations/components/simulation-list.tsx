import { Trans, useLingui } from '@lingui/react/macro';
import type { ListDraftsOutput } from '@rostra/shared/simulations/list-drafts.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useDrafts } from '../api/list-drafts.ts';
import { useSimulations } from '../api/list-simulations.ts';
import type { SimulationListSearch } from '../simulation-list-search.ts';
import { SimulationHistory } from './simulation-history.tsx';
import { StartPanel } from './start-panel.tsx';

/** What `SimulationList` takes. */
export interface SimulationListProps {
  readonly workspace: string;
  readonly search: SimulationListSearch;
  readonly onPage: (page: number) => void;
  readonly onOpen: (simulationId: string) => void;
}

/** Where drafts are tried on the program's own history before they are published, and what earlier trials found. */
export function SimulationList({ workspace, search, onPage, onOpen }: SimulationListProps) {
  const { t } = useLingui();
  const drafts = useDrafts();
  return (
    <Page title={t`Try on history`} width="full">
      <PageHeader
        title={t`Try on history`}
        eyebrow={
          <TextLink isQuiet to="/w/$workspace/staff/rules" params={{ workspace }}>
            <Trans>Point rules</Trans>
          </TextLink>
        }
        lead={t`See what a draft would have done to the points, tiers and cost of the last months, before anybody is promised anything. Nothing is changed by it.`}
      />
      <Section title={t`What to try`}>
        {drafts.data ? (
          isNothing(drafts.data) ? (
            <EmptyState title={t`No draft to try`}>
              <Trans>
                Begin one at <RulesLink workspace={workspace} /> or <TiersLink workspace={workspace} />, save it, and
                come back.
              </Trans>
            </EmptyState>
          ) : (
            <StartPanel drafts={drafts.data} chosen={search} onStarted={onOpen} />
          )
        ) : drafts.isError ? (
          <QueryFailure error={drafts.error} onRetry={() => void drafts.refetch()} />
        ) : (
          <LoadingState shape="rows" count={2} />
        )}
      </Section>
      <Earlier page={search.page ?? 1} onPage={onPage} onOpen={onOpen} />
    </Page>
  );
}

function isNothing({ rules, tierPolicy }: ListDraftsOutput): boolean {
  return rules.length === 0 && tierPolicy === null;
}

function RulesLink({ workspace }: { readonly workspace: string }) {
  return (
    <TextLink to="/w/$workspace/staff/rules" params={{ workspace }}>
      <Trans>Point rules</Trans>
    </TextLink>
  );
}

function TiersLink({ workspace }: { readonly workspace: string }) {
  return (
    <TextLink to="/w/$workspace/staff/settings/tiers" params={{ workspace }}>
      <Trans>Tiers</Trans>
    </TextLink>
  );
}

interface EarlierProps extends Pick<SimulationListProps, 'onPage' | 'onOpen'> {
  readonly page: number;
}

function Earlier({ page, onPage, onOpen }: EarlierProps) {
  const { t } = useLingui();
  const list = useSimulations(page);
  return (
    <Section title={t`Earlier trials`}>
      {list.data ? (
        <SimulationHistory list={list.data} onPage={onPage} onOpen={onOpen} />
      ) : list.isError ? (
        <QueryFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <LoadingState shape="rows" count={4} />
      )}
    </Section>
  );
}
