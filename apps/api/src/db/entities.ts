import { AnsweredRequestEntity } from '../features/idempotency/answered-request.entity.ts';
import { AuditEventEntity } from '../features/audit/audit-event.entity.ts';
import { AuditCheckEntity } from '../features/audit/chain/audit-check.entity.ts';
import { AuditDueEntity } from '../features/audit/chain/audit-due.entity.ts';
import { AuditHeadEntity } from '../features/audit/chain/audit-head.entity.ts';
import { AuditLinkEntity } from '../features/audit/chain/audit-link.entity.ts';
import { AuditPersonalEntity } from '../features/audit/personal/audit-personal.entity.ts';
import { BetaEntity } from '../features/betas/beta.entity.ts';
import { EnrolmentEntity } from '../features/betas/enrolment.entity.ts';
import { EnrolmentEventEntity } from '../features/betas/enrolment-event.entity.ts';
import { ImportEntity } from '../features/imports/import.entity.ts';
import { ImportRowEntity } from '../features/imports/import-row.entity.ts';
import { EmbedIdentityEntity } from '../features/embed/embed-identity.entity.ts';
import { EmbedKeyEntity } from '../features/embed/embed-key.entity.ts';
import { EmbedProofEntity } from '../features/embed/embed-proof.entity.ts';
import { ChallengeEntity } from '../features/challenges/challenge.entity.ts';
import { ChallengeStageEntity } from '../features/challenges/challenge-stage.entity.ts';
import { SubmissionEntity } from '../features/challenges/submission.entity.ts';
import { SubmissionEventEntity } from '../features/challenges/submission-event.entity.ts';
import { ConsentEventEntity } from '../features/consents/consent-event.entity.ts';
import { ConsentTextEntity } from '../features/consents/consent-text.entity.ts';
import { DataArchiveEntity } from '../features/privacy/data-archive.entity.ts';
import { ErasureRequestEntity } from '../features/privacy/erasure-request.entity.ts';
import { BadgeAwardEntity } from '../features/badges/badge-award.entity.ts';
import { BoardBlockEntity } from '../features/leaderboards/board-block.entity.ts';
import { BoardEntity } from '../features/leaderboards/board.entity.ts';
import { BoardEntryEntity } from '../features/leaderboards/board-entry.entity.ts';
import { BoardPresenceEntity } from '../features/leaderboards/board-presence.entity.ts';
import { RecognitionDueEntity } from '../features/leaderboards/recognition-due.entity.ts';
import { SeasonEntity } from '../features/leaderboards/season.entity.ts';
import { StreakChoiceEntity } from '../features/streaks/streak-choice.entity.ts';
import { SubmissionStageEntity } from '../features/challenges/submission-stage.entity.ts';
import { ChallengeDismissalEntity } from '../features/home/challenge-dismissal.entity.ts';
import { TokenEntity } from '../features/tokens/token.entity.ts';
import { AccountDomainEntity } from '../features/joining/account-domain.entity.ts';
import { JoinRequestEntity } from '../features/joining/join-request.entity.ts';
import { MailDueEntity } from '../features/mail/mail-due.entity.ts';
import { MailMessageEntity } from '../features/mail/mail-message.entity.ts';
import { PasskeyEntity } from '../features/passkeys/passkey.entity.ts';
import { PasskeyPolicyEntity } from '../features/passkeys/passkey-policy.entity.ts';
import { PasskeyRecoveryEntity } from '../features/passkeys/passkey-recovery.entity.ts';
import { StaffInvitationEntity } from '../features/staff/staff-invitation.entity.ts';
import { AccountEntity } from '../features/members/account.entity.ts';
import { AccountOwnerEntity } from '../features/members/account-owner.entity.ts';
import { MemberEntity } from '../features/members/member.entity.ts';
import { OidcConnectionEntity } from '../features/oidc/oidc-connection.entity.ts';
import { OidcIdentityEntity } from '../features/oidc/oidc-identity.entity.ts';
import { BalanceEntity } from '../features/points/balance.entity.ts';
import { CapUseEntity } from '../features/points/caps/cap-use.entity.ts';
import { ChainBlockEntity } from '../features/points/proof/chain-block.entity.ts';
import { ChainLeafEntity } from '../features/points/proof/chain-leaf.entity.ts';
import { ChainRootEntity } from '../features/points/proof/chain-root.entity.ts';
import { EntryEntity } from '../features/points/entry.entity.ts';
import { GrantEntity } from '../features/grants/grant.entity.ts';
import { ExpiryNoticeEntity } from '../features/points/expiry-notice.entity.ts';
import { LotEntity } from '../features/points/lot.entity.ts';
import { LotUseEntity } from '../features/points/lot-use.entity.ts';
import { PostingEntity } from '../features/points/posting.entity.ts';
import { ExpiryDayEntity } from '../features/points-office/expiry-day.entity.ts';
import { PointBudgetVersionEntity } from '../features/points-office/point-budget-version.entity.ts';
import { PointValueVersionEntity } from '../features/points-office/point-value-version.entity.ts';
import { PointsDayActEntity } from '../features/points-office/points-day-act.entity.ts';
import { PointsDayEntity } from '../features/points-office/points-day.entity.ts';
import { OutlierLookEntity } from '../features/points-office/outlier-look.entity.ts';
import { PointsOutlierEntity } from '../features/points-office/points-outlier.entity.ts';
import { TierBenefitEntity } from '../features/points/tier-benefit.entity.ts';
import { TierChangeEntity } from '../features/points/tier-change.entity.ts';
import { PolicyVersionEntity } from '../features/policy/policy-version.entity.ts';
import { RedemptionEntity } from '../features/rewards/redemption.entity.ts';
import { RedemptionEventEntity } from '../features/rewards/redemption-event.entity.ts';
import { RewardEntity } from '../features/rewards/reward.entity.ts';
import { AwardRefusalEntity } from '../features/rules/award-refusal.entity.ts';
import { PointRuleEntity } from '../features/rules/point-rule.entity.ts';
import { PointRuleVersionEntity } from '../features/rules/point-rule-version.entity.ts';
import { SignInPolicyVersionEntity } from '../features/sign-in-ways/sign-in-policy-version.entity.ts';
import { SignalKindEntity } from '../features/signal-kinds/signal-kind.entity.ts';
import { SignalEntity } from '../features/signals/signal.entity.ts';
import { SimulationEntity } from '../features/simulations/simulation.entity.ts';
import { SimulationPersonEntity } from '../features/simulations/simulation-person.entity.ts';
import { TierPolicyVersionEntity } from '../features/tiers/tier-policy-version.entity.ts';
import { TierPreviewEntity } from '../features/tiers/tier-preview.entity.ts';
import { UploadEntity } from '../features/uploads/upload.entity.ts';
import { WorkspaceLogoEntity } from '../features/branding/workspace-logo.entity.ts';
import { InstallationEventEntity } from '../features/workspace-deletion/installation-event.entity.ts';
import { WorkspaceExportEntity } from '../features/workspace-export/workspace-export.entity.ts';
import { WorkspaceExportPartEntity } from '../features/workspace-export/workspace-export-part.entity.ts';
import { WorkspaceAddressEntity } from '../features/workspace/workspace-address.entity.ts';
import { WorkspaceEntity } from '../features/workspace/workspace.entity.ts';
import { NightlyRunEntity } from '../jobs/nightly/nightly-run.entity.ts';
import { RateLimitEntity } from '../rate-limits/rate-limit.entity.ts';

