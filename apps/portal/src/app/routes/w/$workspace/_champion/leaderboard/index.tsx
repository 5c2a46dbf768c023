import { createFileRoute } from '@tanstack/react-router';
import { BadgeShelf } from '../../../../../../features/badges/components/badge-shelf.tsx';
import { readBoardSearch } from '../../../../../../features/leaderboards/board-search.ts';
import { LeaderboardPage } from '../../../../../../features/leaderboards/components/leaderboard-page.tsx';
import { StreakCard } from '../../../../../../features/streaks/components/streak-card.tsx';

/** The season's boards, badges and the streak: what a champion is recognised by. */
export const Route = createFileRoute('/w/$workspace/_champion/leaderboard/')({
  validateSearch: readBoardSearch,
  component: LeaderboardRoute,
});

function LeaderboardRoute() {
  const navigate = Route.useNavigate();
  return (
    <LeaderboardPage
      workspace={Route.useParams().workspace}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
      streak={<StreakCard />}
      badges={<BadgeShelf />}
    />
  );
}
