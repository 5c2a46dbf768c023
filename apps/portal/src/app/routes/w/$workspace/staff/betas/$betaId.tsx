import { createFileRoute } from '@tanstack/react-router';
import { readBetaSearch } from '../../../../../../features/betas/beta-search.ts';
import { BetaDesk } from '../../../../../../features/betas/components/beta-desk.tsx';
import { orNotFound } from '../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../shell/route-not-found.tsx';

/** One beta, for staff. */
export const Route = createFileRoute('/w/$workspace/staff/betas/$betaId')({
  validateSearch: readBetaSearch,
  loader: async ({ context, params: { betaId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.betas.get.queryOptions({ betaId })));
  },
  component: BetaRoute,
  notFoundComponent: RouteNotFound,
});

function BetaRoute() {
  const { workspace, betaId } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <BetaDesk
      key={betaId}
      workspace={workspace}
      betaId={betaId}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}
