/**
 * The front door of the points engine: what is allowed, what it is worth, what follows. Pure functions over plain data; time,
 * ids and chance come in as arguments; a refusal is returned with a code; a broken invariant throws `InvariantError`.
 */
export {
  acts,
  betaAdmissions,
  betaStates,
  buckets,
  catalogueGroups,
  challengeGroups,
  challengeKinds,
  challengeStates,
  enrolmentEventKinds,
  enrolmentStates,
  evidenceKinds,
  fulfilmentKinds,
  nextStepReasons,
  postingKinds,
  problemCodes,
  redemptionStates,
  refusalCodes,
  rewardKinds,
  rewardStates,
  roles,
  stageStates,
  submissionEventKinds,
  submissionStates,
  surfaces,
  tierNames,
  tierReviewOutcomes,
} from './vocabulary.ts';
export type {
  Act,
  BetaAdmission,
  BetaState,
  Bucket,
  CatalogueGroup,
  ChallengeGroup,
  ChallengeKind,
  ChallengeState,
  EnrolmentEventKind,
  EnrolmentState,
  EvidenceKind,
  FulfilmentKind,
  NextStepReason,
  PostingKind,
  ProblemCode,
  RedemptionState,
  RefusalCode,
  RewardKind,
  RewardState,
  Role,
  StageState,
  SubmissionEventKind,
  SubmissionState,
  Surface,
  TierName,
  TierReviewOutcome,
} from './vocabulary.ts';

export { allow, refuse } from './kernel/decision.ts';
export type { Decision, FieldProblem, Refusal, RefusalDetails } from './kernel/decision.ts';
export { InvariantError, invariant } from './kernel/invariant.ts';
export { addPoints, comparePoints, parsePoints, parsePositivePoints, pointsMax } from './kernel/points.ts';

export { defaultPoints } from './rules/default-points.ts';
export type { ActLimit, ActPoints } from './rules/default-points.ts';
export type { RuleVersion } from './rules/rule-version.ts';

export { checkBalance, emptyBalance, issuedPoints } from './ledger/balance.ts';
export type { Balance } from './ledger/balance.ts';
export { checkLots, remainingIn } from './ledger/lot.ts';
export type { Lot, LotChange, LotUse } from './ledger/lot.ts';
export { lotExpiry, lotLifeMonthsDefault } from './ledger/lot-expiry.ts';
export { lotOrder } from './ledger/lot-order.ts';
export type { Entry, LedgerChange, Posting, PostingHeader, PostingSource } from './ledger/posting.ts';
export { checkPostingIdentity } from './ledger/posting-identity.ts';
export type { BucketAmounts } from './ledger/posting-identity.ts';
export { postAward } from './ledger/post-award.ts';
export type { PostAwardInput } from './ledger/post-award.ts';
export { reverseAward } from './ledger/reverse-award.ts';
export type { ReverseAwardInput, ReversedPosting } from './ledger/reverse-award.ts';
export { holdPoints } from './ledger/hold-points.ts';
export type { HoldPointsInput } from './ledger/hold-points.ts';
export type { Hold } from './ledger/hold.ts';
export { releaseHold } from './ledger/release-hold.ts';
export type { ReleaseHoldInput } from './ledger/release-hold.ts';
export { spendHold } from './ledger/spend-hold.ts';
export type { SpendHoldInput } from './ledger/spend-hold.ts';
export { expireLots } from './ledger/expire-lots.ts';
export type { ExpireLotsInput } from './ledger/expire-lots.ts';
export { foldBalance } from './ledger/fold-balance.ts';

