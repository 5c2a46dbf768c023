import { createFileRoute } from '@tanstack/react-router';
import { PasskeysSection } from '../../../../../../features/passkeys/components/passkeys-section.tsx';
import { YouScreen } from '../../../../../../features/sessions/components/you-screen.tsx';

/** How somebody of the team signs in, and where they are signed in. */
export const Route = createFileRoute('/w/$workspace/staff/you/')({ component: YouRoute });

function YouRoute() {
  return (
    <YouScreen>
      <PasskeysSection />
    </YouScreen>
  );
}
