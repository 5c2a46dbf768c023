import { createFileRoute } from '@tanstack/react-router';
import { BetaPage } from '../../../../../../features/betas/components/beta-page.tsx';
import { orNotFound } from '../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../shell/route-not-found.tsx';

/** One beta. */
export const Route = createFileRoute('/w/$workspace/_champion/betas/$betaId')({
  loader: async ({ context, params: { betaId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.betas.view.queryOptions({ betaId })));
  },
  component: BetaRoute,
  notFoundComponent: RouteNotFound,
});

function BetaRoute() {
  const { workspace, betaId } = Route.useParams();
  return <BetaPage workspace={workspace} betaId={betaId} />;
}
