/** One kind of data in an archive: a folder-less name for its two files, what it holds, and the query that reads it. */
export interface ArchivePart {
  readonly name: string;
  /** For the list of contents. */
  readonly words: string;
  /** Takes the workspace and the member as `$workspace` and `$member`; its columns are the file's. */
  readonly sql: string;
}

const OWN = 'x.workspace_id = $workspace and x.member_id = $member';

/** Everything that is about a champion, kind by kind. What stands only in other people's work, such as who looked at it, is not among it. */
export const archiveParts: readonly ArchivePart[] = [
  {
    name: 'profile',
    words: 'Who you are here',
    sql: `select x.id, x.email, x.name, x.title, x.external_id as "externalId", x.language, x.role, a.name as account, x.tier,
                 x.tier_reached_at as "tierReachedAt", x.seen_at as "seenAt", x.created_at as "createdAt"
            from member x left join account a on a.workspace_id = x.workspace_id and a.id = x.account_id
           where x.workspace_id = $workspace and (x.id = $member or x.merged_into_id = $member)`,
  },
  {
    name: 'points',
    words: 'Every posting of points; the folder statement has it to read and with its proof',
    sql: `select x.number, x.kind, x.occurred_at as "occurredAt", x.recorded_at as "recordedAt", x.reason, x.rule, x.rule_version as "ruleVersion",
                 x.source_type as "sourceType", x.source_id as "sourceId", x.surface,
                 (select jsonb_object_agg(e.bucket, e.amount) from entry e
                   where e.workspace_id = x.workspace_id and e.posting_id = x.id and e.member_id = x.member_id) as amounts
            from posting x where ${OWN} order by x.number`,
  },
  {
    name: 'tiers',
    words: 'How your tier changed',
    sql: `select x.at, x.from_tier as "fromTier", x.to_tier as "toTier", x.reason, x.status_points as "statusPoints"
            from tier_change x where ${OWN} order by x.at`,
  },
  {
    name: 'points-by-hand',
    words: 'Points that were given by hand',
    sql: `select x.asked_at as "askedAt", x.state, x.status_points as "statusPoints", x.reward_points as "rewardPoints", x.reason, x.words
            from point_grant x where ${OWN} order by x.asked_at`,
  },
  {
    name: 'unpaid-deeds',
    words: 'What was accepted and paid nothing, because a limit was reached',
    sql: `select x.occurred_at as "occurredAt", x.recorded_at as "recordedAt", x.rule, x.rule_version as "ruleVersion", x.explanation
            from award_refusal x where ${OWN} order by x.recorded_at`,
  },
  {
    name: 'signals',
    words: 'What other systems and the team told about you: courses, events, surveys and the like',
    sql: `select x.kind, x.kind_name as "kindName", x.source, x.external_id as "externalId", x.facts, x.occurred_at as "occurredAt",
                 x.recorded_at as "recordedAt", x.outcome, x.withdrawn_at as "withdrawnAt", x.withdrawn_reason as "withdrawnReason"
            from signal x where ${OWN} order by x.occurred_at, x.id`,
  },
  {
    name: 'submissions',
    words: 'What you sent for challenges, with your evidence and the answers; pictures are in the folder files',
    sql: `select x.id, c.title as challenge, x.state, x.started_at as "startedAt", x.ended_at as "endedAt", s.position, cs.title as stage,
                 s.state as "stageState", s.evidence, s.score, s.words, s.submitted_at as "submittedAt", s.moderated_at as "moderatedAt"
            from submission x
            join challenge c on c.workspace_id = x.workspace_id and c.id = x.challenge_id
            join submission_stage s on s.workspace_id = x.workspace_id and s.submission_id = x.id
            join challenge_stage cs on cs.workspace_id = s.workspace_id and cs.id = s.stage_id
           where ${OWN} order by x.started_at, x.id, s.position`,
  },
  {
    name: 'redemptions',
    words: 'Rewards you redeemed, with every step',
    sql: `select x.id, x.reward_title as reward, x.points_cost as "pointsCost", x.note, x.state, x.requested_at as "requestedAt",
                 (select jsonb_agg(jsonb_build_object('at', e.at, 'state', e.state, 'words', e.words) order by e.at)
                    from redemption_event e where e.workspace_id = x.workspace_id and e.redemption_id = x.id) as steps
            from redemption x where ${OWN} order by x.requested_at`,
  },
  {
    name: 'betas',
    words: 'Betas you asked for or took part in',
    sql: `select b.title as beta, x.state, x.requested_at as "requestedAt", x.joined_at as "joinedAt", x.left_at as "leftAt",
                 (select jsonb_agg(jsonb_build_object('at', e.at, 'what', e.kind, 'reason', e.reason) order by e.at)
                    from enrolment_event e where e.workspace_id = x.workspace_id and e.enrolment_id = x.id) as steps
            from enrolment x join beta b on b.workspace_id = x.workspace_id and b.id = x.beta_id
           where ${OWN} order by x.requested_at`,
  },
  {
    name: 'badges',
    words: 'Badges you earned',
    sql: `select x.badge, x.earned_at as "earnedAt", x.awarded_at as "awardedAt", x.withdrawn_at as "withdrawnAt", x.evidence
            from badge_award x where ${OWN} order by x.awarded_at`,
  },
  {
    name: 'leaderboards',
    words: 'How you stand on boards, and what you chose',
    sql: `select s.name as season, b.kind, b.segment, x.points, x.final_rank as "finalRank", x.reached_at as "reachedAt",
                 p.alias, coalesce(p.is_hidden, false) as "isHidden"
            from board_entry x
            join board b on b.workspace_id = x.workspace_id and b.id = x.board_id
            join season s on s.workspace_id = b.workspace_id and s.id = b.season_id
            left join board_presence p on p.workspace_id = x.workspace_id and p.member_id = x.holder_id
           where x.workspace_id = $workspace and x.holder_id = $member order by s.starts_at`,
  },
  {
    name: 'choices',
    words: 'What you set aside or switched on',
    sql: `select 'challenge put aside' as choice, c.title as what, x.at
            from challenge_dismissal x join challenge c on c.workspace_id = x.workspace_id and c.id = x.challenge_id where ${OWN}
           union all
          select case when x.is_on then 'streak on' else 'streak off' end, '', x.since from streak_choice x where ${OWN} order by 3`,
  },
  {
    name: 'consents',
    words: 'What you agreed to, and when',
    sql: `select x.kind, x.version, x.answer, x.at, x.surface, t.body as text
            from consent_event x join consent_text t on t.workspace_id = x.workspace_id and t.kind = x.kind and t.version = x.version
           where ${OWN} order by x.at`,
  },
  {
    name: 'sessions',
    words: 'Where and when you signed in, as far as it is kept',
    sql: `select x.surface, x.device, x.created_at as "createdAt", x.seen_at as "seenAt", x.expires_at as "expiresAt", x.consumed_at as "endedAt"
            from token x where ${OWN} and x.purpose = 'session' order by x.created_at`,
  },
  {
    name: 'identities',
    words: 'How pages that embed this one, and identity providers, know you',
    sql: `select 'embedding page' as way, x.issuer, x.subject, x.created_at as "createdAt" from embed_identity x where ${OWN}
           union all
          select 'identity provider', x.issuer, x.subject, x.created_at from oidc_identity x where ${OWN} order by 4`,
  },
  {
    name: 'mails',
    words: 'Mails that went to you',
    sql: `select x.to_address as "toAddress", x.subject, x.state, x.created_at as "createdAt", x.sent_at as "sentAt"
            from mail_message x
           where x.workspace_id = $workspace and x.to_address in (
             select email from member where workspace_id = $workspace and (id = $member or merged_into_id = $member))
           order by x.created_at`,
  },
  {
    name: 'activity',
    words: 'What you did, as the audit log has it',
    sql: `select x.at, x.action, x.surface, x.subject_type as "subjectType", x.subject_id as "subjectId", x.before, x.after, p.detail
            from audit_event x left join audit_personal p on p.workspace_id = x.workspace_id and p.event_id = x.id
           where x.workspace_id = $workspace and x.actor_id = $member order by x.at, x.id`,
  },
  {
    name: 'requests',
    words: 'When you asked to join, for your data or to be erased',
    sql: `select 'to join' as what, x.asked_at as "askedAt", x.state, x.note from join_request x where ${OWN}
           union all select 'for data', x.asked_at, x.state, '' from data_archive x where ${OWN}
           union all select 'to be erased', x.asked_at, x.state, '' from erasure_request x where ${OWN} order by 2`,
  },
];

/** Steps by which progress is told: the kinds, the statement and the pictures. */
export const archivePartsCount = archiveParts.length + 2;
