import { createFileRoute } from '@tanstack/react-router';
import { ChallengeScreen } from '../../../../../../../features/challenge-editor/components/challenge-screen.tsx';
import { ChallengePromise } from '../../../../../../../features/challenges/components/challenge-promise.tsx';
import { orNotFound } from '../../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../../shell/route-not-found.tsx';

/** One challenge: written while it is a draft, beside what its champions will read; looked at afterwards. */
export const Route = createFileRoute('/w/$workspace/staff/challenges/$challengeId/')({
  loader: async ({ context, params: { challengeId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.challenges.get.queryOptions({ challengeId })));
  },
  component: ChallengeRoute,
  notFoundComponent: RouteNotFound,
});

function ChallengeRoute() {
  const { workspace, challengeId } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <ChallengeScreen
      challengeId={challengeId}
      onDiscarded={() => void navigate({ to: '/w/$workspace/staff/challenges', params: { workspace }, replace: true })}
      onCopied={({ id }) =>
        void navigate({
          to: '/w/$workspace/staff/challenges/$challengeId',
          params: { workspace, challengeId: id },
        })
      }
      renderPromise={(challenge) => <ChallengePromise challenge={challenge} />}
    />
  );
}
