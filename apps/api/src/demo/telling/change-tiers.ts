import type { Player, Storyteller } from '../storyteller.ts';
import { daysAfter } from '../moments.ts';
import { tierDrafts, type TierDraft } from '../world/tier-drafts.ts';

const CHANGED_DAYS_BEFORE_END = 120;
const DRAFTED_DAYS_BEFORE_END = 6;

/** The team gives more days of grace in the middle of the year, and is thinking about an easier Silver when the story ends. */
export function changeTiers(story: Storyteller, manager: Player, days: number): void {
  const plan = (daysBeforeEnd: number, tell: () => Promise<void>) => {
    // Not at a moment of chance: what chance brings to the others stays as it is.
    if (daysBeforeEnd < days) story.agenda.plan(daysAfter(story.now(), days - daysBeforeEnd), tell);
  };
  plan(CHANGED_DAYS_BEFORE_END, async () => {
    const revision = await draft(story, manager, tierDrafts.moreGrace);
    await story.act(manager, (caller) => caller.tiers.publish({ revision, idempotencyKey: story.newKey() }));
  });
  plan(DRAFTED_DAYS_BEFORE_END, async () => {
    await draft(story, manager, tierDrafts.easierSilver);
  });
}

/** Writes a draft and has it worked out; gives its revision. */
async function draft(story: Storyteller, manager: Player, terms: TierDraft): Promise<number> {
  const { revision } = await story.act(manager, (caller) =>
    caller.tiers.saveDraft({ ...terms, revision: 0, idempotencyKey: story.newKey() }),
  );
  await story.act(manager, (caller) => caller.tiers.preview({ revision, idempotencyKey: story.newKey() }));
  return revision;
}
