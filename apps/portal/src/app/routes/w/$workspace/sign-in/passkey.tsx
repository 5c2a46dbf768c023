import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { useBroughtSecret } from '../../../../../lib/use-brought-secret.ts';
import { readReturnTo } from '../../../../../lib/read-return-to.ts';
import { PasskeyStepScreen } from '../../../../../features/passkeys/components/passkey-step-screen.tsx';

const workspaceRoute = getRouteApi('/w/$workspace');

/** The passkey that a sign-in waits for. Its ticket stands behind the hash sign: browsers send that part to nobody. */
export const Route = createFileRoute('/w/$workspace/sign-in/passkey')({
  validateSearch: readReturnTo,
  component: PasskeyRoute,
});

function PasskeyRoute() {
  const ticket = useBroughtSecret();
  const { returnTo } = Route.useSearch();
  return <PasskeyStepScreen face={workspaceRoute.useLoaderData()} ticket={ticket} returnTo={returnTo} />;
}
