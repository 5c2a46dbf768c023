import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { useBroughtSecret } from '../../../../../lib/use-brought-secret.ts';
import { InvitationScreen } from '../../../../../features/staff/components/invitation-screen.tsx';

const workspaceRoute = getRouteApi('/w/$workspace');

/** Where a mailed invitation to the team leads. Its secret stands behind the hash sign. */
export const Route = createFileRoute('/w/$workspace/sign-in/invitation')({ component: InvitationRoute });

function InvitationRoute() {
  const secret = useBroughtSecret();
  return <InvitationScreen face={workspaceRoute.useLoaderData()} secret={secret} />;
}
