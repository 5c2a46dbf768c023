import { createFileRoute } from '@tanstack/react-router';
import { GrantQueue } from '../../../../../../features/grants/components/grant-queue.tsx';
import { readGrantQueueSearch } from '../../../../../../features/grants/grant-queue-search.ts';

/** Points by hand, and those that wait for a second person. */
export const Route = createFileRoute('/w/$workspace/staff/grants/')({
  validateSearch: readGrantQueueSearch,
  component: GrantsRoute,
});

function GrantsRoute() {
  const navigate = Route.useNavigate();
  return <GrantQueue search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />;
}
