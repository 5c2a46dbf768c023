import type { Call } from '../traffic/call.ts';
import { grantCall, redeemCall } from '../traffic/stage-traffic.ts';
import type { CrashSite } from './crash-site.ts';
import { redemptionCost } from './open-crash-site.ts';

const POINTS = 300;

/** Awards and redemptions by turns, spread over the champions: every third call redeems, for less than was awarded since. */
export function mixedCalls({ traffic, rewardId }: CrashSite, count: number): Call[] {
  return Array.from({ length: count }, (_, at) => {
    const champion = traffic.champions[at % traffic.champions.length];
    return at % 3 === 2
      ? redeemCall(champion?.secret ?? '', rewardId, redemptionCost)
      : grantCall(traffic.manager, champion?.memberId ?? '', POINTS);
  });
}
