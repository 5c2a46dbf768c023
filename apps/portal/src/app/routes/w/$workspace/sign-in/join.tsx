import { createFileRoute, getRouteApi, useLocation } from '@tanstack/react-router';
import { JoinScreen } from '../../../../../features/joining/components/join-screen.tsx';

const workspaceRoute = getRouteApi('/w/$workspace');

/** Where a mailed joining link leads. Its secret stands behind the hash sign: browsers send that part to nobody. */
export const Route = createFileRoute('/w/$workspace/sign-in/join')({ component: JoinRoute });

function JoinRoute() {
  const secret = useLocation({ select: ({ hash }) => hash });
  return <JoinScreen face={workspaceRoute.useLoaderData()} secret={secret} />;
}
