import { createFileRoute } from '@tanstack/react-router';
import { readChampionListSearch } from '../../../../../../features/champions/champion-list-search.ts';
import { ChampionList } from '../../../../../../features/champions/components/champion-list.tsx';

/** Champions of the program. */
export const Route = createFileRoute('/w/$workspace/staff/champions/')({
  validateSearch: readChampionListSearch,
  component: ChampionsRoute,
});

function ChampionsRoute() {
  const { workspace } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ChampionList
      workspace={workspace}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}
