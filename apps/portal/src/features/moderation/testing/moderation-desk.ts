import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import type {
  AskForChangesInput,
  DeclineSubmissionInput,
  ModerateSubmissionOutput,
} from '@rostra/shared/challenges/moderate-submission.contract';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import { doubledAward } from '../../../testing/build-award.ts';
import type { Answers } from '../../../testing/answering-server.ts';
import { Refusal } from '../../../testing/answering-server.ts';

/** What was done at the desk, in order. */
export type DeskAct =
  | { readonly verb: 'approve'; readonly id: string; readonly score?: number }
  | ({ readonly verb: 'ask' } & Pick<AskForChangesInput, 'general' | 'fields'> & { readonly id: string })
  | ({ readonly verb: 'decline' } & Pick<DeclineSubmissionInput, 'reason'> & { readonly id: string });

/** A server with a queue that behaves: what is answered leaves it, what somebody else answered is refused. */
export interface ModerationDesk {
  readonly answers: Answers;
  readonly acts: DeskAct[];
  /** Another moderator answers behind one's back. */
  readonly answerElsewhere: (id: string, state: 'approved' | 'declined') => void;
}

/** Builds the desk with these items waiting, due in their order. */
export function moderationDesk(items: readonly GetModerationItemOutput[]): ModerationDesk {
  const desk = new Map(items.map((item) => [item.submissionStageId, item]));
  const acts: DeskAct[] = [];

  function itemOf(id: string): GetModerationItemOutput {
    const item = desk.get(id);
    if (!item) throw new Refusal('not-found');
    return item;
  }
  function settle(
    id: string,
    version: number,
    state: 'approved' | 'declined' | 'changes-requested',
  ): ModerateSubmissionOutput {
    const item = itemOf(id);
    if (item.version !== version) throw new Refusal('already-moderated', { state: item.state });
    write(id, state, 'Mara Lind');
    const submissionState = state === 'approved' ? 'approved' : state;
    return {
      submissionStageId: id,
      state,
      submissionState,
      pointsAwarded: state === 'approved' ? item.stage.points : 0,
      award: null,
      rise: null,
    };
  }
  function write(id: string, state: GetModerationItemOutput['state'], moderatedBy: string): void {
    const item = itemOf(id);
    desk.set(id, { ...item, state, version: item.version + 1, moderatedBy, moderatedAt: '2026-03-10T10:00:00.000Z' });
  }

  const answers: Answers = {
    moderation: {
      queue: ({ state = 'submitted', search = '' }) => {
        const all = [...desk.values()];
        const rows = all.filter((item) => item.state === state && item.champion.name.includes(search));
        const count = (wanted: string) => all.filter((item) => item.state === wanted).length;
        return {
          rows,
          total: rows.length,
          page: 1,
          pageSize: 25,
          counts: {
            submitted: count('submitted'),
            overdue: all.filter((item) => item.state === 'submitted' && item.isOverdue).length,
            'changes-requested': count('changes-requested'),
            approved: count('approved'),
            declined: count('declined'),
          },
          challenges: [],
        };
      },
      get: ({ submissionStageId }) => itemOf(submissionStageId),
      approve: ({ submissionStageId: id, version, score = null }) => {
        const outcome = settle(id, version, 'approved');
        const award = score === null ? undefined : itemOf(id).paysByScore[score];
        acts.push({ verb: 'approve', id, ...(score === null ? {} : { score }) });
        return { ...outcome, pointsAwarded: award?.rewardPoints ?? outcome.pointsAwarded };
      },
      askForChanges: ({ submissionStageId: id, version, general = '', fields = [] }) => {
        const outcome = settle(id, version, 'changes-requested');
        acts.push({ verb: 'ask', id, general, fields });
        return outcome;
      },
      decline: ({ submissionStageId: id, version, reason }) => {
        const outcome = settle(id, version, 'declined');
        acts.push({ verb: 'decline', id, reason });
        return outcome;
      },
    },
  };
  return { answers, acts, answerElsewhere: (id, state) => write(id, state, 'Bea Kim') };
}

