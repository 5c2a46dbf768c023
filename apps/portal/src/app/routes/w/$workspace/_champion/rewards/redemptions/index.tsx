import { createFileRoute } from '@tanstack/react-router';
import { readPage } from '../../../../../../../features/rewards/catalogue-search.ts';
import { MyRedemptions } from '../../../../../../../features/rewards/components/my-redemptions.tsx';

/** What the champion has redeemed. */
export const Route = createFileRoute('/w/$workspace/_champion/rewards/redemptions/')({
  validateSearch: (search: Record<string, unknown>): { page?: number } => ({ page: readPage(search.page) }),
  component: MyRedemptionsRoute,
});

function MyRedemptionsRoute() {
  const { workspace } = Route.useParams();
  const { page = 1 } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MyRedemptions workspace={workspace} page={page} onPage={(next) => void navigate({ search: { page: next } })} />
  );
}
