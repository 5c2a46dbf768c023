import { createFileRoute } from '@tanstack/react-router';
import { RedemptionQueue } from '../../../../../../features/rewards/components/redemption-queue.tsx';
import { readRedemptionQueueSearch } from '../../../../../../features/rewards/redemption-queue-search.ts';

/** The redemptions that wait for staff. */
export const Route = createFileRoute('/w/$workspace/staff/redemptions/')({
  validateSearch: readRedemptionQueueSearch,
  component: RedemptionsRoute,
});

function RedemptionsRoute() {
  const navigate = Route.useNavigate();
  return <RedemptionQueue search={Route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />;
}
