import { createFileRoute } from '@tanstack/react-router';
import { RewardPage } from '../../../../../../features/rewards/components/reward-page.tsx';
import { orNotFound } from '../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../shell/route-not-found.tsx';

/** One reward of the catalogue. */
export const Route = createFileRoute('/w/$workspace/_champion/rewards/$rewardId')({
  loader: async ({ context, params: { rewardId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.rewards.view.queryOptions({ rewardId })));
  },
  component: RewardRoute,
  notFoundComponent: RouteNotFound,
});

function RewardRoute() {
  const { workspace, rewardId } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <RewardPage
      workspace={workspace}
      rewardId={rewardId}
      onRedeemed={(redemptionId) =>
        void navigate({ to: '/w/$workspace/rewards/redemptions/$redemptionId', params: { workspace, redemptionId } })
      }
    />
  );
}
