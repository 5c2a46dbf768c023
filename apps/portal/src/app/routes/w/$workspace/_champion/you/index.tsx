import { createFileRoute } from '@tanstack/react-router';
import { OwnLanguageSection } from '../../../../../../features/language/components/own-language-section.tsx';
import { YouScreen } from '../../../../../../features/sessions/components/you-screen.tsx';
import { useSurface } from '../../../../../../lib/surface.tsx';
import { OwnProviderLinks } from '../../../../../../features/sign-in-settings/components/own-provider-links.tsx';

/** How a champion signs in, and where they are signed in. */
export const Route = createFileRoute('/w/$workspace/_champion/you/')({ component: YouRoute });

function YouRoute() {
  const { kind } = useSurface();
  return (
    <YouScreen>
      <OwnLanguageSection />
      {kind === 'embed' ? null : <OwnProviderLinks />}
    </YouScreen>
  );
}
