import type { PublishChallengeOutput } from '@rostra/shared/challenges/publish-challenge.contract';
import type { Player, Storyteller } from '../storyteller.ts';
import { daysAfter } from '../moments.ts';
import { type DemoChallenge, demoChallenges, demoUnfinishedDraft } from '../world/challenges.ts';

/** A challenge of the story that is offered now. */
export interface OfferedChallenge {
  readonly id: string;
  readonly brief: DemoChallenge;
  readonly stages: PublishChallengeOutput['stages'];
}

/** Plans the year's challenges: each is drafted from its template, made one's own and published on its day. */
export function offerChallenges(story: Storyteller, manager: Player, lastDay: number): OfferedChallenge[] {
  const offered: OfferedChallenge[] = [];
  const start = story.now();
  for (const brief of demoChallenges.filter((challenge) => challenge.publishedOnDay < lastDay)) {
    story.agenda.plan(new Date(daysAfter(start, brief.publishedOnDay).getTime() + 9 * 3_600_000), async () => {
      const { id, stages } = await publish(story, manager, brief);
      offered.push({ id, brief, stages });
    });
  }
  story.agenda.plan(daysAfter(start, lastDay - 3), () => leaveDraft(story, manager));
  return offered;
}

async function publish(story: Storyteller, manager: Player, brief: DemoChallenge): Promise<PublishChallengeOutput> {
  const draft = await story.act(manager, (caller) =>
    caller.challenges.create({ kind: brief.kind, idempotencyKey: story.newKey() }),
  );
  const { id: challengeId, version, purpose, stages, isRepeatable, minimumTier, reviewSite } = draft;
  const saved = await story.act(manager, (caller) =>
    caller.challenges.saveDraft({
      challengeId,
      version,
      title: brief.title,
      summary: brief.summary,
      purpose: brief.purpose ?? purpose,
      reviewSite: brief.reviewSite ?? reviewSite,
      opensAt: null,
      closesAt: brief.openForDays === undefined ? null : daysAfter(story.now(), brief.openForDays).toISOString(),
      isRepeatable: brief.isRepeatable ?? isRepeatable,
      minimumTier: brief.minimumTier ?? minimumTier,
      stages: stages.map((stage) => ({ ...stage, rubric: brief.rubric ?? stage.rubric })),
      idempotencyKey: story.newKey(),
    }),
  );
  return story.act(manager, (caller) =>
    caller.challenges.publish({ challengeId, version: saved.version, idempotencyKey: story.newKey() }),
  );
}

async function leaveDraft(story: Storyteller, manager: Player): Promise<void> {
  const { kind, title, summary } = demoUnfinishedDraft;
  const draft = await story.act(manager, (caller) =>
    caller.challenges.create({ kind, idempotencyKey: story.newKey() }),
  );
  const { id: challengeId, version, purpose, reviewSite, opensAt, closesAt, isRepeatable, minimumTier, stages } = draft;
  await story.act(manager, (caller) =>
    caller.challenges.saveDraft({
      challengeId,
      version,
      title,
      summary,
      purpose,
      reviewSite,
      opensAt,
      closesAt,
      isRepeatable,
      minimumTier,
      stages,
      idempotencyKey: story.newKey(),
    }),
  );
}
