import { daysAfter } from '../moments.ts';
import type { Player, Storyteller } from '../storyteller.ts';

const TRIED_DAYS_BEFORE_END = 4;

/** The team tries its unfinished ideas on the year that has been: the rule by itself, then with the easier tiers. */
export function tryDrafts(story: Storyteller, manager: Player, days: number): void {
  if (TRIED_DAYS_BEFORE_END >= days) return;
  story.agenda.plan(daysAfter(story.now(), days - TRIED_DAYS_BEFORE_END), async () => {
    const { rules } = await story.act(manager, (caller) => caller.simulations.drafts());
    const ruleIds = rules.filter(({ isReady }) => isReady).map(({ ruleId }) => ruleId);
    for (const hasTierPolicy of [false, true]) {
      const wish = { months: 12, ruleIds, hasTierPolicy };
      await story.act(manager, (caller) => caller.simulations.start({ ...wish, idempotencyKey: story.newKey() }));
    }
  });
}
