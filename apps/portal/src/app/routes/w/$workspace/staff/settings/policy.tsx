import { createFileRoute } from '@tanstack/react-router';
import { PolicyScreen } from '../../../../../../features/policy/components/policy-screen.tsx';

/** The numbers the program goes by, for those who run it. */
export const Route = createFileRoute('/w/$workspace/staff/settings/policy')({ component: PolicyRoute });

function PolicyRoute() {
  return <PolicyScreen workspace={Route.useParams().workspace} />;
}
