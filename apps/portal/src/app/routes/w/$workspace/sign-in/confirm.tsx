import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { useBroughtSecret } from '../../../../../lib/use-brought-secret.ts';
import { ConfirmLinkScreen } from '../../../../../features/sign-in/components/confirm-link-screen.tsx';

const workspaceRoute = getRouteApi('/w/$workspace');

/** Where a mailed link leads. Its secret stands behind the hash sign: browsers send that part to nobody. */
export const Route = createFileRoute('/w/$workspace/sign-in/confirm')({ component: ConfirmRoute });

function ConfirmRoute() {
  const secret = useBroughtSecret();
  return <ConfirmLinkScreen face={workspaceRoute.useLoaderData()} secret={secret} />;
}
