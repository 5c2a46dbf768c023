import { systemActor } from '../../db/workspace-scope.ts';
import { closeSeasons } from '../../features/leaderboards/index.ts';
import { getWorkspaceFace } from '../../features/workspace/index.ts';
import { latestNight } from '../../jobs/nightly/night.ts';
import { daysAfter } from '../moments.ts';
import type { Storyteller } from '../storyteller.ts';
import { demoChampionEmail } from '../world/people.ts';
import type { Cast } from './season-of-champions.ts';

/** Aliases that one in four of the eager chose. */
const ALIASES = ['Lighthouse', 'Blue Heron', 'Night Shift', 'Query Whisperer', 'Northern Line'] as const;

/** Boards are brought up to date, and seasons that have ended are closed; some champions go by an alias, some leave, some keep a streak. */
export function keepBoards(story: Storyteller, cast: Cast, days: number): void {
  const start = story.now();
  // Every day towards the end, so that what is new bears the day it happened.
  for (let day = 1; day < days; day += day > days - 14 ? 1 : 7) {
    story.agenda.plan(daysAfter(start, day), () => keep(story));
  }
  story.agenda.plan(daysAfter(start, days), () => keep(story));
  chooseNames(story, cast);
  keepStreaks(story, cast, days);
}

async function keep(story: Storyteller): Promise<void> {
  for (let after: string | null | undefined; after !== null;) {
    after = await story.arrange(systemActor, async (scope) => {
      const { timeZone } = await getWorkspaceFace(scope);
      const part = { night: latestNight(scope.now, timeZone), after: after ?? null };
      return (await closeSeasons.runBatch(scope, part)).last;
    });
  }
}

function chooseNames(story: Storyteller, { people, champions }: Cast): void {
  const eager = people.filter(({ email, eagerness }) => email !== demoChampionEmail && eagerness > 0.05);
  eager.forEach(({ email }, index) => {
    const champion = champions.get(email);
    const alias = index % 4 === 2 ? (ALIASES[Math.floor(index / 4)] ?? null) : null;
    const isHidden = index % 13 === 7;
    if (!champion || (alias === null && !isHidden)) return;
    story.agenda.plan(daysAfter(story.now(), 2), async () => {
      const wish = { isHidden, alias, idempotencyKey: story.newKey() };
      await story.act(champion, (caller) => caller.leaderboards.setPresence(wish));
    });
  });
}

/** The champion of the demo link, and one in six of the eager ones. */
function keepStreaks(story: Storyteller, { people, champions }: Cast, days: number): void {
  const keepers = people.filter(
    ({ email, eagerness }, index) => email === demoChampionEmail || (eagerness > 0.1 && index % 6 === 1),
  );
  for (const { email } of keepers) {
    const champion = champions.get(email);
    const day = email === demoChampionEmail ? Math.max(1, days - 20) : 30;
    if (!champion || day >= days) continue;
    story.agenda.plan(daysAfter(story.now(), day), async () => {
      await story.act(champion, (caller) => caller.streaks.switch({ isOn: true, idempotencyKey: story.newKey() }));
    });
  }
}
