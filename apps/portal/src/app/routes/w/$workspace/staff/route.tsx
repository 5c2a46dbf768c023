import { createFileRoute, redirect } from '@tanstack/react-router';
import { requireSession } from '../../../../require-session.ts';
import { speakConsole } from '../../../../../lib/start-i18n.ts';
import { RouteNotFound } from '../../../../shell/route-not-found.tsx';
import { StaffShell } from '../../../../shell/staff-shell.tsx';

/** The staff console of a workspace. Champions who come here by a link are led home. */
export const Route = createFileRoute('/w/$workspace/staff')({
  beforeLoad: async ({ context, params, location }) => {
    const session = await requireSession(context, params.workspace, location.href);
    if (session.member.role === 'champion') throw redirect({ to: '/w/$workspace', params });
    await speakConsole();
  },
  component: StaffShell,
  notFoundComponent: RouteNotFound,
});
