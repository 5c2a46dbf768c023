import { createFileRoute } from '@tanstack/react-router';
import { RewardEditor } from '../../../../../../features/rewards/components/reward-editor.tsx';

/** A reward being made. */
export const Route = createFileRoute('/w/$workspace/staff/rewards/new')({ component: NewRewardRoute });

function NewRewardRoute() {
  const { workspace } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <RewardEditor
      workspace={workspace}
      reward={null}
      onSaved={({ id: rewardId }) =>
        void navigate({ to: '/w/$workspace/staff/rewards/$rewardId', params: { workspace, rewardId }, replace: true })
      }
      onStale={() => undefined}
    />
  );
}
