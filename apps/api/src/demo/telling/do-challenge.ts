import type { EvidenceRequirement } from '@rostra/points-engine';
import type { z } from 'zod';
import type { evidenceSchema } from '@rostra/shared/challenges/evidence.schema';
import { AppError } from '../../errors/app-error.ts';
import type { Player, Storyteller } from '../storyteller.ts';
import { workingMoment } from '../moments.ts';
import { changeWords, declineWords, evidenceTexts } from '../world/words.ts';
import type { OfferedChallenge } from './offer-challenges.ts';

type Given = z.infer<typeof evidenceSchema>;

/** How moderation goes in the story, out of 1: the rest is declined. */
const APPROVED = 0.84;
const CHANGES_ASKED = 0.11;

/** One champion's way through one challenge. */
export interface Attempt {
  readonly champion: Player;
  readonly moderator: Player;
  readonly challenge: OfferedChallenge;
  /** Which stage is sent next, from 0. */
  readonly stageIndex: number;
  /** What becomes of it; drawn when absent. */
  readonly answer?: 'approve' | 'ask-for-changes';
  /** What it is scored, where its stage is; found in the submission when absent. */
  readonly score?: number;
}

/**
 * A champion sends a stage, and the program team answers within a day or three. Asked for changes, the champion mostly sends it again; a case study goes on
 * with its next stage after some weeks. What the product refuses (not the tier, done already) simply does not happen.
 */
export async function doChallenge(story: Storyteller, attempt: Attempt): Promise<void> {
  const { champion, challenge, stageIndex } = attempt;
  const stage = challenge.stages[stageIndex];
  if (!stage) return;
  const evidence = stage.evidence.flatMap((request) => giveEvidence(story, challenge, request));
  try {
    const submission = await story.act(champion, (caller) =>
      caller.submissions.submit({
        challengeId: challenge.id,
        stageId: stage.id,
        evidence,
        idempotencyKey: story.newKey(),
      }),
    );
    const sent = submission.stages.find((candidate) => candidate.stageId === stage.id);
    if (sent)
      story.agenda.plan(workingMoment(story.chance, story.now(), [1, 3]), () => moderate(story, attempt, sent.id));
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

async function moderate(story: Storyteller, attempt: Attempt, submissionStageId: string): Promise<void> {
  if (story.now() >= story.teamAwayFrom) return;
  const { moderator, challenge, stageIndex } = attempt;
  const { version } = await story.act(moderator, (caller) => caller.moderation.get({ submissionStageId }));
  const answer = { submissionStageId, version, idempotencyKey: story.newKey() };
  const outcome = attempt.answer ?? drawAnswer(story);
  if (outcome === 'approve') {
    const score = challenge.stages[stageIndex]?.rubric ? (attempt.score ?? scoreOf(submissionStageId)) : null;
    await story.act(moderator, (caller) => caller.moderation.approve({ ...answer, score }));
    const next = { ...attempt, stageIndex: stageIndex + 1 };
    if (next.stageIndex < challenge.stages.length && (attempt.answer || story.chance.hits(0.85))) {
      story.agenda.plan(workingMoment(story.chance, story.now(), [9, 40]), () => doChallenge(story, next));
    }
  } else if (outcome === 'ask-for-changes') {
    const general = story.chance.pick(changeWords);
    await story.act(moderator, (caller) => caller.moderation.askForChanges({ ...answer, general, fields: [] }));
    if (!attempt.answer && story.chance.hits(0.8)) {
      story.agenda.plan(workingMoment(story.chance, story.now(), [1, 5]), () => doChallenge(story, attempt));
    }
  } else {
    const reason = story.chance.pick(declineWords);
    await story.act(moderator, (caller) => caller.moderation.decline({ ...answer, reason }));
  }
}

/** Scores as a kind moderator gives them, of 5. */
const SCORES = [4, 3, 5, 4, 2, 4, 5, 3] as const;

/** Told by the submission itself: drawn by chance, it would change what comes after it in the story of everybody. */
function scoreOf(submissionStageId: string): number {
  return SCORES[Number.parseInt(submissionStageId.slice(-6, -4), 16) % SCORES.length] ?? SCORES[0];
}

function drawAnswer({ chance }: Storyteller): 'approve' | 'ask-for-changes' | 'decline' {
  const drawn = chance.next();
  if (drawn < APPROVED) return 'approve';
  return drawn < APPROVED + CHANGES_ASKED ? 'ask-for-changes' : 'decline';
}

function giveEvidence(story: Storyteller, { brief }: OfferedChallenge, request: EvidenceRequirement): Given[] {
  const requestId = request.id;
  switch (request.kind) {
    case 'link':
      return [
        { requestId, kind: 'link', url: `https://${brief.kind}.example/${story.chance.between(10_000, 99_999)}` },
      ];
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