/** The id of the nth thing of a kind. */
export function idOf(kind: number, n: number): string {
  return `0190a000-0000-7000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
}

/** A sent stage of a review: a link, and a picture that may be left out. */
export function sentReview(
  n: number,
  champion: string,
  change: Partial<GetModerationItemOutput> = {},
): GetModerationItemOutput {
  const stageId = idOf(2, n);
  const link = idOf(3, n);
  const evidence = [
    { id: link, kind: 'link' as const, label: 'Link to your published review', isRequired: true },
    { id: idOf(4, n), kind: 'image' as const, label: 'Screenshot', isRequired: false },
  ];
  const id = idOf(1, n);
  const sentAt = '2026-03-10T08:00:00.000Z';
  return {
    submissionStageId: id,
    submissionId: idOf(5, n),
    champion: {
      id: idOf(6, n),
      name: champion,
      accountName: 'Northwind',
      tier: 'bronze',
      email: 'someone@northwind.example',
      title: 'Head of IT',
      approvedBefore: 2,
    },
    challenge: {
      id: idOf(7, 1),
      title: 'Write a review',
      kind: 'review',
      summary: 'Say what works.',
      purpose: 'Others read it.',
    },
    stage: { title: 'Publish your review', number: 1, count: 1, points: 100, scoreMax: null },
    state: 'submitted',
    submittedAt: sentAt,
    dueAt: '2026-03-12T08:00:00.000Z',
    isOverdue: false,
    timesSubmitted: 1,
    moderatedAt: null,
    moderatedBy: null,
    score: null,
    version: 1,
    pays: null,
    paysByScore: [],
    asked: {
      id: stageId,
      position: 0,
      title: 'Publish your review',
      instruction: 'Publish it and send the link.',
      points: 100,
      minutes: 10,
      evidence,
      rubric: null,
    },
    submission: {
      id: idOf(5, n),
      challengeId: idOf(7, 1),
      challengeTitle: 'Write a review',
      kind: 'review',
      state: 'submitted',
      stages: [
        {
          id,
          stageId,
          position: 0,
          title: 'Publish your review',
          state: 'submitted',
          points: 100,
          rubric: null,
          score: null,
          asked: evidence,
          evidence: [{ requestId: link, kind: 'link', url: `https://reviews.example/${n}` }],
          words: null,
          submittedAt: sentAt,
          dueAt: '2026-03-12T08:00:00.000Z',
          moderatedAt: null,
          moderatedBy: null,
        },
      ],
      currentStageId: stageId,
      pointsAwarded: 0,
      pointsTotal: 100,
      moderator: 'Mara Lind',
      dueAt: '2026-03-12T08:00:00.000Z',
      startedAt: sentAt,
      updatedAt: sentAt,
      endedAt: null,
      events: [
        {
          id: idOf(8, n),
          kind: 'submitted',
          at: sentAt,
          by: champion,
          submissionStageId: idOf(5, n),
          stageTitle: 'Publish your review',
          words: null,
          points: null,
          scored: null,
        },
      ],
    },
    ...change,
  };
}

/** The same of a talk whose stage is scored from 0 to `scoreMax`: each point of the score pays 50. */
export function sentTalk(n: number, champion: string, scoreMax = 5): GetModerationItemOutput {
  const item = sentReview(n, champion);
  const rubric = { scoreMax, meaning: `${scoreMax}: before customers. 1: mentioned in passing.` };
  const paysByScore = Array.from({ length: scoreMax + 1 }, (_, score): AwardExplanation => {
    const points = { statusPoints: 50 * score, rewardPoints: 50 * score };
    const each = { statusPoints: 50, rewardPoints: 50 };
    return {
      ...doubledAward(),
      ...points,
      rule: { id: idOf(9, 9), name: 'Talks by score', version: 1 },
      base: { kind: 'rubric', ...points, units: null, score, each },
      campaigns: [],
      refusal: score === 0 ? 'worth-nothing' : null,
    };
  });
  return {
    ...item,
    challenge: { ...item.challenge, title: 'Give a talk', kind: 'talk' },
    stage: { ...item.stage, scoreMax },
    asked: { ...item.asked, rubric },
    pays: paysByScore.at(-1) ?? null,
    paysByScore,
  };
}
