import { createFileRoute } from '@tanstack/react-router';
import { ChallengePage } from '../../../../../../features/challenges/components/challenge-page.tsx';
import { orNotFound } from '../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../shell/route-not-found.tsx';

/** One challenge. */
export const Route = createFileRoute('/w/$workspace/_champion/challenges/$challengeId')({
  loader: async ({ context, params: { challengeId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.challenges.view.queryOptions({ challengeId })));
  },
  component: ChallengeRoute,
  notFoundComponent: RouteNotFound,
});

function ChallengeRoute() {
  const { workspace, challengeId } = Route.useParams();
  return <ChallengePage key={challengeId} workspace={workspace} challengeId={challengeId} />;
}
