import { createFileRoute, redirect } from '@tanstack/react-router';
import { requireSession } from '../../../../require-session.ts';
import { RouteNotFound } from '../../../../shell/route-not-found.tsx';
import { ChampionShell } from '../../../../shell/champion-shell.tsx';

/** The champion's side of a workspace. Staff who come here by a link are led to the console. */
export const Route = createFileRoute('/w/$workspace/_champion')({
  beforeLoad: async ({ context, params, location }) => {
    // In the same message as the session, so that nobody sees a screen for a moment that they have to agree to something first.
    const { queryClient, trpc } = context.api;
    void queryClient.prefetchQuery(trpc.consents.due.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
    const session = await requireSession(context, params.workspace, location.href);
    if (session.member.role !== 'champion') throw redirect({ to: '/w/$workspace/staff', params });
  },
  component: ChampionShell,
  notFoundComponent: RouteNotFound,
});