/** Every table of the installation, by hand, so that nothing is stored that is not listed here. */
export const entities = [
  WorkspaceEntity,
  WorkspaceAddressEntity,
  WorkspaceLogoEntity,
  InstallationEventEntity,
  WorkspaceExportEntity,
  WorkspaceExportPartEntity,
  PolicyVersionEntity,
  AccountEntity,
  AccountOwnerEntity,
  MemberEntity,
  TokenEntity,
  PasskeyEntity,
  PasskeyPolicyEntity,
  PasskeyRecoveryEntity,
  StaffInvitationEntity,
  SignInPolicyVersionEntity,
  OidcConnectionEntity,
  OidcIdentityEntity,
  AccountDomainEntity,
  JoinRequestEntity,
  EmbedKeyEntity,
  EmbedIdentityEntity,
  EmbedProofEntity,
  AuditEventEntity,
  AuditPersonalEntity,
  AuditDueEntity,
  AuditLinkEntity,
  AuditHeadEntity,
  AuditCheckEntity,
  AnsweredRequestEntity,
  MailMessageEntity,
  MailDueEntity,
  PostingEntity,
  EntryEntity,
  BalanceEntity,
  LotEntity,
  LotUseEntity,
  ExpiryNoticeEntity,
  TierChangeEntity,
  TierBenefitEntity,
  TierPolicyVersionEntity,
  TierPreviewEntity,
  GrantEntity,
  ChainRootEntity,
  ChainLeafEntity,
  PointValueVersionEntity,
  PointBudgetVersionEntity,
  PointsDayEntity,
  PointsDayActEntity,
  ExpiryDayEntity,
  OutlierLookEntity,
  PointsOutlierEntity,
  ChainBlockEntity,
  ImportEntity,
  ImportRowEntity,
  RewardEntity,
  RedemptionEntity,
  RedemptionEventEntity,
  BetaEntity,
  EnrolmentEntity,
  EnrolmentEventEntity,
  ChallengeEntity,
  ChallengeStageEntity,
  SubmissionEntity,
  SubmissionStageEntity,
  SubmissionEventEntity,
  PointRuleEntity,
  CapUseEntity,
  PointRuleVersionEntity,
  AwardRefusalEntity,
  SignalKindEntity,
  SignalEntity,
  SimulationEntity,
  SimulationPersonEntity,
  SeasonEntity,
  BoardEntity,
  BoardEntryEntity,
  BoardBlockEntity,
  BoardPresenceEntity,
  RecognitionDueEntity,
  BadgeAwardEntity,
  StreakChoiceEntity,
  UploadEntity,
  ConsentTextEntity,
  ConsentEventEntity,
  DataArchiveEntity,
  ErasureRequestEntity,
  ChallengeDismissalEntity,
  NightlyRunEntity,
  RateLimitEntity,
];

/** Tables outside every workspace, each with its reason. The catalogue test holds every other table to the tenancy rules. */
export const tablesOutsideWorkspaces = {
  installation_event: 'tells what became of workspaces, and outlives them; holds addresses, ids and numbers alone',
  workspace_address: 'finds the workspace before one is known',
  mail_due: 'tells which workspaces have mails that wait to go out; holds ids and times alone',
  audit_due: 'tells which workspaces have entries of the audit log without a link yet; holds ids alone',
  recognition_due: 'tells which workspaces have boards that lag behind; holds ids alone',
  rate_limit: 'counts tries by address and e-mail hash before anybody is known',
  mikro_orm_migrations: 'belongs to the schema, readable by its owner alone',
} as const;
