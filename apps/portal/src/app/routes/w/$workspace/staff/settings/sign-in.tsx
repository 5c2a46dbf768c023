import { createFileRoute } from '@tanstack/react-router';
import { SignInSettingsScreen } from '../../../../../../features/sign-in-settings/components/sign-in-settings-screen.tsx';

/** How people sign in, and who may join by themselves. For administrators; others are told so. */
export const Route = createFileRoute('/w/$workspace/staff/settings/sign-in')({ component: SignInSettingsRoute });

function SignInSettingsRoute() {
  const { workspace } = Route.useParams();
  return <SignInSettingsScreen workspace={workspace} />;
}
