import { createFileRoute } from '@tanstack/react-router';
import { ImportStart } from '../../../../../../features/imports/components/import-start.tsx';

/** Where people come in from a file. */
export const Route = createFileRoute('/w/$workspace/staff/imports/')({
  validateSearch: (search: Record<string, unknown>): { readonly page?: number } => {
    const page = Number(search.page);
    return { page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined };
  },
  component: ImportsRoute,
});

function ImportsRoute() {
  const { workspace } = Route.useParams();
  const { page = 1 } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ImportStart
      page={page}
      onPage={(next) => void navigate({ search: { page: next }, resetScroll: false })}
      onOpen={(importId) =>
        void navigate({ to: '/w/$workspace/staff/imports/$importId', params: { workspace, importId } })
      }
    />
  );
}
