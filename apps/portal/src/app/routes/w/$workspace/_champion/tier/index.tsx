import { createFileRoute } from '@tanstack/react-router';
import { TierPage } from '../../../../../../features/tiers/components/tier-page.tsx';

/** The champion's tier: where they stand, and what lies ahead. */
export const Route = createFileRoute('/w/$workspace/_champion/tier/')({ component: TierRoute });

function TierRoute() {
  return <TierPage workspace={Route.useParams().workspace} />;
}
