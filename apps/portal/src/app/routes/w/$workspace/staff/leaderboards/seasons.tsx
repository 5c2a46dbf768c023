import { createFileRoute } from '@tanstack/react-router';
import { SeasonsScreen } from '../../../../../../features/leaderboards/components/seasons-screen.tsx';

/** The seasons of the program, for staff. */
export const Route = createFileRoute('/w/$workspace/staff/leaderboards/seasons')({
  validateSearch: ({ page }: Record<string, unknown>): { page?: number } => ({ page: readPage(page) }),
  component: SeasonsRoute,
});

function SeasonsRoute() {
  const navigate = Route.useNavigate();
  return (
    <SeasonsScreen
      workspace={Route.useParams().workspace}
      page={Route.useSearch().page ?? 1}
      onPage={(page) => void navigate({ search: { page }, replace: true })}
    />
  );
}

function readPage(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined;
}
