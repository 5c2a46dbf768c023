import { createFileRoute } from '@tanstack/react-router';
import { readBetaListSearch } from '../../../../../../features/betas/beta-search.ts';
import { BetaList } from '../../../../../../features/betas/components/beta-list.tsx';

/** Every beta, for staff. */
export const Route = createFileRoute('/w/$workspace/staff/betas/')({
  validateSearch: readBetaListSearch,
  component: BetasRoute,
});

function BetasRoute() {
  const { workspace } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <BetaList
      workspace={workspace}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
      onOpen={(betaId) => void navigate({ to: '/w/$workspace/staff/betas/$betaId', params: { workspace, betaId } })}
    />
  );
}
