import { createFileRoute } from '@tanstack/react-router';
import { StaffBoardScreen } from '../../../../../../features/leaderboards/components/staff-board-screen.tsx';
import { readStaffBoardSearch } from '../../../../../../features/leaderboards/staff-board-search.ts';

/** The boards of every season, for staff. */
export const Route = createFileRoute('/w/$workspace/staff/leaderboards/')({
  validateSearch: readStaffBoardSearch,
  component: StaffBoardRoute,
});

function StaffBoardRoute() {
  const { workspace } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <StaffBoardScreen
      workspace={workspace}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
      onOpen={(memberId) =>
        void navigate({ to: '/w/$workspace/staff/champions/$memberId/points', params: { workspace, memberId } })
      }
    />
  );
}
