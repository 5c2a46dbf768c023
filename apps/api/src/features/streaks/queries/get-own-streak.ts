import { periodOf, streakBonus } from '@rostra/points-engine';
import type { OwnStreakOutput } from '@rostra/shared/streaks/own-streak.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { readPolicy } from '../../policy/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { readStreaks } from '../read-streaks.ts';

/** How the streak of the champion who asks stands; off until they switch it on. */
export async function getOwnStreak(scope: Scope): Promise<OwnStreakOutput> {
  const memberId = ownMemberId(scope);
  const streak = (await readStreaks(scope, [memberId])).get(memberId);
  const { timeZone } = await getWorkspaceFace(scope);
  const { until } = periodOf('week', scope.now, { timeZone, yearStartMonth: 1 });
  const weeks = streak?.weeks ?? 0;
  const { streaks: policy } = await readPolicy(scope);
  const basisPoints = streakBonus(weeks, policy);
  return {
    isOn: streak !== undefined,
    weeks,
    longestWeeks: streak?.longestWeeks ?? 0,
    freezes: streak?.freezes ?? 0,
    weeksPerFreeze: policy.freezesMax > 0 ? policy.weeksPerFreeze : null,
    state: streak?.state ?? 'none',
    weekEndsAt: wireInstant(until ?? scope.now),
    bonus: {
      basisPoints,
      nextAtWeeks:
        policy.bonuses.find((bonus) => bonus.weeks > weeks && bonus.basisPoints > basisPoints)?.weeks ?? null,
    },
  };
}
