import type { Player, Storyteller } from '../storyteller.ts';
import { daysAfter } from '../moments.ts';
import { consentTexts } from '../world/consent-texts.ts';

/**
 * The administrator publishes the terms and the privacy notice, and everybody agrees within the first day: nobody can act before. Who joins
 * after the story is asked at their first visit.
 */
export async function agreeToTexts(
  story: Storyteller,
  { admin, champions }: { readonly admin: Player; readonly champions: ReadonlyMap<string, Player> },
): Promise<void> {
  for (const text of consentTexts) {
    const published = { ...text, follows: 0, idempotencyKey: story.newKey() };
    await story.act(admin, (caller) => caller.consents.publish(published));
  }
  const start = story.now();
  [...champions.values()].forEach((champion, index) => {
    story.agenda.plan(daysAfter(start, (index + 1) / (champions.size + 1)), () => agree(story, champion));
  });
}

/** As on the screen: what is shown is what is agreed to. */
async function agree(story: Storyteller, champion: Player): Promise<void> {
  await story.act(champion, async ({ consents }) => {
    const { texts } = await consents.due();
    const said = texts.map(({ kind, version }) => ({ kind, version }));
    await consents.agree({ texts: said, idempotencyKey: story.newKey() });
  });
}
