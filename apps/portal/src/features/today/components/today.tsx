import { useLingui } from '@lingui/react/macro';
import { useSession } from '../../../lib/use-session.ts';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useWork } from '../api/list-work.ts';
import { inOrderOfWork } from '../work-item.ts';
import { FailedParts } from './failed-parts.tsx';
import { MoreWork } from './more-work.tsx';
import { NothingToDo } from './nothing-to-do.tsx';
import { WorkSummary } from './work-summary.tsx';
import { WorkTable } from './work-table.tsx';

/** What waits for staff, across everything, with a clock on each thing. */
export function Today() {
  const { t } = useLingui();
  const { role } = useSession().member;
  const runsProgram = role === 'manager' || role === 'admin';
  const work = useWork(runsProgram);
  const { submissions, redemptions, grants, waitlists } = work;
  const parts = [submissions, redemptions, grants, waitlists];
  const isLoading = runsProgram && parts.every((part) => part.isPending);
  const isWhole = parts.every((part) => part.data !== undefined);
  const items = inOrderOfWork({
    submissions: submissions.data?.rows ?? [],
    redemptions: redemptions.data?.rows ?? [],
    grants: grants.data?.rows ?? [],
    waitlists: waitlists.data ?? [],
  });
  return (
    <Page title={t`Today`}>
      <PageHeader title={t`Today`} lead={isWhole ? <WorkSummary work={work} /> : null} />
      <Stack gap={24}>
        <FailedParts work={work} />
        {isLoading ? (
          <LoadingState shape="rows" count={6} />
        ) : items.length > 0 ? (
          <WorkTable items={items} />
        ) : isWhole || !runsProgram ? (
          <NothingToDo runsProgram={runsProgram} />
        ) : null}
        <MoreWork work={work} />
      </Stack>
    </Page>
  );
}
