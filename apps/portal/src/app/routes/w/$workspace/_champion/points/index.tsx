import { createFileRoute } from '@tanstack/react-router';
import { PointsPage } from '../../../../../../features/points/components/points-page.tsx';
import { readStatementSearch } from '../../../../../../features/points/statement-search.ts';
import { AwardRefusals } from '../../../../../../features/rules/components/award-refusals.tsx';

/** The statement of points. */
export const Route = createFileRoute('/w/$workspace/_champion/points/')({
  validateSearch: readStatementSearch,
  component: PointsRoute,
});

function PointsRoute() {
  const navigate = Route.useNavigate();
  return (
    <PointsPage
      workspace={Route.useParams().workspace}
      refused={<AwardRefusals owner={{ kind: 'own' }} />}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}