export { changeChallenge } from './challenges/change-challenge.ts';
export { challengeBounds, challengeMinutes, challengePoints } from './challenges/challenge-draft.ts';
export type { ChallengeDraft, EvidenceRequest, ReviewSite, StageDraft } from './challenges/challenge-draft.ts';
export { challengeEligibility } from './challenges/challenge-eligibility.ts';
export type { ChallengeEligibilityInput } from './challenges/challenge-eligibility.ts';
export { challengeTemplates } from './challenges/challenge-templates.ts';
export type { ChallengeTemplate } from './challenges/challenge-templates.ts';
export { closeChallenge } from './challenges/close-challenge.ts';
export { checkEvidence, evidenceBounds } from './challenges/evidence-requirements.ts';
export type { Evidence, EvidenceRequirement } from './challenges/evidence-requirements.ts';
export { moderationDaysMax, moderationDueAt } from './challenges/moderation-clock.ts';
export { moveSubmission } from './challenges/move-submission.ts';
export type { SubmissionMove, SubmissionOutcome } from './challenges/move-submission.ts';
export { challengeProblems, publishChallenge } from './challenges/publish-challenge.ts';
export type { PublishChallengeInput } from './challenges/publish-challenge.ts';
export { nextStepBounds, rankNextSteps } from './challenges/rank-next-steps.ts';
export type { NextStepCandidate, RankedStep, RankNextStepsInput } from './challenges/rank-next-steps.ts';
export { sortChallenges } from './challenges/sort-challenges.ts';
export type { GroupedChallenge, ListedChallenge } from './challenges/sort-challenges.ts';
export { currentStage, isSubmissionOver, startSubmission } from './challenges/submission-state.ts';
export type { StageProgress, SubmissionProgress } from './challenges/submission-state.ts';

export { missingToTier } from './tiers/missing-to-tier.ts';
export { nextTier } from './tiers/next-tier.ts';
export type { NextTier } from './tiers/next-tier.ts';
export { placeInTier } from './tiers/place-in-tier.ts';
export type { PlaceInTierInput, TierPlacement } from './tiers/place-in-tier.ts';
export { reviewTier } from './tiers/review-tier.ts';
export type { ReviewTierInput, TierReview } from './tiers/review-tier.ts';
export { isTierAtLeast, tierAbove, tierBelow, tierRank } from './tiers/tier-order.ts';
export { defaultTierPolicy, statusWindowStart, tierForPoints, tierThreshold } from './tiers/tier-policy.ts';
export type { TierPolicy } from './tiers/tier-policy.ts';
export { startingStanding, tierKeptUntil } from './tiers/tier-standing.ts';
export type { TierStanding } from './tiers/tier-standing.ts';

export { adjustStock } from './rewards/adjust-stock.ts';
export type { StockEdit } from './rewards/adjust-stock.ts';
export { moveReward } from './rewards/move-reward.ts';
export type { RewardMove } from './rewards/move-reward.ts';
export { moveRedemption } from './rewards/move-redemption.ts';
export type { RedemptionMove, RedemptionOutcome } from './rewards/move-redemption.ts';
export { redemptionDaysMax, redemptionDueAt } from './rewards/redemption-clock.ts';
export { redemptionEligibility } from './rewards/redemption-eligibility.ts';
export type { RedeemableReward, Redeemer, RedemptionTerms } from './rewards/redemption-eligibility.ts';
export { isRedemptionOver, redemptionEffects } from './rewards/redemption-state.ts';
export type { HeldPointsEffect, RedemptionEffect, StockEffect } from './rewards/redemption-state.ts';
export { placeInCatalogue, sortCatalogue } from './rewards/sort-catalogue.ts';
export type { CatalogueItem, CatalogueReward } from './rewards/sort-catalogue.ts';

export { admitToBeta } from './betas/admit-to-beta.ts';
export type { AdmitToBetaInput } from './betas/admit-to-beta.ts';
export { betaBounds, betaProblems } from './betas/beta-draft.ts';
export type { BetaDraft } from './betas/beta-draft.ts';
export { betaEligibility } from './betas/beta-eligibility.ts';
export type { BetaEligibilityInput } from './betas/beta-eligibility.ts';
export { changeBeta } from './betas/change-beta.ts';
export type { ChangeBetaInput } from './betas/change-beta.ts';
export { closeBeta } from './betas/close-beta.ts';
export { freeSeats, seatsLeft } from './betas/enrolment-state.ts';
export type { Beta, Enrolment } from './betas/enrolment-state.ts';
export { joinBeta, outcomeOfJoining } from './betas/join-beta.ts';
export type { BetaFill, JoinBetaInput, JoinBetaOutcome } from './betas/join-beta.ts';
export { leaveBeta } from './betas/leave-beta.ts';
export type { LeaveBetaInput, LeaveBetaOutcome } from './betas/leave-beta.ts';
export { openBeta } from './betas/open-beta.ts';
export type { OpenBetaInput } from './betas/open-beta.ts';
export { promotions } from './betas/promotions.ts';
export { waitlist, waitlistPlace } from './betas/waitlist-place.ts';
