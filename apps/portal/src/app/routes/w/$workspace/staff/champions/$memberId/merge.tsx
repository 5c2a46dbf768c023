import { createFileRoute } from '@tanstack/react-router';
import { MergePage } from '../../../../../../../features/merges/components/merge-page.tsx';
import { readMergeSearch } from '../../../../../../../features/merges/merge-search.ts';
import { orNotFound } from '../../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../../shell/route-not-found.tsx';

/** Two entries for one person, made one. */
export const Route = createFileRoute('/w/$workspace/staff/champions/$memberId/merge')({
  validateSearch: readMergeSearch,
  loader: async ({ context, params: { memberId } }) => {
    const { queryClient, trpc } = context.api;
    const { member } = await orNotFound(queryClient.ensureQueryData(trpc.points.standingOf.queryOptions({ memberId })));
    return { id: member.id, name: member.name };
  },
  component: MergeRoute,
  notFoundComponent: RouteNotFound,
});

function MergeRoute() {
  const { workspace } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <MergePage
      workspace={workspace}
      member={Route.useLoaderData()}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, resetScroll: false })}
      onMerged={(memberId) =>
        void navigate({ to: '/w/$workspace/staff/champions/$memberId/points', params: { workspace, memberId } })
      }
    />
  );
}
