/** Kinds of challenge with a template of their own. */
export const challengeKinds = ['review', 'reference-call', 'case-study', 'talk'] as const;
export type ChallengeKind = (typeof challengeKinds)[number];

/** Kinds that ask for an opinion: what one is worth never hangs on what it says, nor on how staff judge it (rule 12, reviews on public sites). */
export const opinionChallengeKinds = ['review'] as const satisfies readonly ChallengeKind[];

/** What can prove a stage. `image` is an uploaded picture. */
export const evidenceKinds = ['link', 'text', 'image', 'choice', 'rating', 'date'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A challenge is written, then offered, then no longer offered; it never goes back. */
export const challengeStates = ['draft', 'published', 'closed'] as const;
export type ChallengeState = (typeof challengeStates)[number];

/**
 * One champion's attempt as a whole. `draft`: nothing sent yet; `submitted`: a stage waits for moderation;
 * `changes-requested`: the champion has to answer; `in-progress`: a stage is approved and the next one is open;
 * `approved`, `declined`, `withdrawn`: over.
 */
export const submissionStates = [
  'draft',
  'submitted',
  'changes-requested',
  'in-progress',
  'approved',
  'declined',
  'withdrawn',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** One stage of a submission. `locked`: an earlier stage is not approved yet; `open`: the champion can submit it. */
export const stageStates = ['locked', 'open', 'submitted', 'changes-requested', 'approved', 'declined'] as const;
export type StageState = (typeof stageStates)[number];

/** What can happen to a submission; one line of its timeline each. */
export const submissionEventKinds = [
  'started',
  'submitted',
  'changes-requested',
  'approved',
  'declined',
  'withdrawn',
] as const;
export type SubmissionEventKind = (typeof submissionEventKinds)[number];

/** How a challenge stands to a champion: going on, open to start, not yet, or over; the order of this list is that of screens. */
export const challengeGroups = ['under-way', 'open', 'later', 'done'] as const;
export type ChallengeGroup = (typeof challengeGroups)[number];

/** Why a challenge is proposed as a next step, strongest first; `open-to-you` when nothing else speaks for it. */
export const nextStepReasons = [
  'changes-asked',
  'started',
  'closes-tier-gap',
  'quick-win',
  'new',
  'closing-soon',
  'open-to-you',
] as const;
export type NextStepReason = (typeof nextStepReasons)[number];
