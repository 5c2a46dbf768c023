import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useNumberFormat } from '../format/use-number-format.ts';

/** Status and reward points side by side. */
export interface PointPair {
  readonly statusPoints: number;
  readonly rewardPoints: number;
}

/** Gives points in words: "25 points", or "50 status and 25 reward points" where they differ. */
export function usePointsWords(): (points: PointPair) => string {
  const { t } = useLingui();
  const number = useNumberFormat();
  return ({ statusPoints, rewardPoints }) => {
    const status = safe(statusPoints);
    const reward = safe(rewardPoints);
    if (status === reward) return plural(status, { one: '# point', other: '# points' });
    if (reward === 0) return plural(status, { one: '# status point', other: '# status points' });
    if (status === 0) return plural(reward, { one: '# reward point', other: '# reward points' });
    const [ofStatus, ofReward] = [number.format(status), number.format(reward)];
    return t`${ofStatus} status and ${ofReward} reward points`;
  };
}

/** While a number is being typed it may be none. */
function safe(points: number): number {
  return Number.isFinite(points) ? points : 0;
}
