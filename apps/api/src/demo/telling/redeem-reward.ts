import type { Player, Storyteller } from '../storyteller.ts';
import { workingMoment } from '../moments.ts';
import { failWords, fulfilWords, rejectWords } from '../world/words.ts';
import { isRefusal } from './do-challenge.ts';

/** A champion spends points on something from the top of the catalogue, and the program team sees to it within days. */
export async function redeemReward(story: Storyteller, champion: Player, staff: Player): Promise<void> {
  const catalogue = await story.act(champion, (caller) =>
    caller.rewards.catalogue({ search: '', page: 1, pageSize: 25 }),
  );
  const inReach = catalogue.rows.filter((row) => row.group === 'now');
  if (inReach.length === 0) return;
  const reward = story.chance.pick(inReach);
  let redemptionId: string;
  try {
    ({ redemptionId } = await story.act(champion, (caller) =>
      caller.rewards.redeem({
        rewardId: reward.id,
        pointsCost: reward.pointsCost,
        note: null,
        idempotencyKey: story.newKey(),
      }),
    ));
  } catch (error) {
    if (isRefusal(error)) return;
    throw error;
  }
  if (story.chance.hits(0.05)) {
    story.agenda.plan(workingMoment(story.chance, story.now(), [0, 0]), async () => {
      await story.act(champion, (caller) =>
        caller.redemptions.cancel({ redemptionId, idempotencyKey: story.newKey() }),
      );
    });
    return;
  }
  story.agenda.plan(workingMoment(story.chance, story.now(), [1, 2]), () => decide(story, staff, redemptionId));
}

async function decide(story: Storyteller, staff: Player, redemptionId: string): Promise<void> {
  if (story.now() >= story.teamAwayFrom) return;
  const move = { redemptionId, idempotencyKey: story.newKey() };
  if (story.chance.hits(0.07)) {
    const reason = story.chance.pick(rejectWords);
    await story.act(staff, (caller) => caller.redemptions.reject({ ...move, reason }));
    return;
  }
  await story.act(staff, (caller) => caller.redemptions.approve({ ...move, words: null }));
  story.agenda.plan(workingMoment(story.chance, story.now(), [1, 6]), async () => {
    const end = { redemptionId, idempotencyKey: story.newKey() };
    const hasFailed = story.chance.hits(0.04);
    const words = story.chance.pick(hasFailed ? failWords : fulfilWords);
    await story.act(staff, (caller) =>
      hasFailed
        ? caller.redemptions.markFailed({ ...end, reason: words })
        : caller.redemptions.fulfil({ ...end, words }),
    );
  });
}
