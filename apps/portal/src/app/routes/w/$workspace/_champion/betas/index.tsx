import { createFileRoute } from '@tanstack/react-router';
import { OpenBetas } from '../../../../../../features/betas/components/open-betas.tsx';
import { readPage } from '../../../../../../features/betas/read-page.ts';

/** Betas a champion can join. */
export const Route = createFileRoute('/w/$workspace/_champion/betas/')({
  validateSearch: (search: Record<string, unknown>): { page?: number } => ({ page: readPage(search.page) }),
  component: BetasRoute,
});

function BetasRoute() {
  const { workspace } = Route.useParams();
  const { page = 1 } = Route.useSearch();
  const navigate = Route.useNavigate();
  return <OpenBetas workspace={workspace} page={page} onPage={(next) => void navigate({ search: { page: next } })} />;
}
