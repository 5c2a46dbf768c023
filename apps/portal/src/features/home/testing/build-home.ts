import type { NextStep } from '@rostra/shared/challenges/next-steps.contract';
import type { GetHomeOutput } from '@rostra/shared/home/get-home.contract';
import type { StandingOutput } from '@rostra/shared/points/standing.schema';

/** An id that tells tests apart. */
export const idOf = (count: number) => `0190d000-0000-7000-8000-${String(count).padStart(12, '0')}`;

/** A challenge that is open to the champion. */
export function step(
  count: number,
  parts: Partial<NextStep['challenge']> = {},
  reason: NextStep['reason'] = 'quick-win',
): NextStep {
  return {
    reason,
    challenge: {
      id: idOf(count),
      kind: 'review',
      title: `Challenge ${count}`,
      summary: 'Three lines about onboarding.',
      points: 100,
      minutes: 8,
      stageCount: 1,
      opensAt: null,
      closesAt: null,
      publishedAt: '2026-03-01T09:00:00.000Z',
      minimumTier: 'none',
      isRepeatable: false,
      group: 'open',
      whyNot: null,
      submission: null,
      ...parts,
    },
  };
}

/** A champion at Bronze, 120 points from Silver, with 720 to spend. */
export function standing(parts: Partial<StandingOutput> = {}): StandingOutput {
  return {
    tier: 'bronze',
    statusPoints: 880,
    windowMonths: 12,
    benefits: [],
    next: { tier: 'silver', threshold: 1_000, missing: 120, progress: 0.84, unlocks: ['Founder dinner'] },
    keptUntil: '2027-03-10T09:00:00.000Z',
    graceEndsAt: null,
    available: 720,
    held: 0,
    owed: 0,
    nextExpiry: null,
    ...parts,
  };
}

/** An ordinary visit home, with one step and no news. */
export function home(parts: Partial<GetHomeOutput> = {}): GetHomeOutput {
  return {
    asOf: new Date().toISOString(),
    since: '2026-03-01T09:00:00.000Z',
    isFirstVisit: false,
    next: step(1),
    more: [],
    dismissedCount: 0,
    standing: standing(),
    rise: null,
    newBadge: null,
    news: [],
    ...parts,
  };
}

/** Somebody who has just come: nothing done, nothing open. */
export function firstHome(parts: Partial<GetHomeOutput> = {}): GetHomeOutput {
  const next = { tier: 'bronze', threshold: 250, missing: 250, progress: 0, unlocks: [] } as const;
  return home({
    isFirstVisit: true,
    next: null,
    standing: standing({
      tier: 'none',
      statusPoints: 0,
      next: { ...next, unlocks: [] },
      keptUntil: null,
      available: 0,
    }),
    ...parts,
  });
}
