import { createFileRoute } from '@tanstack/react-router';
import { JoiningPage } from '../../../../../../features/joining/components/joining-page.tsx';
import { readJoiningSearch } from '../../../../../../features/joining/joining-search.ts';

/** People who want to join, for those who run the program. */
export const Route = createFileRoute('/w/$workspace/staff/joining/')({
  validateSearch: readJoiningSearch,
  component: JoiningRoute,
});

function JoiningRoute() {
  const navigate = Route.useNavigate();
  return <JoiningPage search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />;
}
