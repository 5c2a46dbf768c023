import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import { useRewardRecord } from '../api/get-reward.ts';
import { RewardEditor } from './reward-editor.tsx';

/** What `RewardScreen` takes. */
export interface RewardScreenProps {
  readonly workspace: string;
  readonly rewardId: string;
}

/** The editor of a stored reward. */
export function RewardScreen({ workspace, rewardId }: RewardScreenProps) {
  const { reward, refetch } = useRewardRecord(rewardId);
  return (
    <RewardEditor
      key={rewardId}
      workspace={workspace}
      reward={reward}
      onSaved={nothingMore}
      onStale={() => void refetch()}
    />
  );
}

/** The answer of the save is on screen already. */
function nothingMore(_saved: RewardRecord): void {}
