import { createFileRoute, redirect } from '@tanstack/react-router';
import { requireSession } from '../../../../../require-session.ts';

/** Settings begin with the workspace itself, for managers with the tiers. Who has none to make is led to the start of the console. */
export const Route = createFileRoute('/w/$workspace/staff/settings/')({
  beforeLoad: async ({ context, params, location }) => {
    const { role } = (await requireSession(context, params.workspace, location.href)).member;
    if (role === 'admin') throw redirect({ to: '/w/$workspace/staff/settings/workspace', params, replace: true });
    if (role === 'manager') throw redirect({ to: '/w/$workspace/staff/settings/tiers', params, replace: true });
    throw redirect({ to: '/w/$workspace/staff', params, replace: true });
  },
});
