import type { EvidenceRequirement } from '@rostra/points-engine';
import type { z } from 'zod';
import type { evidenceSchema } from '@rostra/shared/challenges/evidence.schema';
import type { SubmitToChallengeOutput } from '@rostra/shared/challenges/submit-to-challenge.contract';
import { AppError } from '../../errors/app-error.ts';
import type { Player, Storyteller } from '../storyteller.ts';
import { workingMoment } from '../moments.ts';
import { changeWords, declineWords, evidenceTexts } from '../world/words.ts';
import type { OfferedChallenge } from './offer-challenges.ts';

type Given = z.infer<typeof evidenceSchema>;

/** How moderation goes in the story, out of 1: the rest is declined. */
const APPROVED = 0.84;
const CHANGES_ASKED = 0.11;

/**
 * A champion takes a challenge up: sends its stage, and the program team answers within a day or three. Asked for changes, the champion mostly sends it again;
 * a case study goes on with its next stage after some weeks. What the product refuses (not the tier, done already) simply does not happen.
 */
export async function doChallenge(story: Storyteller, champion: Player, moderator: Player, challenge: OfferedChallenge): Promise<void> {
  const view = await story.act(champion, (caller) => caller.challenges.view({ challengeId: challenge.id }));
  const stageId = view.submission ? view.submission.currentStageId : view.stages[0]?.id;
  const stage = view.stages.find((candidate) => candidate.id === stageId);
  if (!stage || (view.whyNot && !view.submission)) return;
  const evidence = stage.evidence.flatMap((request) => giveEvidence(story, challenge, request));
  try {
    const submission = await story.act(champion, (caller) =>
      caller.submissions.submit({ challengeId: challenge.id, stageId: stage.id, evidence, idempotencyKey: story.newKey() }),
    );
    const attempt = { champion, moderator, challenge, submission };
    story.agenda.plan(workingMoment(story.chance, story.now(), 0, 2), () => moderate(story, attempt));
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

interface Attempt {
  readonly champion: Player;
  readonly moderator: Player;
  readonly challenge: OfferedChallenge;
  readonly submission: SubmitToChallengeOutput;
}

async function moderate(story: Storyteller, { champion, moderator, challenge, submission }: Attempt): Promise<void> {
  const stage = submission.stages.find((candidate) => candidate.state === 'submitted');
  if (!stage) return;
  const item = await story.act(moderator, (caller) => caller.moderation.get({ submissionStageId: stage.id }));
  const answer = { submissionStageId: stage.id, version: item.version };
  const drawn = story.chance.next();
  if (drawn < APPROVED) {
    await story.act(moderator, (caller) => caller.moderation.approve({ ...answer, idempotencyKey: story.newKey() }));
    if (submission.stages.at(-1)?.id !== stage.id && story.chance.hits(0.85)) {
      story.agenda.plan(workingMoment(story.chance, story.now(), 9, 40), () => doChallenge(story, champion, moderator, challenge));
    }
  } else if (drawn < APPROVED + CHANGES_ASKED) {
    const general = story.chance.pick(changeWords);
    await story.act(moderator, (caller) => caller.moderation.askForChanges({ ...answer, general, fields: [], idempotencyKey: story.newKey() }));
    if (story.chance.hits(0.8)) {
      story.agenda.plan(workingMoment(story.chance, story.now(), 1, 5), () => doChallenge(story, champion, moderator, challenge));
    }
  } else {
    const reason = story.chance.pick(declineWords);
    await story.act(moderator, (caller) => caller.moderation.decline({ ...answer, reason, idempotencyKey: story.newKey() }));
  }
}

function giveEvidence(story: Storyteller, { brief }: OfferedChallenge, request: EvidenceRequirement): Given[] {
  const requestId = request.id;
  switch (request.kind) {
    case 'link':
      return [{ requestId, kind: 'link', url: `https://${brief.kind}.example/${story.chance.between(10_000, 99_999)}` }];
    case 'text':
      return [{ requestId, kind: 'text', text: story.chance.pick(evidenceTexts[brief.kind]) }];
    case 'date':
      return [{ requestId, kind: 'date', date: story.now().toISOString().slice(0, 10) }];
    case 'choice':
      return request.choices?.[0] === undefined ? [] : [{ requestId, kind: 'choice', choice: request.choices[0] }];
    case 'rating':
      return [{ requestId, kind: 'rating', stars: story.chance.between(3, 5) }];
    case 'image':
      return [];
  }
}

/** Whether the product said no, as it may: the story goes on without it. Anything else is a fault. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof AppError;
}
