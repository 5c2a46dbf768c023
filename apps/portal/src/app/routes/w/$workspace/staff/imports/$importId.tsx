import { createFileRoute } from '@tanstack/react-router';
import { ImportScreen } from '../../../../../../features/imports/components/import-screen.tsx';
import { readImportScreenSearch } from '../../../../../../features/imports/import-screen-search.ts';
import { orNotFound } from '../../../../../or-not-found.ts';
import { RouteNotFound } from '../../../../../shell/route-not-found.tsx';

/** One file of people. */
export const Route = createFileRoute('/w/$workspace/staff/imports/$importId')({
  validateSearch: readImportScreenSearch,
  loader: async ({ context, params: { importId } }) => {
    const { queryClient, trpc } = context.api;
    await orNotFound(queryClient.ensureQueryData(trpc.imports.get.queryOptions({ importId })));
  },
  component: ImportRoute,
  notFoundComponent: RouteNotFound,
});

function ImportRoute() {
  const { workspace, importId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ImportScreen
      workspace={workspace}
      importId={importId}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}
