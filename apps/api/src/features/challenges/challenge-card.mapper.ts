import type { GroupedChallenge } from '@rostra/points-engine';
import type { ChallengeCard, OwnSubmission, WhyNot } from '@rostra/shared/challenges/challenge-card.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { OwnSubmissionRecord } from './queries/read-own-submissions.ts';
import type { StandingChallenge } from './queries/read-standing-challenges.ts';

/** A challenge as a champion meets it in a list. */
export function toChallengeCard({ challenge: standing, group }: GroupedChallenge<StandingChallenge>): ChallengeCard {
  const { id, kind, title, summary, points, minutes, stageCount, minimumTier, isRepeatable, ...rest } =
    standing.challenge;
  return {
    id,
    kind,
    title,
    summary,
    points,
    minutes,
    stageCount,
    opensAt: wireInstant(rest.opensAt),
    closesAt: wireInstant(rest.closesAt),
    publishedAt: wireInstant(rest.publishedAt),
    minimumTier,
    isRepeatable,
    group,
    whyNot: standing.fit.ok ? null : toWhyNot(standing.fit.refusal),
    submission: standing.submission && toOwnSubmission(standing.submission),
  };
}

/** A champion's own submission in a line. */
export function toOwnSubmission(record: OwnSubmissionRecord): OwnSubmission {
  const { id, state, stageTitle, stagePosition, stageState, stageDueAt, pointsAwarded } = record;
  return {
    id,
    state,
    stageTitle,
    stageNumber: stagePosition === null ? null : stagePosition + 1,
    pointsAwarded,
    dueAt: state === 'submitted' && stageState === 'submitted' ? wireInstant(stageDueAt) : null,
  };
}

function toWhyNot({ code, details }: Extract<StandingChallenge['fit'], { ok: false }>['refusal']): WhyNot {
  const { problems: _, ...simple } = details;
  return { code, details: simple };
}
