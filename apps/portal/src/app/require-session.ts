import type { CurrentSessionOutput } from '@rostra/shared/identity/current-session.contract';
import { redirect } from '@tanstack/react-router';
import { isRefusedWith } from '../lib/is-refused-with.ts';
import { speakFor } from '../lib/start-i18n.ts';
import type { RouterContext } from './router-context.ts';

/**
 * The session of this workspace, or the way to sign in (at top level; an embedded frame has no such page and shows the error). Redirects
 * by throwing, as the router wants it.
 */
export async function requireSession(
  { api, surface }: RouterContext,
  workspace: string,
  returnTo: string,
): Promise<CurrentSessionOutput> {
  try {
    const session = await api.queryClient.ensureQueryData(
      api.trpc.session.current.queryOptions(undefined, { staleTime: 60_000 }),
    );
    if (session.workspace.slug === workspace) {
      await speakFor(session.workspace, session.member.language);
      return session;
    }
  } catch (error) {
    if (surface.kind === 'embed' || !isRefusedWith(error, 'not-signed-in')) throw error;
  }
  throw redirect({ to: '/w/$workspace/sign-in', params: { workspace }, search: { returnTo } });
}
