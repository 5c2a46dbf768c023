import type { ChallengeKind, StageState, SubmissionState } from '@rostra/points-engine/vocabulary';
import type { PortalLanguage } from '@rostra/shared/workspace/portal-language';
import type { SpokenLanguages } from '@rostra/shared/workspace/reader';
import { AppError } from '../../errors/app-error.ts';
import { type Asked, askTogether } from '../../db/ask-together.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { askScales, type FoundDeed, type Scales } from '../rules/index.ts';
import type { EvidenceRequirement, StageRubric } from '@rostra/points-engine';

/** A stage of a submission beside what the challenge asks in it. */
export interface ModeratedStage {
  /** Of the submission's stage. */
  readonly id: string;
  /** Of the challenge's stage. */
  readonly stageId: string;
  readonly position: number;
  readonly state: StageState;
  readonly version: number;
  /** When it was sent last; null for what nobody has sent. */
  readonly submittedAt: Date | string | null;
  readonly title: string;
  /** Status points and reward points alike. */
  readonly points: number;
  /** How it is scored; null: it is not. */
  readonly rubric: StageRubric | null;
  readonly evidence: readonly EvidenceRequirement[];
}

/** A sent stage about to be answered, under the lock of its submission, with all that an answer needs. */
export interface StageInModeration {
  readonly submission: { readonly id: string; readonly memberId: string; readonly state: SubmissionState };
  /** In the order they are done. */
  readonly stages: readonly ModeratedStage[];
  readonly stage: ModeratedStage;
  readonly challenge: {
    readonly id: string;
    readonly kind: ChallengeKind;
    readonly title: string;
    readonly version: number;
  };
  readonly champion: { readonly name: string; readonly email: string; readonly language: PortalLanguage | null };
  /** What the workspace speaks. */
  readonly spoken: SpokenLanguages;
  readonly workspaceSlug: string;
  readonly timeZone: string;
}

/**
 * Locks the submission of a sent stage, so that of two moderators one wins, and insists that it is what the caller has read. One statement: it
 * locks the stages along with the submission, so that whoever had to wait reads all of them as they are now.
 *
 * @throws AppError `not-found`, for drafts of champions too; `already-moderated` with the `state` another moderator gave it;
 *   `changed-meanwhile` when it was sent again since it was read
 */
export async function lockForModeration(scope: Scope, seen: SeenStage): Promise<StageInModeration> {
  const [rows] = await askTogether<[LockedRow]>(scope, [stageLock(scope, seen)]);
  return toItem(rows, seen);
}

/**
 * The same for an approval, along with what the points of it are weighed by: the champion's balance is locked, too, all by one message.
 *
 * @throws AppError as `lockForModeration`
 */
export async function lockForApproval(
  scope: Scope,
  seen: SeenStage,
): Promise<{ readonly item: StageInModeration; readonly scales: Scales }> {
  const asked = [stageLock(scope, seen), ...askScales(sentDeed(scope, seen))] as const;
  const [rows, ...scales] = await askTogether(scope, asked);
  return { item: toItem(rows, seen), scales };
}

/** A sent stage as a moderator has read it. */
interface SeenStage {
  readonly submissionStageId: string;
  readonly version: number;
}

function stageLock({ workspaceId }: Scope, { submissionStageId }: SeenStage): Asked<LockedRow> {
  return { sql: LOCK, parameters: [workspaceId, submissionStageId] };
}

function sentDeed({ workspaceId }: Scope, { submissionStageId }: SeenStage): FoundDeed {
  return { from: SENT_DEED, parameters: [workspaceId, submissionStageId] };
}

/** A sent stage as rules find it: it happened when it was sent. */
const SENT_DEED = `(
  select s.member_id, st.submitted_at as occurred_at from submission_stage st
    join submission s on s.workspace_id = st.workspace_id and s.id = st.submission_id
   where st.workspace_id = $1 and st.id = $2)`;

function toItem(rows: readonly LockedRow[], seen: SeenStage): StageInModeration {
  const row = rows.find(({ id }) => id === seen.submissionStageId);
  if (!row || row.state === 'locked' || row.state === 'open') throw new AppError('not-found');
  if (row.state !== 'submitted') throw new AppError('already-moderated', { state: row.state });
  if (row.submissionState !== 'withdrawn' && row.version !== seen.version) throw new AppError('changed-meanwhile');
  return {
    submission: { id: row.submissionId, memberId: row.memberId, state: row.submissionState },
    stages: rows,
    stage: row,
    challenge: {
      id: row.challengeId,
      kind: row.challengeKind,
      title: row.challengeTitle,
      version: row.challengeVersion,
    },
    champion: { name: row.memberName, email: row.memberEmail, language: row.memberLanguage },
    spoken: { locales: row.locales, words: row.words },
    workspaceSlug: row.workspaceSlug,
    timeZone: row.timeZone,
  };
}

interface LockedRow extends ModeratedStage {
  readonly submissionId: string;
  readonly memberId: string;
  readonly submissionState: SubmissionState;
  readonly challengeId: string;
  readonly challengeKind: ChallengeKind;
  readonly challengeTitle: string;
  readonly challengeVersion: number;
  readonly memberName: string;
  readonly memberEmail: string;
  readonly memberLanguage: PortalLanguage | null;
  readonly locales: SpokenLanguages['locales'];
  readonly words: SpokenLanguages['words'];
  readonly workspaceSlug: string;
  readonly timeZone: string;
}

/** Prepared: planning seven tables takes 12 ms of PostgreSQL's time, running it half of one. */
const LOCK = `
select st.id, st.stage_id as "stageId", st.position, st.state, st.version, st.submitted_at as "submittedAt", cs.title, cs.points, cs.rubric, cs.evidence,
       s.id as "submissionId", s.member_id as "memberId", s.state as "submissionState",
       c.id as "challengeId", c.kind as "challengeKind", c.title as "challengeTitle", c.version as "challengeVersion",
       m.name as "memberName", m.email as "memberEmail", m.language as "memberLanguage",
       array[w.locale] || w.further_locales as locales, w.words, w.slug as "workspaceSlug", w.time_zone as "timeZone"
  from submission_stage asked
  join submission s on s.workspace_id = asked.workspace_id and s.id = asked.submission_id
  join submission_stage st on st.workspace_id = s.workspace_id and st.submission_id = s.id
  join challenge_stage cs on cs.workspace_id = st.workspace_id and cs.id = st.stage_id
  join challenge c on c.workspace_id = s.workspace_id and c.id = s.challenge_id
  join member m on m.workspace_id = s.workspace_id and m.id = s.member_id
  join workspace w on w.id = s.workspace_id
 where asked.workspace_id = $1 and asked.id = $2
 order by st.position
   for update of s, st`;
