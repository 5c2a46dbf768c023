import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import type { Answers } from '../../../testing/answering-server.ts';
import { Refusal } from '../../../testing/answering-server.ts';

/** The only challenge on the shelf. */
export const shelfId = '0190a000-0000-7000-8000-0000000000c1';
/** What a copy of it is called. */
export const copyId = '0190a000-0000-7000-8000-0000000000c2';
const now = '2026-03-10T09:00:00.000Z';

/** A server with one challenge that behaves: versions count up, an old version is refused, problems keep it from being published. */
export interface ChallengeShelf {
  readonly answers: Answers;
  readonly current: () => StaffChallenge;
  /** Somebody else saves, or publishes, behind one's back. */
  readonly changeElsewhere: (change: Partial<StaffChallenge>) => void;
  /** How often a draft was kept. */
  readonly saves: () => number;
}

/** Builds the shelf. `problemsOf` stands for the engine: what keeps a draft from being published. */
export function challengeShelf(
  start: StaffChallenge | null,
  problemsOf: (challenge: StaffChallenge) => StaffChallenge['problems'] = () => [],
): ChallengeShelf {
  let stored = start;
  let saves = 0;

  function current(): StaffChallenge {
    if (!stored) throw new Refusal('not-found');
    return { ...stored, problems: stored.state === 'draft' ? problemsOf(stored) : [] };
  }
  function insist(version: number) {
    if (current().state !== 'draft') throw new Refusal('challenge-not-draft', { state: current().state });
    if (current().version !== version) throw new Refusal('changed-meanwhile', { version: current().version });
  }

  const answers: Answers = {
    challenges: {
      list: ({ state, kind, search = '' }) => {
        const all = stored && stored.title.includes(search) && (!kind || stored.kind === kind) ? [current()] : [];
        const rows = all
          .filter((row) => !state || row.state === state)
          .map((row) => ({ ...row, stageCount: row.stages.length }));
        const count = (wanted: string) => all.filter((row) => row.state === wanted).length;
        return {
          rows,
          total: rows.length,
          page: 1,
          pageSize: 25,
          counts: { draft: count('draft'), published: count('published'), closed: count('closed') },
        };
      },
      get: () => current(),
      create: ({ kind }) => {
        stored = { ...draftReview(), kind };
        return current();
      },
      saveDraft: ({ version, idempotencyKey: _key, challengeId: _id, stages, ...fields }) => {
        insist(version);
        saves += 1;
        stored = { ...current(), ...fields, version: version + 1, owner: 'Mara Lind', stages: stages.map(toStage) };
        return current();
      },
      copy: () => {
        stored = { ...current(), id: copyId, state: 'draft', version: 1, publishedAt: null, closedAt: null };
        return current();
      },
      discardDraft: ({ version, challengeId }) => {
        insist(version);
        stored = null;
        return { challengeId };
      },
      publish: ({ version }) => {
        insist(version);
        const { problems } = current();
        if (problems.length > 0) throw new Refusal('challenge-not-publishable', {}, problems);
        stored = { ...current(), state: 'published', publishedAt: now };
        return current();
      },
      close: () => {
        stored = { ...current(), state: 'closed', closedAt: now };
        return current();
      },
    },
  };
  return {
    answers,
    current,
    changeElsewhere: (change) => {
      stored = { ...current(), version: current().version + 1, owner: 'Bea Kim', ...change };
    },
    saves: () => saves,
  };
}

function toStage(
  stage: Pick<StaffChallenge['stages'][number], 'title' | 'instruction' | 'points' | 'minutes' | 'isEvidenceFree'> & {
    evidence: Array<Omit<StaffChallenge['stages'][number]['evidence'][number], 'id'>>;
    rubric?: StaffChallenge['stages'][number]['rubric'];
  },
  index: number,
): StaffChallenge['stages'][number] {
  return {
    ...stage,
    rubric: stage.rubric ?? null,
    id: crypto.randomUUID(),
    position: index,
    evidence: stage.evidence.map((request) => ({ ...request, id: crypto.randomUUID() })),
  };
}

/** A draft of a review, complete. */
export function draftReview(change: Partial<StaffChallenge> = {}): StaffChallenge {
  return {
    id: shelfId,
    kind: 'review',
    state: 'draft',
    version: 1,
    title: 'Write a review',
    summary: 'Say on a review site what works for you.',
    purpose: 'People who choose software read what customers say.',
    reviewSite: null,
    opensAt: null,
    closesAt: null,
    isRepeatable: false,
    minimumTier: 'none',
    stages: [
      toStage(
        {
          title: 'Publish your review',
          instruction: 'Publish it and send us the link.',
          points: 100,
          minutes: 10,
          isEvidenceFree: false,
          evidence: [{ kind: 'link', label: 'Link to your published review', isRequired: true }],
        },
        0,
      ),
    ],
    points: 100,
    minutes: 10,
    moderationDaysMax: 2,
    problems: [],
    cost: { pointsPerChampion: 100, championsWhoMay: 184, pointsAtMost: 18_400 },
    submissions: { underWay: 0, waiting: 0, approved: 0, declined: 0 },
    createdAt: now,
    updatedAt: now,
    owner: 'Mara Lind',
    publishedAt: null,
    closedAt: null,
    ...change,
  };
}
