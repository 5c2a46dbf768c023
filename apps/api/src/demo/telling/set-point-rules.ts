import type { RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { daysAfter } from '../moments.ts';
import type { Player, Storyteller } from '../storyteller.ts';
import {
  type DemoRuleText,
  referenceRules,
  reviewRule,
  storyCampaign,
  talkCampaign,
  storyIdea,
  talkIdea,
  talkRule,
} from '../world/point-rules.ts';

/** The team makes rules of its own during the year, runs two campaigns, and leaves an idea unfinished. */
export function setPointRules(story: Storyteller, manager: Player, days: number): void {
  const start = story.now();
  const dayOf = (daysBeforeEnd: number) => daysAfter(start, days - daysBeforeEnd);
  const plan = (daysBeforeEnd: number, tell: () => Promise<unknown>) => {
    // Not at a moment of chance: what chance brings to the others stays as it is.
    if (daysBeforeEnd >= days) return;
    story.agenda.plan(dayOf(daysBeforeEnd), async () => {
      await tell();
    });
  };
  const during = (from: number, until: number) => [calendarDay(dayOf(from)), calendarDay(dayOf(until))] as const;
  let references: RuleRecord | undefined;

  plan(210, async () => {
    references = await publishRule(story, manager, referenceRules.first);
  });
  plan(170, () => publishRule(story, manager, talkRule));
  plan(150, () => publishRule(story, manager, reviewRule));
  plan(82, () => publishRule(story, manager, storyCampaign(...during(80, 60))));
  plan(45, async () => {
    if (references) await publishNext(story, manager, { rule: references, text: referenceRules.second });
  });
  plan(12, () => publishRule(story, manager, talkCampaign(...during(10, -20))));
  plan(6, () => draft(story, manager, storyIdea));
  plan(5, () => draft(story, manager, talkIdea));
}

/** Of the demo's zone it may be the day before: campaigns begin and end a day sooner then, which nobody will miss. */
function calendarDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}

async function draft(story: Storyteller, manager: Player, text: DemoRuleText): Promise<RuleRecord> {
  const { id: ruleId } = await story.act(manager, (caller) =>
    caller.rules.create({ kind: text.terms.kind, idempotencyKey: story.newKey() }),
  );
  return save(story, manager, { ruleId, text });
}

/** Writes a rule or a campaign and puts it in force. */
export async function publishRule(story: Storyteller, manager: Player, text: DemoRuleText): Promise<RuleRecord> {
  return inForce(story, manager, await draft(story, manager, text));
}

async function publishNext(
  story: Storyteller,
  manager: Player,
  { rule, text }: { readonly rule: RuleRecord; readonly text: DemoRuleText },
): Promise<void> {
  await story.act(manager, (caller) => caller.rules.startDraft({ ruleId: rule.id, idempotencyKey: story.newKey() }));
  await inForce(story, manager, await save(story, manager, { ruleId: rule.id, text }));
}

function save(
  story: Storyteller,
  manager: Player,
  { ruleId, text }: { readonly ruleId: string; readonly text: DemoRuleText },
): Promise<RuleRecord> {
  return story.act(manager, (caller) =>
    caller.rules.saveDraft({ ruleId, revision: 1, ...text, idempotencyKey: story.newKey() }),
  );
}

function inForce(story: Storyteller, manager: Player, { id: ruleId, draft: written }: RuleRecord): Promise<RuleRecord> {
  return story.act(manager, (caller) =>
    caller.rules.publish({
      ruleId,
      revision: written?.revision ?? 1,
      fromDay: null,
      idempotencyKey: story.newKey(),
    }),
  );
}
