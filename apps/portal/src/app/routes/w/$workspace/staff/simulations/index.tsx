import { createFileRoute } from '@tanstack/react-router';
import { SimulationList } from '../../../../../../features/simulations/components/simulation-list.tsx';
import { readSimulationListSearch } from '../../../../../../features/simulations/simulation-list-search.ts';

/** Where drafts are tried on history. */
export const Route = createFileRoute('/w/$workspace/staff/simulations/')({
  validateSearch: readSimulationListSearch,
  component: SimulationsRoute,
});

function SimulationsRoute() {
  const { workspace } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SimulationList
      workspace={workspace}
      search={search}
      onPage={(page) => void navigate({ search: { ...search, page }, resetScroll: false })}
      onOpen={(simulationId) =>
        void navigate({ to: '/w/$workspace/staff/simulations/$simulationId', params: { workspace, simulationId } })
      }
    />
  );
}
