import { daysAfter } from '../moments.ts';
import type { Player, Storyteller } from '../storyteller.ts';
import { demoChampionEmail } from '../world/people.ts';
import type { Cast } from './season-of-champions.ts';

/** How many days before the end the one who changes their mind asks, and the one whose request waits. */
const CHANGES_MIND = 26;
const WAITS = 3.6;

/** Two champions of the quiet kind ask to be erased: one takes it back, the other's request waits for whoever opens the demo. */
export function askForErasure(story: Storyteller, { people, champions }: Cast, days: number): void {
  const quiet = people
    .filter(({ email }) => email !== demoChampionEmail)
    .toSorted((a, b) => a.eagerness - b.eagerness || a.email.localeCompare(b.email));
  const [first, second] = quiet.map(({ email }) => ({ email, player: champions.get(email) }));
  const start = story.now();
  const plan = (daysBeforeEnd: number, tell: () => Promise<unknown>) => {
    if (daysBeforeEnd < days)
      story.agenda.plan(daysAfter(start, days - daysBeforeEnd), async () => void (await tell()));
  };
  if (first?.player) {
    const { email, player } = first;
    plan(CHANGES_MIND, () => ask(story, player, email));
    plan(CHANGES_MIND - 2, () =>
      story.act(player, ({ privacy }) => privacy.withdrawErasure({ idempotencyKey: story.newKey() })),
    );
  }
  if (second?.player) {
    const { email, player } = second;
    plan(WAITS, () => ask(story, player, email));
  }
}

function ask(story: Storyteller, player: Player, confirmation: string): Promise<unknown> {
  return story.act(player, ({ privacy }) => privacy.askErasure({ confirmation, idempotencyKey: story.newKey() }));
}
