import { useLingui } from '@lingui/react/macro';
import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { AuthPage } from '../../../../../ui/layout/auth-page.tsx';

const workspaceRoute = getRouteApi('/w/$workspace');

/** Signing in at top level. `returnTo` is a path of this workspace. */
export const Route = createFileRoute('/w/$workspace/sign-in/')({
  validateSearch: (search: Record<string, unknown>): { returnTo?: string } =>
    typeof search.returnTo === 'string' && search.returnTo.startsWith('/w/') ? { returnTo: search.returnTo } : {},
  component: SignInRoute,
});

function SignInRoute() {
  const { t } = useLingui();
  const face = workspaceRoute.useLoaderData();
  return (
    <AuthPage title={t`Sign in`} workspaceName={face.name}>
      {null}
    </AuthPage>
  );
}
