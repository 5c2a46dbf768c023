import { createFileRoute, notFound } from '@tanstack/react-router';
import { isRefusedWith } from '../../../../lib/is-refused-with.ts';
import { speakFor } from '../../../../lib/start-i18n.ts';
import { RouteNotFound } from '../../../shell/route-not-found.tsx';
import { WorkspaceGround } from '../../../shell/workspace-ground.tsx';

/** Everything of one workspace: its look is known before anybody signs in. */
export const Route = createFileRoute('/w/$workspace')({
  loader: async ({ context, params }) => {
    const { queryClient, trpc } = context.api;
    try {
      const face = await queryClient.ensureQueryData(trpc.workspace.face.queryOptions({ workspace: params.workspace }));
      await speakFor(face);
      return face;
    } catch (error) {
      if (isRefusedWith(error, 'not-found') || isRefusedWith(error, 'invalid-input')) throw notFound();
      throw error;
    }
  },
  component: function WorkspaceRoute() {
    return <WorkspaceGround face={Route.useLoaderData()} />;
  },
  notFoundComponent: RouteNotFound,
});
