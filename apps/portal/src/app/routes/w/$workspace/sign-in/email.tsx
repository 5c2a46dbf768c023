import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { useBroughtSecret } from '../../../../../lib/use-brought-secret.ts';
import { ConfirmEmailScreen } from '../../../../../features/sessions/components/confirm-email-screen.tsx';

const workspaceRoute = getRouteApi('/w/$workspace');

/** Where the mailed link to a new address leads. Its secret stands behind the hash sign. */
export const Route = createFileRoute('/w/$workspace/sign-in/email')({ component: ConfirmEmailRoute });

function ConfirmEmailRoute() {
  const secret = useBroughtSecret();
  return <ConfirmEmailScreen face={workspaceRoute.useLoaderData()} secret={secret} />;
}
