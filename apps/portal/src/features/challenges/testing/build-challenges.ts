import type { ChallengeCard } from '@rostra/shared/challenges/challenge-card.schema';
import type { ListOpenChallengesOutput } from '@rostra/shared/challenges/list-open-challenges.contract';
import type { Submission, SubmissionStage } from '@rostra/shared/challenges/submission.schema';
import type { ViewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';

/** Ids of these tests: `id(1)` to `id(9)`. */
export const id = (nth: number) => `0190d000-0000-7000-8000-00000000000${nth}`;

/** The challenge, its stage, its two requests, and the submission of these tests. */
export const ids = { challenge: id(1), stage: id(2), link: id(3), image: id(4), submission: id(5), sent: id(6) };

/** A review that can be started now. */
export function challengeCard(parts: Partial<ChallengeCard> = {}): ChallengeCard {
  return {
    id: ids.challenge,
    kind: 'review',
    title: 'Write a review',
    summary: 'Say what works for you.',
    points: 100,
    minutes: 10,
    stageCount: 1,
    opensAt: null,
    closesAt: null,
    publishedAt: '2026-03-01T09:00:00.000Z',
    minimumTier: 'none',
    isRepeatable: false,
    group: 'open',
    whyNot: null,
    submission: null,
    ...parts,
  };
}

/** A list of these challenges, all on one page. */
export function challengeList(rows: readonly ChallengeCard[], total = rows.length): ListOpenChallengesOutput {
  const inGroup = (group: ChallengeCard['group']) => rows.filter((row) => row.group === group).length;
  const counts = {
    'under-way': inGroup('under-way'),
    open: inGroup('open'),
    later: inGroup('later'),
    done: inGroup('done'),
  };
  return { rows: [...rows], total, page: 1, pageSize: 24, counts };
}

const asked: SubmissionStage['asked'] = [
  { id: ids.link, kind: 'link', label: 'Link to your review', isRequired: true },
  { id: ids.image, kind: 'image', label: 'Screenshot', isRequired: false },
];

/** The same review as its page shows it. */
export function challengeView(parts: Partial<ViewChallengeOutput> = {}): ViewChallengeOutput {
  return {
    ...challengeCard(),
    state: 'published',
    purpose: 'People who choose software read it.',
    reviewSite: { name: 'G2', url: 'https://www.g2.com/products/acme' },
    stages: [
      {
        id: ids.stage,
        position: 0,
        title: 'Publish your review',
        instruction: 'Write in your own words.',
        points: 100,
        minutes: 10,
        evidence: asked,
        rubric: null,
      },
    ],
    moderator: 'Mara Lind',
    moderationDaysMax: 2,
    pays: [],
    submission: null,
    ...parts,
  };
}

/** The only stage of a submission, sent unless other parts are given. */
export function sentStage(parts: Partial<SubmissionStage> = {}): SubmissionStage {
  return {
    id: ids.sent,
    stageId: ids.stage,
    position: 0,
    title: 'Publish your review',
    state: 'submitted',
    points: 100,
    rubric: null,
    score: null,
    asked,
    evidence: [{ requestId: ids.link, kind: 'link', url: 'https://g2.com/mine' }],
    words: null,
    submittedAt: '2999-03-10T09:00:00.000Z',
    dueAt: '2999-03-12T09:00:00.000Z',
    moderatedAt: null,
    moderatedBy: null,
    ...parts,
  };
}

/** A submission of it that waits for an answer. */
export function submissionOf(parts: Partial<Submission> = {}): Submission {
  const stages = parts.stages ?? [sentStage()];
  return {
    id: ids.submission,
    challengeId: ids.challenge,
    challengeTitle: 'Write a review',
    kind: 'review',
    state: 'submitted',
    stages,
    currentStageId: ids.stage,
    pointsAwarded: 0,
    pointsTotal: 100,
    moderator: 'Mara Lind',
    dueAt: stages[0]?.dueAt ?? null,
    startedAt: '2999-03-10T08:50:00.000Z',
    updatedAt: '2999-03-10T09:00:00.000Z',
    endedAt: null,
    events: [
      {
        id: id(7),
        kind: 'started',
        at: '2999-03-10T08:50:00.000Z',
        by: 'Ana Ruiz',
        submissionStageId: null,
        stageTitle: null,
        words: null,
        points: null,
        scored: null,
      },
      {
        id: id(8),
        kind: 'submitted',
        at: '2999-03-10T09:00:00.000Z',
        by: 'Ana Ruiz',
        submissionStageId: id(5),
        stageTitle: 'Publish your review',
        words: null,
        points: null,
        scored: null,
      },
    ],
    ...parts,
  };
}
