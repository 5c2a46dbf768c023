import { createFileRoute } from '@tanstack/react-router';
import { ChallengeScreen } from '../../../../../../../features/challenge-editor/components/challenge-screen.tsx';
import { ChallengePromise } from '../../../../../../../features/challenges/components/challenge-promise.tsx';

/** One challenge: written while it is a draft, beside what its champions will read; looked at afterwards. */
export const Route = createFileRoute('/w/$workspace/staff/challenges/$challengeId/')({ component: ChallengeRoute });

function ChallengeRoute() {
  return (
    <ChallengeScreen
      challengeId={Route.useParams().challengeId}
      renderPromise={(challenge) => <ChallengePromise challenge={challenge} />}
    />
  );
}
