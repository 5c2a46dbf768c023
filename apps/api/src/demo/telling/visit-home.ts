import type { Storyteller } from '../storyteller.ts';
import { daysAfter } from '../moments.ts';
import { demoChampionEmail } from '../world/people.ts';
import type { Cast } from './season-of-champions.ts';

/** The champion of the demo link last looked at home some days before the story ends, so that there is news to show. */
export function visitHome(story: Storyteller, { champions }: Cast, days: number): void {
  const champion = champions.get(demoChampionEmail);
  if (!champion) return;
  story.agenda.plan(daysAfter(story.now(), Math.max(1, days - 11)), async () => {
    await story.act(champion, (caller) => caller.home.markSeen({ idempotencyKey: story.newKey() }));
  });
}
