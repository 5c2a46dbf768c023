import { createFileRoute, getRouteApi, useLocation } from '@tanstack/react-router';
import { ConfirmEmailScreen } from '../../../../../features/sessions/components/confirm-email-screen.tsx';

const workspaceRoute = getRouteApi('/w/$workspace');

/** Where the mailed link to a new address leads. Its secret stands behind the hash sign. */
export const Route = createFileRoute('/w/$workspace/sign-in/email')({ component: ConfirmEmailRoute });

function ConfirmEmailRoute() {
  const secret = useLocation({ select: ({ hash }) => hash });
  return <ConfirmEmailScreen face={workspaceRoute.useLoaderData()} secret={secret} />;
}
