import { createFileRoute } from '@tanstack/react-router';
import { RedemptionPage } from '../../../../../../../features/rewards/components/redemption-page.tsx';
import { orNotFound } from '../../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../../shell/route-not-found.tsx';

/** One of the champion's own redemptions. */
export const Route = createFileRoute('/w/$workspace/_champion/rewards/redemptions/$redemptionId')({
  loader: async ({ context, params: { redemptionId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.redemptions.view.queryOptions({ redemptionId })));
  },
  component: RedemptionRoute,
  notFoundComponent: RouteNotFound,
});

function RedemptionRoute() {
  const { workspace, redemptionId } = Route.useParams();
  return <RedemptionPage workspace={workspace} redemptionId={redemptionId} />;
}
