import { createFileRoute } from '@tanstack/react-router';
import { readChallengesSearch } from '../../../../../../features/challenges/challenges-search.ts';
import { ChallengeList } from '../../../../../../features/challenges/components/challenge-list.tsx';

/** Every challenge the champion has to do with. */
export const Route = createFileRoute('/w/$workspace/_champion/challenges/')({
  validateSearch: readChallengesSearch,
  component: ChallengesRoute,
});

function ChallengesRoute() {
  const { workspace } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <ChallengeList
      workspace={workspace}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  );
}
