import { createFileRoute } from '@tanstack/react-router';
import { readCatalogueSearch } from '../../../../../../features/rewards/catalogue-search.ts';
import { Catalogue } from '../../../../../../features/rewards/components/catalogue.tsx';

/** The catalogue of rewards. */
export const Route = createFileRoute('/w/$workspace/_champion/rewards/')({
  validateSearch: readCatalogueSearch,
  component: RewardsRoute,
});

function RewardsRoute() {
  const { workspace } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <Catalogue
      workspace={workspace}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
