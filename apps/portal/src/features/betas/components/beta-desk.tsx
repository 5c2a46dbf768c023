import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useStaffBeta } from '../api/get-beta.ts';
import { useRefreshBetas } from '../api/refresh-betas.ts';
import type { BetaSearch } from '../beta-search.ts';
import { useBetaEditor } from '../use-beta-editor.ts';
import { BetaEditor } from './beta-editor.tsx';
import { BetaStatePill } from './beta-state-pill.tsx';
import { ClosedBeta } from './closed-beta.tsx';
import { Enrolments } from './enrolments.tsx';
import { MoveBeta } from './move-beta.tsx';

/** What `BetaDesk` takes. */
export interface BetaDeskProps {
  readonly workspace: string;
  readonly betaId: string;
  readonly search: BetaSearch;
  readonly onSearch: (search: BetaSearch) => void;
}

/** One beta as staff work on it: who is in and who waits, and what it says. */
export function BetaDesk({ workspace, betaId, search, onSearch }: BetaDeskProps) {
  const { t } = useLingui();
  const showToast = useToast();
  const beta = useStaffBeta(betaId);
  const refresh = useRefreshBetas();
  const editor = useBetaEditor(beta, {
    onSaved: (saved) => showToast(t`Saved: ${saved.title}`),
    onStale: () => void refresh(),
  });
  const tab = search.tab ?? (beta.state === 'draft' ? 'about' : 'people');
  return (
    <Page title={beta.title} width="full">
      <PageHeader
        title={beta.title}
        eyebrow={
          <TextLink to="/w/$workspace/staff/betas" params={{ workspace }} activeOptions={{ exact: true }} isQuiet>
            <Trans>Betas</Trans>
          </TextLink>
        }
        meta={<BetaMeta beta={beta} />}
        actions={
          <MoveBeta
            beta={beta}
            hasChanges={editor.hasChanges}
            onIncomplete={(error) => {
              onSearch({ tab: 'about' });
              editor.showRefusal(error);
            }}
          />
        }
      />
      <Tabs
        label={t`Parts of this beta`}
        value={tab}
        onChange={(next) => onSearch({ tab: next })}
        tabs={[
          { key: 'people', label: t`People`, count: beta.joinedCount + beta.waitingCount },
          { key: 'about', label: t`About` },
        ]}
      >
        {tab === 'people' ? (
          <Enrolments beta={beta} search={search} onSearch={onSearch} />
        ) : beta.state === 'closed' ? (
          <ClosedBeta beta={beta} />
        ) : (
          <BetaEditor editor={editor} isNew={false} />
        )}
      </Tabs>
    </Page>
  );
}

function BetaMeta({ beta: { state, seats, joinedCount, waitingCount } }: { readonly beta: StaffBeta }) {
  return (
    <Row gap={16}>
      <BetaStatePill state={state} />
      {state === 'draft' ? null : (
        <>
          <span>
            {seats === null ? (
              <Plural value={joinedCount} one="# in" other="# in" />
            ) : (
              <Trans>
                {joinedCount} of <Plural value={seats} one="# seat" other="# seats" /> taken
              </Trans>
            )}
          </span>
          {waitingCount > 0 ? (
            <span>
              <Plural value={waitingCount} one="# waits" other="# wait" />
            </span>
          ) : null}
        </>
      )}
    </Row>
  );
}
