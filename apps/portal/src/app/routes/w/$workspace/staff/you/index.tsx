import { createFileRoute } from '@tanstack/react-router';
import { OwnLanguageSection } from '../../../../../../features/language/components/own-language-section.tsx';
import { PasskeysSection } from '../../../../../../features/passkeys/components/passkeys-section.tsx';
import { YouScreen } from '../../../../../../features/sessions/components/you-screen.tsx';
import { OwnProviderLinks } from '../../../../../../features/sign-in-settings/components/own-provider-links.tsx';

/** How somebody of the team signs in, and where they are signed in. */
export const Route = createFileRoute('/w/$workspace/staff/you/')({ component: YouRoute });

function YouRoute() {
  return (
    <YouScreen>
      <OwnLanguageSection />
      <PasskeysSection />
      <OwnProviderLinks />
    </YouScreen>
  );
}
