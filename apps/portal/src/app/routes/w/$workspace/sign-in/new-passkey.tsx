import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { useBroughtSecret } from '../../../../../lib/use-brought-secret.ts';
import { readReturnTo } from '../../../../../lib/read-return-to.ts';
import { NewPasskeyScreen } from '../../../../../features/passkeys/components/new-passkey-screen.tsx';

const workspaceRoute = getRouteApi('/w/$workspace');

/** The passkey that a sign-in lacks, or that takes the place of a lost one. Its ticket stands behind the hash sign. */
export const Route = createFileRoute('/w/$workspace/sign-in/new-passkey')({
  validateSearch: readReturnTo,
  component: NewPasskeyRoute,
});

function NewPasskeyRoute() {
  const ticket = useBroughtSecret();
  const { returnTo } = Route.useSearch();
  return <NewPasskeyScreen face={workspaceRoute.useLoaderData()} ticket={ticket} returnTo={returnTo} />;
}
