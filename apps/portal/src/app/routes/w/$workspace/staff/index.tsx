import { createFileRoute, redirect } from '@tanstack/react-router';
import { requireSession } from '../../../../require-session.ts';
import { Today } from '../../../../../features/today/components/today.tsx';

/** What waits for staff, across everything. Customer success managers begin with their champions. */
export const Route = createFileRoute('/w/$workspace/staff/')({
  beforeLoad: async ({ context, params, location }) => {
    const { member } = await requireSession(context, params.workspace, location.href);
    if (member.role === 'csm') throw redirect({ to: '/w/$workspace/staff/champions', params, replace: true });
  },
  component: Today,
});
