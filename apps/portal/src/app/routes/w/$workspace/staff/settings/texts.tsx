import { createFileRoute } from '@tanstack/react-router';
import { TextsScreen } from '../../../../../../features/consents/components/texts-screen.tsx';

/** What champions agree to before they take part, for administrators. */
export const Route = createFileRoute('/w/$workspace/staff/settings/texts')({ component: TextsScreen });
