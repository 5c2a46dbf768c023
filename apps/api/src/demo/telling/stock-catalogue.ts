import type { Player, Storyteller } from '../storyteller.ts';
import { demoRewards } from '../world/rewards.ts';

/** Puts every reward of the demo into the catalogue. */
export async function stockCatalogue(story: Storyteller, manager: Player): Promise<void> {
  for (const fields of demoRewards) {
    const { id: rewardId } = await story.act(manager, (caller) =>
      caller.rewards.create({ ...fields, idempotencyKey: story.newKey() }),
    );
    await story.act(manager, (caller) => caller.rewards.activate({ rewardId, idempotencyKey: story.newKey() }));
  }
}
