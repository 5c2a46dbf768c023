/**
 * The words of Rostra, one per thing: on screen, on the wire, in the engine and in the tables. Each list is the only place
 * where its words are spelled; the union type beside it makes every switch and every map over them exhaustive.
 */

/** What a member may be in a workspace; a member has exactly one. All but `champion` are staff of the vendor. */
export const roles = ['champion', 'sales', 'csm', 'manager', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Where a mutation came from; kept on every posting and audit row. */
export const surfaces = ['portal', 'embed', 'console', 'job', 'import', 'demo'] as const;
export type Surface = (typeof surfaces)[number];

/** Kinds of challenge with a template of their own. */
export const challengeKinds = ['review', 'reference-call', 'case-study', 'talk'] as const;
export type ChallengeKind = (typeof challengeKinds)[number];

/** Acts of advocacy that have default points (rule 1, defaults per act). */
export const acts = [
  'reference-call',
  'case-study-interview',
  'case-study-draft',
  'case-study-published',
  'talk',
  'webinar',
  'podcast',
  'co-marketing-piece',
  'review',
  'social-share',
  'referral-submitted',
  'referral-qualified',
  'referral-won',
  'survey',
  'event-attended',
  'certification',
  'beta-feedback',
  'community-answer',
] as const;
export type Act = (typeof acts)[number];

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

/** What a posting in the ledger is. */
export const postingKinds = [
  'award',
  'reversal',
  'hold',
  'release',
  'spend',
  'expiry',
  'grant',
  'merge',
  'opening',
] as const;
export type PostingKind = (typeof postingKinds)[number];

/**
 * Where points of a member are. `status` counts towards a tier. Of the reward points, `available` can be spent, `held` are set
 * aside for a redemption, `spent` and `expired` are gone, `owed` are to be taken from the next award.
 */
export const buckets = ['status', 'available', 'held', 'spent', 'expired', 'owed'] as const;
export type Bucket = (typeof buckets)[number];

/** Tiers from lowest to highest; the order of this list is their rank. */
export const tierNames = ['none', 'bronze', 'silver', 'gold'] as const;
export type TierName = (typeof tierNames)[number];

/** What a review of a tier found; see `reviewTier`. */
export const tierReviewOutcomes = ['keep', 'renew', 'notice', 'grace', 'fall'] as const;
export type TierReviewOutcome = (typeof tierReviewOutcomes)[number];

/** Which status points count towards a tier: those of the last months, or all that were ever earned. */
export const tierPolicyKinds = ['rolling', 'lifetime'] as const;
export type TierPolicyKind = (typeof tierPolicyKinds)[number];

/** What a change of the tier policy does to whom it leaves below their tier: they keep what they were promised, or fall by one at once. */
export const tierPolicyFalls = ['as-promised', 'at-once'] as const;
export type TierPolicyFalls = (typeof tierPolicyFalls)[number];

/** A version of a tier policy is written, then in force, then followed by another; it never goes back. */
export const tierPolicyStates = ['draft', 'published', 'superseded'] as const;
export type TierPolicyState = (typeof tierPolicyStates)[number];

/** What a change of policy does to one member: see `replaceUnderPolicy`. */
export const tierReplacements = ['rise', 'stay', 'notice', 'fall'] as const;
export type TierReplacement = (typeof tierReplacements)[number];

/**
 * Why a line stands in a member's history of tiers. `rise`: points reached it; `renewal`: points kept it for another time; `grace`: a
 * notice was given; `fall`: the grace is over; `policy`: the workspace changed its tiers; `merge`: two
 * members became one.
 */
export const tierChangeReasons = ['rise', 'renewal', 'grace', 'fall', 'policy', 'merge'] as const;
export type TierChangeReason = (typeof tierChangeReasons)[number];

/** Kinds of reward (rule 8). There are no promo codes. */
export const rewardKinds = [
  'recognition',
  'swag',
  'gift-card',
  'donation',
  'exclusive-access',
  'co-marketing-slot',
  'product-credit',
  'peer-introduction',
] as const;
export type RewardKind = (typeof rewardKinds)[number];

/** Only an `active` reward is in the catalogue. */
export const rewardStates = ['draft', 'active', 'retired'] as const;
export type RewardState = (typeof rewardStates)[number];

/** How a redemption is fulfilled (rule 10). */
export const fulfilmentKinds = ['manual', 'code-pool', 'webhook'] as const;
export type FulfilmentKind = (typeof fulfilmentKinds)[number];

/** `requested`: points on hold; `rejected`, `cancelled`, `failed`: points and stock are back (rule 9). */
export const redemptionStates = ['requested', 'approved', 'fulfilled', 'rejected', 'cancelled', 'failed'] as const;
export type RedemptionState = (typeof redemptionStates)[number];

/** How a reward stands to a champion: can be had now, lacks points only, or is out of reach for another reason. */
export const catalogueGroups = ['now', 'near', 'later'] as const;
export type CatalogueGroup = (typeof catalogueGroups)[number];

/** A beta can be joined while `open`. */
export const betaStates = ['draft', 'open', 'closed'] as const;
export type BetaState = (typeof betaStates)[number];

/** Who fills a free seat: the first in line at once, or staff by choice. */
export const betaAdmissions = ['automatic', 'by-choice'] as const;
export type BetaAdmission = (typeof betaAdmissions)[number];

/** One champion in a beta. `joined` takes a seat, `waitlisted` has a place in line. */
export const enrolmentStates = ['waitlisted', 'joined', 'left'] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** What can happen to an enrolment; one line of its history each. `promoted`: moved up by itself when a seat became free. */
export const enrolmentEventKinds = ['joined', 'waitlisted', 'promoted', 'admitted', 'left', 'removed'] as const;
export type EnrolmentEventKind = (typeof enrolmentEventKinds)[number];

/** A quarter against its budget: none was set, within it, on the way to passing it, nearly used up, passed. */
export const budgetStates = ['none', 'within', 'ahead', 'near', 'passed'] as const;
export type BudgetState = (typeof budgetStates)[number];

/** What makes earning worth a look: far more than usual, always the same approver, many awards at once. */
export const outlierKinds = ['fast-earner', 'same-approver', 'burst'] as const;
export type OutlierKind = (typeof outlierKinds)[number];

/** A season is planned, runs, has ended, and is closed when its boards are frozen in the night after. */
export const seasonStates = ['planned', 'running', 'ended', 'closed'] as const;
export type SeasonState = (typeof seasonStates)[number];

/** Boards of a season: every champion, the champions of one segment, and accounts by the sum of their champions. */
export const boardKinds = ['all', 'segment', 'accounts'] as const;
export type BoardKind = (typeof boardKinds)[number];

/** Badges of the house, in the order of screens. */
export const badgeNames = [
  'first-review',
  'five-reviews',
  'first-reference',
  'three-references',
  'case-study-published',
  'talk-given',
  'all-round',
  'streak-12',
  'season-top-10',
] as const;
export type BadgeName = (typeof badgeNames)[number];

/** Every reason for which the engine says no. A refusal is an answer, not an error. */
export const refusalCodes = [
  // points
  'points-invalid',
  'points-not-positive',
  'points-overflow',
  'not-enough-points',
  'reason-required',
  'already-reversed',
  'reversal-of-reversal',
  'not-reversible',
  'hold-closed',
  'nothing-to-expire',
  'open-holds',
  'merge-with-self',
  'grant-to-self',
  'approver-is-asker',
  'approver-is-receiver',
  'opening-in-future',
  'opening-expired',
  // challenges
  'challenge-not-publishable',
  'challenge-not-draft',
  'challenge-not-published',
  'challenge-not-open-yet',
  'challenge-closed',
  'already-done',
  'already-started',
  'stage-not-found',
  'stage-not-open',
  'stage-not-submitted',
  'submission-closed',
  'evidence-incomplete',
  // tiers, rewards, betas
  'tier-policy-not-ready',
  'tier-too-low',
  'reward-not-active',
  'reward-wrong-state',
  'out-of-stock',
  'limit-reached',
  'redemption-wrong-state',
  'beta-not-draft',
  'beta-not-ready',
  'beta-not-open',
  'beta-closed',
  'already-enrolled',
  'not-enrolled',
  'not-waitlisted',
  'no-seat-left',
  // seasons and boards
  'season-not-ready',
  'season-overlaps',
  'season-started',
  'alias-taken',
  // signing in and joining
  'staff-locked-out',
  'provider-not-connected',
  'provider-not-proven',
  'join-request-decided',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What can be wrong with one field; see `FieldProblem`. */
export const problemCodes = [
  'required',
  'too-short',
  'too-long',
  'too-many',
  'too-few',
  'too-deep',
  'out-of-range',
  'not-ascending',
  'not-a-link',
  'not-a-choice',
  'not-a-date',
  'wrong-kind',
  'not-asked',
  'given-twice',
  'ends-before-start',
  'already-over',
  'evidence-or-none',
  'review-not-flat',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export { conditionGroups, conditionOperators, factOperators, factTypes } from './conditions/condition-vocabulary.ts';
export type { ConditionGroup, ConditionOperator, FactType } from './conditions/condition-vocabulary.ts';
export {
  awardRefusalReasons,
  campaignEffectKinds,
  campaignStackings,
  capScopes,
  periodKinds,
  ruleAmountKinds,
  ruleSourceKinds,
  ruleStates,
} from './rules/rule-vocabulary.ts';
export type {
  AwardRefusalReason,
  CampaignEffectKind,
  CampaignStacking,
  CapScope,
  PeriodKind,
  RuleAmountKind,
  RuleSourceKind,
  RuleState,
} from './rules/rule-vocabulary.ts';
export { joiningWays, joinRequestStates, signInAudiences } from './joining/joining-vocabulary.ts';
export type { JoiningWay, JoinRequestState, SignInAudience } from './joining/joining-vocabulary.ts';
export { policyGroups, policyKeys, policyUnits } from './policy/policy-registry.ts';
export type { PolicyGroup, PolicyKey, PolicyUnit, PolicyValue } from './policy/policy-registry.ts';
