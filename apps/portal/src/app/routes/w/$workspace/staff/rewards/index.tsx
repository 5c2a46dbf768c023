import { createFileRoute } from '@tanstack/react-router';
import { RewardList } from '../../../../../../features/rewards/components/reward-list.tsx';
import { readRewardListSearch } from '../../../../../../features/rewards/reward-list-search.ts';

/** Every reward, for staff. */
export const Route = createFileRoute('/w/$workspace/staff/rewards/')({
  validateSearch: readRewardListSearch,
  component: RewardsRoute,
});

function RewardsRoute() {
  const { workspace } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <RewardList
      workspace={workspace}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
      onOpen={(rewardId) =>
        void navigate({ to: '/w/$workspace/staff/rewards/$rewardId', params: { workspace, rewardId } })
      }
    />
  );
}
