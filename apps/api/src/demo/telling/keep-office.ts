import { systemActor } from '../../db/workspace-scope.ts';
import { countPointsDays, findOutliers, forecastExpiry } from '../../features/points-office/index.ts';
import { startNight } from '../../jobs/nightly/start-nights.ts';
import { daysAfter } from '../moments.ts';
import type { Player, Storyteller } from '../storyteller.ts';

/** What 100 points cost the demo's vendor: swag and gift cards bought in bulk. */
const VALUE = { minor: 80, currency: 'EUR' } as const;

/** Every budget is the cost of a quarter of the last half year and a quarter more, in whole hundreds. */
const MORE_THAN_BEFORE = 1.25;
const STEP_MINOR = 10_000;

/** The manager says what points are worth, and gives each quarter of the last half year a budget; the last night adds up the year. */
export function keepOffice(story: Storyteller, manager: Player, days: number): void {
  const start = story.now();
  const dayOf = (daysBeforeEnd: number) => daysAfter(start, days - daysBeforeEnd);
  const plan = (daysBeforeEnd: number, tell: () => Promise<unknown>) => {
    if (daysBeforeEnd < days) story.agenda.plan(dayOf(daysBeforeEnd), tell);
  };
  plan(140, () => valuePoints(story, manager));
  // As it stands when the story ends: any quarter has a day within 92 days of its end.
  for (const daysBeforeEnd of [91, 1]) plan(daysBeforeEnd, () => setBudget(story, manager));
  plan(0, () =>
    story.arrange(systemActor, (scope) => startNight(scope, [countPointsDays, forecastExpiry, findOutliers])),
  );
}

async function valuePoints(story: Storyteller, manager: Player): Promise<void> {
  await story.act(manager, async ({ pointsOffice }) => {
    const { value } = await pointsOffice.get();
    await pointsOffice.changeValue({ version: value.version, ...VALUE, idempotencyKey: story.newKey() });
  });
}

async function setBudget(story: Storyteller, manager: Player): Promise<void> {
  await story.act(manager, async ({ pointsOffice }) => {
    const { budget, months, value } = await pointsOffice.get();
    if (budget.money) return;
    const before = months.slice(-7, -1).reduce((sum, { costMinor }) => sum + costMinor, 0) / 2;
    const minor = Math.max(STEP_MINOR, Math.ceil((before * MORE_THAN_BEFORE) / STEP_MINOR) * STEP_MINOR);
    const money = { minor, currency: value.currency };
    await pointsOffice.setBudget({
      quarter: budget.quarter,
      version: budget.version,
      money,
      idempotencyKey: story.newKey(),
    });
  });
}
