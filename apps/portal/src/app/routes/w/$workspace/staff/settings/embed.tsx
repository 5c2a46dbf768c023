import { createFileRoute } from '@tanstack/react-router';
import { EmbedSettingsScreen } from '../../../../../../features/embed-settings/components/embed-settings-screen.tsx';

/** Where and how the portal may be embedded. For administrators; others are told so. */
export const Route = createFileRoute('/w/$workspace/staff/settings/embed')({ component: EmbedSettingsRoute });

function EmbedSettingsRoute() {
  const { workspace } = Route.useParams();
  return <EmbedSettingsScreen workspace={workspace} />;
}
