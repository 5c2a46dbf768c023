import type { HomeNews } from '@rostra/shared/home/home-news.schema';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { type BadgeNews, listBadgeNews } from '../../badges/index.ts';
import { type BetaNews, listBetaNews } from '../../betas/index.ts';
import { listSubmissionNews, type SubmissionNews } from '../../challenges/index.ts';
import {
  describePostings,
  type EarnedNews,
  type ExpiredNews,
  type GivenNews,
  listEarned,
  listExpired,
  listGiven,
  listReversals,
  listTierChanges,
  type ReversalNews,
  type SourceDescribers,
  type TierStep,
} from '../../points/index.ts';
import { listRedemptionNews, type RedemptionNews } from '../../rewards/index.ts';

const NEWS_MAX = 20;

/** Whose news, and since when. */
export interface NewsAsked {
  readonly memberId: string;
  readonly since: Date;
}

/** What others did since a moment that concerns a champion, the latest first: one query per feature that has news. */
export async function listNews(
  scope: Scope,
  describers: SourceDescribers,
  { memberId, since }: NewsAsked,
): Promise<HomeNews[]> {
  const window = { since, limit: NEWS_MAX };
  const submissions = await listSubmissionNews(scope, memberId, window);
  const earned = await listEarned(scope, memberId, window);
  const lineOf = new Map(earned.map(({ sourceId, postingId }) => [sourceId, postingId]));
  const unanswered = earned.filter(({ sourceType }) => sourceType !== 'submission-stage');
  const subjectOf = await describePostings(scope, describers, unanswered);
  // In this order within one instant: what follows from an answer stands above it.
  const news = [
    ...(await listTierChanges(scope, memberId, since)).map(fromTierStep),
    ...(await listBadgeNews(scope, memberId, window)).map(fromBadge),
    ...submissions.map((answer) => fromSubmission(answer, lineOf)),
    ...(await listRedemptionNews(scope, memberId, window)).map(fromRedemption),
    ...unanswered.map((award) => fromEarned(award, subjectOf(award)?.title ?? award.reason)),
    ...(await listGiven(scope, memberId, window)).map(fromGiven),
    ...(await listReversals(scope, memberId, window)).map(fromReversal),
    ...(await listExpired(scope, memberId, window)).map(fromExpired),
    ...(await listBetaNews(scope, memberId, window)).map(fromBeta),
  ];
  return news.toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at)).slice(0, NEWS_MAX);
}

function fromSubmission(answer: SubmissionNews, lineOf: ReadonlyMap<string, string>): HomeNews {
  const { id, kind, challengeId, submissionStageId, title, stageTitle, points, at } = answer;
  const line = { id, challengeId, title, at: wireInstant(at) };
  switch (kind) {
    case 'approved':
      return { kind, ...line, stageTitle, points, postingId: lineOf.get(submissionStageId ?? '') ?? null };
    case 'changes-requested':
      return { kind: 'changes-asked', ...line };
    case 'declined':
      return { kind, ...line };
  }
}

function fromRedemption({ redemptionId, rewardTitle: title, state, at }: RedemptionNews): HomeNews {
  return { kind: 'redemption', id: `${redemptionId}:${state}`, redemptionId, title, state, at: wireInstant(at) };
}

function fromTierStep({ id, from, to, at }: TierStep): HomeNews {
  return { kind: 'tier', id, from, to, at: wireInstant(at) };
}

function fromBadge({ id, kind, badge, at }: BadgeNews): HomeNews {
  return { kind: 'badge', id: `${id}:${kind}`, badge, isWithdrawn: kind === 'withdrawn', at: wireInstant(at) };
}

function fromEarned({ postingId, points, at }: EarnedNews, title: string | null): HomeNews {
  return { kind: 'points-earned', id: postingId, postingId, points, title, at: wireInstant(at) };
}

function fromExpired({ postingId, points, at }: ExpiredNews): HomeNews {
  return { kind: 'points-expired', id: postingId, postingId, points, at: wireInstant(at) };
}

function fromGiven({ postingId, points, reason, at }: GivenNews): HomeNews {
  return { kind: 'points-given', id: postingId, postingId, points, reason, at: wireInstant(at) };
}

function fromReversal({ postingId, points, reason, at }: ReversalNews): HomeNews {
  return { kind: 'points-taken-back', id: postingId, postingId, points, reason, at: wireInstant(at) };
}

function fromBeta({ id, kind, betaId, title, reason, at }: BetaNews): HomeNews {
  const line = { id, betaId, title, at: wireInstant(at) };
  switch (kind) {
    case 'opened':
      return { kind: 'beta-opened', ...line };
    case 'admitted':
    case 'promoted':
      return { kind: 'beta-seat', ...line };
    case 'removed':
      return { kind: 'beta-removed', ...line, reason: reason ?? '' };
  }
}
