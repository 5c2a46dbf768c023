import { createFileRoute } from '@tanstack/react-router';
import { SubmissionPage } from '../../../../../../../features/challenges/components/submission-page.tsx';
import { orNotFound } from '../../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../../shell/route-not-found.tsx';

/** One of the champion's own submissions. */
export const Route = createFileRoute('/w/$workspace/_champion/challenges/submissions/$submissionId')({
  loader: async ({ context, params: { submissionId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.submissions.view.queryOptions({ submissionId })));
  },
  component: SubmissionRoute,
  notFoundComponent: RouteNotFound,
});

function SubmissionRoute() {
  const { workspace, submissionId } = Route.useParams();
  return <SubmissionPage workspace={workspace} submissionId={submissionId} />;
}
