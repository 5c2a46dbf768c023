import { createFileRoute } from '@tanstack/react-router';
import { TierPolicyPage } from '../../../../../../features/tiers/components/tier-policy-page.tsx';
import { readTierPolicySearch } from '../../../../../../features/tiers/tier-policy-search.ts';

/** How champions reach and keep a tier, for those who run the program. */
export const Route = createFileRoute('/w/$workspace/staff/settings/tiers')({
  validateSearch: readTierPolicySearch,
  component: TierPolicyRoute,
});

function TierPolicyRoute() {
  const navigate = Route.useNavigate();
  return (
    <TierPolicyPage
      workspace={Route.useParams().workspace}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}
