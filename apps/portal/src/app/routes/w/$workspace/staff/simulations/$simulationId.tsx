import { createFileRoute } from '@tanstack/react-router';
import { SimulationScreen } from '../../../../../../features/simulations/components/simulation-screen.tsx';
import { readSimulationSearch } from '../../../../../../features/simulations/simulation-search.ts';
import { orNotFound } from '../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../shell/route-not-found.tsx';

/** One trial of drafts on history. */
export const Route = createFileRoute('/w/$workspace/staff/simulations/$simulationId')({
  validateSearch: readSimulationSearch,
  loader: async ({ context, params: { simulationId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.simulations.get.queryOptions({ simulationId })));
  },
  component: SimulationRoute,
  notFoundComponent: RouteNotFound,
});

function SimulationRoute() {
  const { workspace, simulationId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SimulationScreen
      key={simulationId}
      workspace={workspace}
      simulationId={simulationId}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      onGone={() => void navigate({ to: '/w/$workspace/staff/simulations', params: { workspace }, replace: true })}
    />
  );
}
