import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { useBroughtSecret } from '../../../../../lib/use-brought-secret.ts';
import { JoinScreen } from '../../../../../features/joining/components/join-screen.tsx';

const workspaceRoute = getRouteApi('/w/$workspace');

/** Where a mailed joining link leads. Its secret stands behind the hash sign: browsers send that part to nobody. */
export const Route = createFileRoute('/w/$workspace/sign-in/join')({ component: JoinRoute });

function JoinRoute() {
  const secret = useBroughtSecret();
  return <JoinScreen face={workspaceRoute.useLoaderData()} secret={secret} />;
}
