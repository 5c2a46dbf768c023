import { createFileRoute } from '@tanstack/react-router';
import { RewardScreen } from '../../../../../../features/rewards/components/reward-screen.tsx';
import { orNotFound } from '../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../shell/route-not-found.tsx';

/** One reward, for staff. */
export const Route = createFileRoute('/w/$workspace/staff/rewards/$rewardId')({
  loader: async ({ context, params: { rewardId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.rewards.get.queryOptions({ rewardId })));
  },
  component: RewardRoute,
  notFoundComponent: RouteNotFound,
});

function RewardRoute() {
  const { workspace, rewardId } = Route.useParams();
  return <RewardScreen workspace={workspace} rewardId={rewardId} />;
}
