import { createFileRoute } from '@tanstack/react-router';
import { readChallengeListSearch } from '../../../../../../features/challenge-editor/challenge-list-search.ts';
import { ChallengeList } from '../../../../../../features/challenge-editor/components/challenge-list.tsx';

/** Every challenge, for staff. */
export const Route = createFileRoute('/w/$workspace/staff/challenges/')({
  validateSearch: readChallengeListSearch,
  component: ChallengesRoute,
});

function ChallengesRoute() {
  const navigate = Route.useNavigate();
  return (
    <ChallengeList
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search })}
      onOpen={({ id }) => void navigate({ to: './$challengeId', params: { challengeId: id } })}
    />
  );
}
