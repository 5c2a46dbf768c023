import { systemActor } from '../../db/workspace-scope.ts';
import { countPointsDays, findOutliers, forecastExpiry } from '../../features/points-office/index.ts';
import { startNight } from '../../jobs/nightly/start-nights.ts';
import { daysAfter } from '../moments.ts';
import type { Player, Storyteller } from '../storyteller.ts';
import type { Cast } from './season-of-champions.ts';

/** What 100 points cost the demo's vendor: swag, gift cards and dinners. */
const VALUE = { minor: 800, currency: 'EUR' } as const;

/** Every budget is what a quarter of the last half year cost, in round steps. */
const STEP_MINOR = 25_000;

/** Written down in one go, a champion's forum answers of a month are many awards at once: what the office asks to look at. */
const ANSWERS = {
  daysBeforeEnd: 6,
  to: 2,
  points: 30,
  about: ['single sign-on', 'the usage export', 'roles and seats', 'the audit log', 'the sandbox'],
} as const;

/** The manager says what points are worth, and gives each quarter of the last half year a budget; the last night adds up the year. */
export function keepOffice(story: Storyteller, { manager, people, champions }: Cast, days: number): void {
  const start = story.now();
  const dayOf = (daysBeforeEnd: number) => daysAfter(start, days - daysBeforeEnd);
  const plan = (daysBeforeEnd: number, tell: () => Promise<void>) => {
    if (daysBeforeEnd < days) story.agenda.plan(dayOf(daysBeforeEnd), tell);
  };
  plan(140, () => valuePoints(story, manager));
  // Each quarter gets one on the first of these days that lies in it.
  for (const daysBeforeEnd of [91, 60, 30, 1]) plan(daysBeforeEnd, () => setBudget(story, manager));
  const writer = champions.get(people[ANSWERS.to]?.email ?? '');
  if (writer) plan(ANSWERS.daysBeforeEnd, () => payAnswers(story, manager, writer));
  plan(0, () =>
    story.arrange(systemActor, (scope) => startNight(scope, [countPointsDays, forecastExpiry, findOutliers])),
  );
}

async function valuePoints(story: Storyteller, manager: Player): Promise<void> {
  await story.act(manager, async ({ pointsOffice }) => {
    const { value } = await pointsOffice.get({});
    await pointsOffice.changeValue({ version: value.version, ...VALUE, idempotencyKey: story.newKey() });
  });
}

async function setBudget(story: Storyteller, manager: Player): Promise<void> {
  await story.arrange(systemActor, (scope) => startNight(scope, [countPointsDays]));
  await story.act(manager, async ({ pointsOffice }) => {
    const { budget, months, value } = await pointsOffice.get({});
    if (budget.money) return;
    const before = months.slice(-7, -1).reduce((sum, { costMinor }) => sum + costMinor, 0) / 2;
    const minor = Math.max(STEP_MINOR, Math.ceil(before / STEP_MINOR) * STEP_MINOR);
    const money = { minor, currency: value.currency };
    await pointsOffice.setBudget({
      quarter: budget.quarter,
      version: budget.version,
      money,
      idempotencyKey: story.newKey(),
    });
  });
}

async function payAnswers(story: Storyteller, manager: Player, { memberId }: Player): Promise<void> {
  for (const about of ANSWERS.about) {
    const reason = `Answered in the forum: ${about}`;
    const gift = { memberId, statusPoints: ANSWERS.points, rewardPoints: ANSWERS.points, reason };
    await story.act(manager, (caller) => caller.grants.create({ ...gift, idempotencyKey: story.newKey() }));
  }
}
