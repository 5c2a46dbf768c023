import { createFileRoute } from '@tanstack/react-router';
import { PointsOfficePage } from '../../../../../../features/points-office/components/points-office-page.tsx';
import { readOfficeSearch } from '../../../../../../features/points-office/office-search.ts';

/** The points of the workspace as a whole. */
export const Route = createFileRoute('/w/$workspace/staff/points/')({
  validateSearch: readOfficeSearch,
  component: PointsRoute,
});

function PointsRoute() {
  const navigate = Route.useNavigate();
  const { workspace } = Route.useParams();
  return (
    <PointsOfficePage
      workspace={workspace}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
