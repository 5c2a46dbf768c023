import { createFileRoute } from '@tanstack/react-router';
import { Today } from '../../../../../features/today/components/today.tsx';

/** What waits for staff, across everything. */
export const Route = createFileRoute('/w/$workspace/staff/')({ component: Today });
