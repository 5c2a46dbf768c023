import { Migration } from '@mikro-orm/migrations';

export class Migration20261122115546_points_engine_whole extends Migration {
  override name = 'Migration20261122115546_points_engine_whole';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "cap_use" ("workspace_id" uuid not null, "rule" text not null, "scope" text not null, "scope_id" uuid not null, "period" text not null, "period_from" timestamptz not null, "awards" bigint not null default '0', "status_points" bigint not null default '0', "reward_points" bigint not null default '0', primary key ("workspace_id", "rule", "scope", "scope_id", "period", "period_from"));`,
    );

    this.addSql(
      `create table "chain_block" ("workspace_id" uuid not null, "night" date not null, "place" int not null, "hash" text not null, primary key ("workspace_id", "night", "place"));`,
    );

    this.addSql(
      `create table "chain_root" ("workspace_id" uuid not null, "night" date not null, "root" text not null, "members" int not null, "at" timestamptz not null, primary key ("workspace_id", "night"));`,
    );

    this.addSql(
      `create table "expiry_day" ("workspace_id" uuid not null, "day" date not null, "points" bigint not null, "as_of" date not null, primary key ("workspace_id", "day"));`,
    );

    this.addSql(
      `create table "point_grant" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "status_points" bigint not null, "reward_points" bigint not null, "reason" text not null, "state" text not null, "asked_by_id" uuid not null, "asked_at" timestamptz not null, "decided_by_id" uuid null, "decided_at" timestamptz null, "words" text null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "point_grant_workspace_id_state_asked_at_id_index" on "point_grant" ("workspace_id", "state", "asked_at", "id");`,
    );
    this.addSql(
      `create index "point_grant_workspace_id_asked_at_id_index" on "point_grant" ("workspace_id", "asked_at", "id");`,
    );
    this.addSql(
      `create index "point_grant_workspace_id_member_id_asked_at_index" on "point_grant" ("workspace_id", "member_id", "asked_at");`,
    );

    this.addSql(
      `create table "expiry_notice" ("workspace_id" uuid not null, "member_id" uuid not null, "day" date not null, "days_ahead" int not null, "points" bigint not null, "sent_at" timestamptz not null, primary key ("workspace_id", "member_id", "day", "days_ahead"));`,
    );

    this.addSql(
      `create table "chain_leaf" ("workspace_id" uuid not null, "night" date not null, "member_id" uuid not null, "place" int not null, "sequence" bigint not null, "chain_head" text not null, primary key ("workspace_id", "night", "member_id"));`,
    );
    this.addSql(
      `alter table "chain_leaf" add constraint "chain_leaf_place" unique ("workspace_id", "night", "place");`,
    );

    this.addSql(
      `create table "board_presence" ("workspace_id" uuid not null, "member_id" uuid not null, "is_hidden" boolean not null, "alias" text null, "alias_key" text null, "updated_at" timestamptz not null, primary key ("workspace_id", "member_id"));`,
    );
    this.addSql(
      `alter table "board_presence" add constraint "board_presence_alias" unique ("workspace_id", "alias_key");`,
    );

    this.addSql(
      `create table "badge_award" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "badge" text not null, "earned_at" timestamptz not null, "awarded_at" timestamptz not null, "evidence" jsonb not null, "withdrawn_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "badge_award_workspace_id_member_id_awarded_at_index" on "badge_award" ("workspace_id", "member_id", "awarded_at");`,
    );
    this.addSql(
      `create unique index "badge_award_once" on "badge_award" ("workspace_id", "member_id", "badge") where withdrawn_at is null;`,
    );

    this.addSql(
      `create table "award_refusal" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "source_type" text not null, "source_id" text not null, "source_part" text not null, "rule" text not null, "rule_version" int not null, "occurred_at" timestamptz not null, "recorded_at" timestamptz not null, "actor_id" uuid null, "explanation" jsonb not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "award_refusal_workspace_id_member_id_recorded_at_id_index" on "award_refusal" ("workspace_id", "member_id", "recorded_at", "id");`,
    );
    this.addSql(
      `alter table "award_refusal" add constraint "award_refusal_once_per_source" unique ("workspace_id", "source_type", "source_id", "source_part");`,
    );

    this.addSql(
      `create table "nightly_run" ("workspace_id" uuid not null, "night" date not null, "task" text not null, "created_at" timestamptz not null, "handled" int not null default 0, "after" text null, "finished_at" timestamptz null, primary key ("workspace_id", "night", "task"));`,
    );

    this.addSql(
      `create table "point_budget_version" ("workspace_id" uuid not null, "quarter" text not null, "version" int not null, "minor" bigint null, "currency" text null, "changed_at" timestamptz not null, "changed_by_id" uuid null, primary key ("workspace_id", "quarter", "version"));`,
    );

    this.addSql(
      `create table "point_rule" ("workspace_id" uuid not null, "id" uuid not null, "kind" text not null, "position" int not null, "created_at" timestamptz not null, "retired_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "point_rule_workspace_id_kind_position_index" on "point_rule" ("workspace_id", "kind", "position");`,
    );

    this.addSql(
      `create table "point_rule_version" ("workspace_id" uuid not null, "id" uuid not null, "rule_id" uuid not null, "number" int not null, "state" text not null, "name" text not null, "note" text not null, "terms" jsonb not null, "revision" int not null, "effective_from" timestamptz null, "effective_until" timestamptz null, "published_at" timestamptz null, "author_id" uuid null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "point_rule_version_in_force" on "point_rule_version" ("workspace_id", "effective_from") where state = 'published';`,
    );
    this.addSql(
      `alter table "point_rule_version" add constraint "point_rule_version_workspace_id_rule_id_number_unique" unique ("workspace_id", "rule_id", "number");`,
    );
    this.addSql(
      `create unique index "point_rule_version_one_draft" on "point_rule_version" ("workspace_id", "rule_id") where state = 'draft';`,
    );

    this.addSql(
      `create table "points_day" ("workspace_id" uuid not null, "day" date not null, "postings" int not null, "awards" int not null, "members_active" int not null, primary key ("workspace_id", "day"));`,
    );

    this.addSql(
      `create table "points_day_act" ("workspace_id" uuid not null, "day" date not null, "kind" text not null, "act" text not null, "rule" text not null, "postings" int not null, "status" bigint not null, "available" bigint not null, "held" bigint not null, "spent" bigint not null, "expired" bigint not null, "owed" bigint not null, primary key ("workspace_id", "day", "kind", "act", "rule"));`,
    );

    this.addSql(
      `create table "points_outlier" ("workspace_id" uuid not null, "kind" text not null, "member_id" uuid not null, "approver_id" uuid null, "from_day" date not null, "to_day" date not null, "points" bigint null, "count" int not null, "of_count" int null, "usual" bigint null, "at" timestamptz null, "strength" int not null, primary key ("workspace_id", "kind", "member_id"));`,
    );
    this.addSql(
      `create index "points_outlier_workspace_id_strength_member_id_index" on "points_outlier" ("workspace_id", "strength", "member_id");`,
    );
    this.addSql(
      `create index "points_outlier_workspace_id_kind_strength_member_id_index" on "points_outlier" ("workspace_id", "kind", "strength", "member_id");`,
    );
    this.addSql(
      `create index "points_outlier_workspace_id_member_id_index" on "points_outlier" ("workspace_id", "member_id");`,
    );

    this.addSql(
      `create table "point_value_version" ("workspace_id" uuid not null, "version" int not null, "minor" int not null, "currency" text not null, "changed_at" timestamptz not null, "changed_by_id" uuid null, primary key ("workspace_id", "version"));`,
    );

    this.addSql(
      `create table "recognition_due" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, primary key ("workspace_id", "id"));`,
    );

    this.addSql(
      `create table "season" ("workspace_id" uuid not null, "id" uuid not null, "name" text not null, "starts_on" date not null, "ends_on" date not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "closed_at" timestamptz null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(`create index "season_workspace_id_starts_at_index" on "season" ("workspace_id", "starts_at");`);

    this.addSql(
      `create table "board" ("workspace_id" uuid not null, "id" uuid not null, "season_id" uuid not null, "kind" text not null, "segment" text not null, "ranked" int not null default 0, "is_final" boolean not null default false, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `alter table "board" add constraint "board_workspace_id_season_id_kind_segment_unique" unique ("workspace_id", "season_id", "kind", "segment");`,
    );

    this.addSql(
      `create table "board_entry" ("workspace_id" uuid not null, "board_id" uuid not null, "holder_id" uuid not null, "account_id" uuid null, "points" bigint not null, "descending" bigint generated always as (- points) stored null, "reached_at" timestamptz not null, "final_rank" int null, primary key ("workspace_id", "board_id", "holder_id"));`,
    );
    this.addSql(
      `create index "board_entry_order" on "board_entry" ("workspace_id", "board_id", "descending", "reached_at", "holder_id");`,
    );
    this.addSql(
      `create index "board_entry_workspace_id_board_id_account_id_index" on "board_entry" ("workspace_id", "board_id", "account_id");`,
    );
    this.addSql(
      `create index "board_entry_workspace_id_holder_id_index" on "board_entry" ("workspace_id", "holder_id");`,
    );

    this.addSql(
      `create table "board_block" ("workspace_id" uuid not null, "board_id" uuid not null, "level" smallint not null, "from_descending" bigint not null, "from_reached_at" timestamptz not null, "from_holder_id" uuid not null, "entries" int not null, primary key ("workspace_id", "board_id", "level", "from_descending", "from_reached_at", "from_holder_id"));`,
    );

    this.addSql(
      `create table "simulation" ("workspace_id" uuid not null, "id" uuid not null, "state" text not null, "months" int not null, "from_at" timestamptz not null, "until_at" timestamptz not null, "asked_by_id" uuid not null, "asked_at" timestamptz not null, "started_at" timestamptz null, "finished_at" timestamptz null, "run" int not null default 0, "members_done" int not null default 0, "members_total" int not null default 0, "tried" jsonb not null, "result" jsonb null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "simulation_workspace_id_asked_at_id_index" on "simulation" ("workspace_id", "asked_at", "id");`,
    );
    this.addSql(
      `create unique index "simulation_one_at_a_time" on "simulation" ("workspace_id") where state in ('queued', 'running');`,
    );

    this.addSql(
      `create table "simulation_person" ("workspace_id" uuid not null, "simulation_id" uuid not null, "member_id" uuid not null, "segment" text null, "today_tier" text not null, "draft_tier" text not null, "today_status" bigint not null, "today_reward" bigint not null, "draft_status" bigint not null, "draft_reward" bigint not null, "effect" text not null, "tier_steps" int not null, "point_steps" bigint not null, primary key ("workspace_id", "simulation_id", "member_id"));`,
    );
    this.addSql(
      `create index "simulation_person_by_gain" on "simulation_person" ("workspace_id", "simulation_id", "tier_steps", "point_steps", "member_id");`,
    );
    this.addSql(
      `create index "simulation_person_by_effect" on "simulation_person" ("workspace_id", "simulation_id", "effect", "tier_steps", "point_steps", "member_id");`,
    );

    this.addSql(
      `create table "streak_choice" ("workspace_id" uuid not null, "member_id" uuid not null, "is_on" boolean not null, "since" timestamptz not null, primary key ("workspace_id", "member_id"));`,
    );

    this.addSql(
      `create table "tier_policy_version" ("workspace_id" uuid not null, "version" int not null, "state" text not null, "revision" int not null, "kind" text not null, "window_months" int not null, "bronze" int not null, "silver" int not null, "gold" int not null, "kept_months" int not null, "grace_days" int not null, "falls" text not null, "note" text not null, "saved_at" timestamptz not null, "saved_by_id" uuid not null, "published_at" timestamptz null, "published_by_id" uuid null, "superseded_at" timestamptz null, "preview_started_at" timestamptz null, "preview_finished_at" timestamptz null, "preview_after" uuid null, "preview_handled" int not null default 0, "replace_finished_at" timestamptz null, "replace_after" uuid null, "replace_handled" int not null default 0, "champion_count" int not null default 0, primary key ("workspace_id", "version"));`,
    );
    this.addSql(
      `create unique index "tier_policy_one_draft" on "tier_policy_version" ("workspace_id") where state = 'draft';`,
    );
    this.addSql(
      `create unique index "tier_policy_one_in_force" on "tier_policy_version" ("workspace_id") where state = 'published';`,
    );

    this.addSql(
      `create table "tier_preview" ("workspace_id" uuid not null, "version" int not null, "member_id" uuid not null, "outcome" text not null, "from_tier" text not null, "to_tier" text not null, "status_points" bigint not null, "grace_ends_at" timestamptz null, primary key ("workspace_id", "version", "member_id"));`,
    );
    this.addSql(
      `create index "tier_preview_workspace_id_version_outcome_from_tie_32f11_index" on "tier_preview" ("workspace_id", "version", "outcome", "from_tier", "member_id");`,
    );

    this.addSql(`alter table "import" add "kind" text not null default 'people';`);
    this.addSql(`alter table "import" add constraint "import_kind_check" check ("kind" in ('people', 'openings'));`);

    this.addSql(`alter table "import_row" add "opening" jsonb null;`);

    this.addSql(`alter table "member" add "merged_into_id" uuid null;`);
    this.addSql(
      `create index "member_merged" on "member" ("workspace_id", "merged_into_id") where merged_into_id is not null;`,
    );

    this.addSql(
      `alter table "balance" add "postings" int not null default 0, add "status_in_window" bigint not null default '0', add "window_start" timestamptz null, add "merged_into_id" uuid null;`,
    );

    this.addSql(`alter table "posting" drop constraint "posting_reverses_once";`);
    // Rows that stand get what the ledger keeps of them now, past the trigger that refuses every change and the policies that hide them from the owner.
    this.addSql(
      `alter table "posting" add "number" int null, add "last_sequence" bigint null, add "explanation" jsonb null;`,
    );
    this.addSql(`alter table "posting" disable trigger "posting_append_only";`);
    for (const table of ['posting', 'entry', 'balance']) {
      this.addSql(`alter table "${table}" no force row level security;`);
    }
    this.addSql(`update posting p set number = n.number, last_sequence = n.last_sequence
      from (select q.workspace_id, q.id, coalesce(l.last_sequence, 0) as last_sequence,
                   row_number() over (partition by q.workspace_id, q.member_id order by coalesce(l.last_sequence, 0), q.recorded_at, q.id) as number
              from posting q
              left join (select workspace_id, posting_id, max(sequence) as last_sequence from entry group by 1, 2) l
                on l.workspace_id = q.workspace_id and l.posting_id = q.id) n
     where p.workspace_id = n.workspace_id and p.id = n.id;`);
    this.addSql(`alter table "posting" alter "number" set not null, alter "last_sequence" set not null;`);
    this.addSql(`alter table "posting" enable trigger "posting_append_only";`);
    // All of it counts as within the window; the next posting takes off what is not.
    this.addSql(`update balance b set status_in_window = b.status, window_start = 'epoch',
      postings = (select count(*) from posting p where p.workspace_id = b.workspace_id and p.member_id = b.member_id);`);
    for (const table of ['posting', 'entry', 'balance']) {
      this.addSql(`alter table "${table}" force row level security;`);
    }
    this.addSql(`create index "posting_recorded" on "posting" ("workspace_id", "recorded_at");`);
    this.addSql(
      `create index "posting_corrections" on "posting" ("workspace_id", "recorded_at", "id") where kind in ('reversal', 'grant');`,
    );
    this.addSql(
      `alter table "posting" add constraint "posting_numbered" unique ("workspace_id", "member_id", "number");`,
    );
    this.addSql(
      `create unique index "posting_reverses_once" on "posting" ("workspace_id", "reverses_id") where reverses_id is not null;`,
    );
    this.addSql(
      `create or replace function "posting_posting_leaves_word_fn"() returns trigger as \$\$ begin if new.kind in ('award', 'reversal', 'grant', 'opening', 'merge') then insert into recognition_due (workspace_id, id, member_id) values (new.workspace_id, new.id, new.member_id); end if; return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "posting_leaves_word" AFTER INSERT on "posting" for each ROW execute function "posting_posting_leaves_word_fn"();`,
    );

    this.addSql(`alter table "lot" add "from_lot_id" uuid null;`);
    this.addSql(`create index "lot_followed" on "lot" ("workspace_id", "from_lot_id") where from_lot_id is not null;`);

    this.addSql(
      `alter table "tier_change" add "reason" text not null default 'rise', add "policy_version" int not null default 0;`,
    );
    this.addSql(
      `alter table "tier_change" add constraint "tier_change_reason_check" check ("reason" in ('rise', 'renewal', 'grace', 'fall', 'policy', 'merge'));`,
    );

    this.addSql(
      `alter table "cap_use" add constraint "cap_use_not_negative" check (awards >= 0 and status_points >= 0 and reward_points >= 0);`,
    );
    this.addSql(
      `alter table "cap_use" add constraint "cap_use_scope_check" check ("scope" in ('member', 'account', 'rule'));`,
    );
    this.addSql(
      `alter table "cap_use" add constraint "cap_use_period_check" check ("period" in ('day', 'week', 'month', 'quarter', 'year', 'ever'));`,
    );
    this.addSql(`alter table "cap_use" enable row level security;`);
    this.addSql(`alter table "cap_use" force row level security;`);
    this.addSql(
      `create policy "cap_use_in_workspace" on "cap_use" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "chain_block" enable row level security;`);
    this.addSql(`alter table "chain_block" force row level security;`);
    this.addSql(
      `create policy "chain_block_in_workspace" on "chain_block" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `create or replace function "chain_root_chain_root_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "chain_root_append_only" BEFORE UPDATE OR DELETE on "chain_root" for each ROW execute function "chain_root_chain_root_append_only_fn"();`,
    );
    this.addSql(`alter table "chain_root" enable row level security;`);
    this.addSql(`alter table "chain_root" force row level security;`);
    this.addSql(
      `create policy "chain_root_in_workspace" on "chain_root" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "expiry_day" enable row level security;`);
    this.addSql(`alter table "expiry_day" force row level security;`);
    this.addSql(
      `create policy "expiry_day_in_workspace" on "expiry_day" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "point_grant" add constraint "point_grant_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "point_grant" add constraint "point_grant_gives_something" check (least(status_points, reward_points) >= 0 and status_points + reward_points > 0);`,
    );
    this.addSql(
      `alter table "point_grant" add constraint "point_grant_decided_once_not_waiting" check ((decided_at is null) = (state = 'waiting'));`,
    );
    this.addSql(
      `alter table "point_grant" add constraint "point_grant_second_approver" check (state = 'withdrawn' or decided_by_id <> asked_by_id);`,
    );
    this.addSql(
      `alter table "point_grant" add constraint "point_grant_state_check" check ("state" in ('waiting', 'granted', 'declined', 'withdrawn'));`,
    );
    this.addSql(`alter table "point_grant" enable row level security;`);
    this.addSql(`alter table "point_grant" force row level security;`);
    this.addSql(
      `create policy "point_grant_in_workspace" on "point_grant" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "expiry_notice" add constraint "expiry_notice_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "expiry_notice" enable row level security;`);
    this.addSql(`alter table "expiry_notice" force row level security;`);
    this.addSql(
      `create policy "expiry_notice_in_workspace" on "expiry_notice" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "chain_leaf" add constraint "chain_leaf_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "chain_leaf" enable row level security;`);
    this.addSql(`alter table "chain_leaf" force row level security;`);
    this.addSql(
      `create policy "chain_leaf_in_workspace" on "chain_leaf" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "board_presence" add constraint "board_presence_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "board_presence" enable row level security;`);
    this.addSql(`alter table "board_presence" force row level security;`);
    this.addSql(
      `create policy "board_presence_in_workspace" on "board_presence" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "badge_award" add constraint "badge_award_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "badge_award" add constraint "badge_award_badge_check" check ("badge" in ('first-review', 'five-reviews', 'first-reference', 'three-references', 'case-study-published', 'talk-given', 'all-round', 'streak-12', 'season-top-10'));`,
    );
    this.addSql(`alter table "badge_award" enable row level security;`);
    this.addSql(`alter table "badge_award" force row level security;`);
    this.addSql(
      `create policy "badge_award_in_workspace" on "badge_award" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "award_refusal" add constraint "award_refusal_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `create or replace function "award_refusal_award_refusal_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_refusal_append_only" BEFORE UPDATE OR DELETE on "award_refusal" for each ROW execute function "award_refusal_award_refusal_append_only_fn"();`,
    );
    this.addSql(`alter table "award_refusal" enable row level security;`);
    this.addSql(`alter table "award_refusal" force row level security;`);
    this.addSql(
      `create policy "award_refusal_in_workspace" on "award_refusal" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "nightly_run" enable row level security;`);
    this.addSql(`alter table "nightly_run" force row level security;`);
    this.addSql(
      `create policy "nightly_run_in_workspace" on "nightly_run" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "point_budget_version" add constraint "point_budget_is_money_or_nothing" check ((minor is null) = (currency is null) and coalesce(minor, 0) >= 0 and coalesce(currency, 'EUR') ~ '^[A-Z]{3}\$');`,
    );
    this.addSql(
      `alter table "point_budget_version" add constraint "point_budget_of_a_quarter" check (quarter ~ '^20\\d\\d-Q[1-4]\$');`,
    );
    this.addSql(
      `create or replace function "point_budget_version_point_budget_version_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "point_budget_version_append_only" BEFORE UPDATE OR DELETE on "point_budget_version" for each ROW execute function "point_budget_version_point_budget_version_append_only_fn"();`,
    );
    this.addSql(`alter table "point_budget_version" enable row level security;`);
    this.addSql(`alter table "point_budget_version" force row level security;`);
    this.addSql(
      `create policy "point_budget_version_in_workspace" on "point_budget_version" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "point_rule" add constraint "point_rule_kind_check" check ("kind" in ('rule', 'campaign'));`,
    );
    this.addSql(`alter table "point_rule" enable row level security;`);
    this.addSql(`alter table "point_rule" force row level security;`);
    this.addSql(
      `create policy "point_rule_in_workspace" on "point_rule" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "point_rule_version" add constraint "point_rule_version_workspace_id_rule_id_foreign" foreign key ("workspace_id", "rule_id") references "point_rule" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "point_rule_version" add constraint "point_rule_version_workspace_id_author_id_foreign" foreign key ("workspace_id", "author_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "point_rule_version" add constraint "point_rule_version_published_has_dates" check (state = 'draft' or (effective_from is not null and published_at is not null));`,
    );
    this.addSql(
      `alter table "point_rule_version" add constraint "point_rule_version_state_check" check ("state" in ('draft', 'published'));`,
    );
    this.addSql(`create or replace function "point_rule_version_point_rule_version_published_is_fixed_fn"() returns trigger as \$\$ begin if old.state = 'published' and (tg_op = 'DELETE' or
    (new.state, new.name, new.note, new.terms, new.number, new.rule_id, new.effective_from, new.published_at, new.author_id)
    is distinct from
    (old.state, old.name, old.note, old.terms, old.number, old.rule_id, old.effective_from, old.published_at, old.author_id))
  then raise exception 'a published version never changes'; end if;   if tg_op = 'DELETE' then return old; end if;   return new; end; \$\$ language plpgsql;`);
    this.addSql(
      `create trigger "point_rule_version_published_is_fixed" BEFORE UPDATE OR DELETE on "point_rule_version" for each ROW execute function "point_rule_version_point_rule_version_published_is_fixed_fn"();`,
    );
    this.addSql(`alter table "point_rule_version" enable row level security;`);
    this.addSql(`alter table "point_rule_version" force row level security;`);
    this.addSql(
      `create policy "point_rule_version_in_workspace" on "point_rule_version" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "points_day" enable row level security;`);
    this.addSql(`alter table "points_day" force row level security;`);
    this.addSql(
      `create policy "points_day_in_workspace" on "points_day" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "points_day_act" add constraint "points_day_act_kind_check" check ("kind" in ('award', 'reversal', 'hold', 'release', 'spend', 'expiry', 'grant', 'merge', 'opening'));`,
    );
    this.addSql(`alter table "points_day_act" enable row level security;`);
    this.addSql(`alter table "points_day_act" force row level security;`);
    this.addSql(
      `create policy "points_day_act_in_workspace" on "points_day_act" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "points_outlier" add constraint "points_outlier_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "points_outlier" add constraint "points_outlier_workspace_id_approver_id_foreign" foreign key ("workspace_id", "approver_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "points_outlier" add constraint "points_outlier_kind_check" check ("kind" in ('fast-earner', 'same-approver', 'burst'));`,
    );
    this.addSql(`alter table "points_outlier" enable row level security;`);
    this.addSql(`alter table "points_outlier" force row level security;`);
    this.addSql(
      `create policy "points_outlier_in_workspace" on "points_outlier" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "point_value_version" add constraint "point_value_not_negative" check (minor >= 0 and currency ~ '^[A-Z]{3}\$');`,
    );
    this.addSql(
      `create or replace function "point_value_version_point_value_version_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "point_value_version_append_only" BEFORE UPDATE OR DELETE on "point_value_version" for each ROW execute function "point_value_version_point_value_version_append_only_fn"();`,
    );
    this.addSql(`alter table "point_value_version" enable row level security;`);
    this.addSql(`alter table "point_value_version" force row level security;`);
    this.addSql(
      `create policy "point_value_version_in_workspace" on "point_value_version" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "season" add constraint "season_ends_after_it_starts" check (ends_on >= starts_on and ends_at > starts_at);`,
    );
    this.addSql(`alter table "season" enable row level security;`);
    this.addSql(`alter table "season" force row level security;`);
    this.addSql(
      `create policy "season_in_workspace" on "season" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "board" add constraint "board_workspace_id_season_id_foreign" foreign key ("workspace_id", "season_id") references "season" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "board" add constraint "board_kind_check" check ("kind" in ('all', 'segment', 'accounts'));`,
    );
    this.addSql(`alter table "board" enable row level security;`);
    this.addSql(`alter table "board" force row level security;`);
    this.addSql(
      `create policy "board_in_workspace" on "board" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "board_entry" add constraint "board_entry_workspace_id_board_id_foreign" foreign key ("workspace_id", "board_id") references "board" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "board_entry" add constraint "board_entry_has_points" check (points > 0);`);
    this.addSql(
      `create or replace function "board_entry_board_entry_final_fn"() returns trigger as \$\$ begin if old.final_rank is not null then raise exception 'ranks of a closed season never change'; end if; if TG_OP = 'DELETE' then return old; end if; return new; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "board_entry_final" BEFORE UPDATE OR DELETE on "board_entry" for each ROW execute function "board_entry_board_entry_final_fn"();`,
    );
    this.addSql(`alter table "board_entry" enable row level security;`);
    this.addSql(`alter table "board_entry" force row level security;`);
    this.addSql(
      `create policy "board_entry_in_workspace" on "board_entry" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "board_block" add constraint "board_block_workspace_id_board_id_foreign" foreign key ("workspace_id", "board_id") references "board" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "board_block" add constraint "board_block_not_negative" check (entries >= 0);`);
    this.addSql(`alter table "board_block" enable row level security;`);
    this.addSql(`alter table "board_block" force row level security;`);
    this.addSql(
      `create policy "board_block_in_workspace" on "board_block" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "simulation" add constraint "simulation_workspace_id_asked_by_id_foreign" foreign key ("workspace_id", "asked_by_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "simulation" add constraint "simulation_done_has_a_result" check (state <> 'done' or result is not null);`,
    );
    this.addSql(
      `alter table "simulation" add constraint "simulation_state_check" check ("state" in ('queued', 'running', 'done', 'cancelled', 'failed'));`,
    );
    this.addSql(`alter table "simulation" enable row level security;`);
    this.addSql(`alter table "simulation" force row level security;`);
    this.addSql(
      `create policy "simulation_in_workspace" on "simulation" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "simulation_person" add constraint "simulation_person_workspace_id_simulation_id_foreign" foreign key ("workspace_id", "simulation_id") references "simulation" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "simulation_person" add constraint "simulation_person_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "simulation_person" add constraint "simulation_person_today_tier_check" check ("today_tier" in ('none', 'bronze', 'silver', 'gold'));`,
    );
    this.addSql(
      `alter table "simulation_person" add constraint "simulation_person_draft_tier_check" check ("draft_tier" in ('none', 'bronze', 'silver', 'gold'));`,
    );
    this.addSql(
      `alter table "simulation_person" add constraint "simulation_person_effect_check" check ("effect" in ('gains', 'loses', 'same'));`,
    );
    this.addSql(`alter table "simulation_person" enable row level security;`);
    this.addSql(`alter table "simulation_person" force row level security;`);
    this.addSql(
      `create policy "simulation_person_in_workspace" on "simulation_person" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "streak_choice" add constraint "streak_choice_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "streak_choice" enable row level security;`);
    this.addSql(`alter table "streak_choice" force row level security;`);
    this.addSql(
      `create policy "streak_choice_in_workspace" on "streak_choice" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "tier_policy_version" add constraint "tier_policy_in_force_is_whole" check (state = 'draft' or (published_at is not null and 0 < bronze and bronze < silver and silver < gold
        and kept_months > 0 and grace_days > 0 and (kind = 'lifetime' or window_months > 0)));`);
    this.addSql(
      `alter table "tier_policy_version" add constraint "tier_policy_version_state_check" check ("state" in ('draft', 'published', 'superseded'));`,
    );
    this.addSql(
      `alter table "tier_policy_version" add constraint "tier_policy_version_kind_check" check ("kind" in ('rolling', 'lifetime'));`,
    );
    this.addSql(
      `alter table "tier_policy_version" add constraint "tier_policy_version_falls_check" check ("falls" in ('as-promised', 'at-once'));`,
    );
    this.addSql(`alter table "tier_policy_version" enable row level security;`);
    this.addSql(`alter table "tier_policy_version" force row level security;`);
    this.addSql(
      `create policy "tier_policy_version_in_workspace" on "tier_policy_version" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "tier_preview" add constraint "tier_preview_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "tier_preview" add constraint "tier_preview_outcome_check" check ("outcome" in ('rise', 'stay', 'notice', 'fall'));`,
    );
    this.addSql(
      `alter table "tier_preview" add constraint "tier_preview_from_tier_check" check ("from_tier" in ('none', 'bronze', 'silver', 'gold'));`,
    );
    this.addSql(
      `alter table "tier_preview" add constraint "tier_preview_to_tier_check" check ("to_tier" in ('none', 'bronze', 'silver', 'gold'));`,
    );
    this.addSql(`alter table "tier_preview" enable row level security;`);
    this.addSql(`alter table "tier_preview" force row level security;`);
    this.addSql(
      `create policy "tier_preview_in_workspace" on "tier_preview" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "point_rule_version" drop constraint "point_rule_version_workspace_id_rule_id_foreign";`);
    this.addSql(`alter table "board" drop constraint "board_workspace_id_season_id_foreign";`);
    this.addSql(`alter table "board_entry" drop constraint "board_entry_workspace_id_board_id_foreign";`);
    this.addSql(`alter table "board_block" drop constraint "board_block_workspace_id_board_id_foreign";`);
    this.addSql(
      `alter table "simulation_person" drop constraint "simulation_person_workspace_id_simulation_id_foreign";`,
    );

    this.addSql(`drop table if exists "cap_use" cascade;`);
    this.addSql(`drop table if exists "chain_block" cascade;`);
    this.addSql(`drop trigger if exists "chain_root_append_only" on "chain_root";`);
    this.addSql(`drop function if exists "chain_root_chain_root_append_only_fn"();`);
    this.addSql(`drop table if exists "chain_root" cascade;`);
    this.addSql(`drop table if exists "expiry_day" cascade;`);
    this.addSql(`drop table if exists "point_grant" cascade;`);
    this.addSql(`drop table if exists "expiry_notice" cascade;`);
    this.addSql(`drop table if exists "chain_leaf" cascade;`);
    this.addSql(`drop table if exists "board_presence" cascade;`);
    this.addSql(`drop table if exists "badge_award" cascade;`);
    this.addSql(`drop trigger if exists "award_refusal_append_only" on "award_refusal";`);
    this.addSql(`drop function if exists "award_refusal_award_refusal_append_only_fn"();`);
    this.addSql(`drop table if exists "award_refusal" cascade;`);
    this.addSql(`drop table if exists "nightly_run" cascade;`);
    this.addSql(`drop trigger if exists "point_budget_version_append_only" on "point_budget_version";`);
    this.addSql(`drop function if exists "point_budget_version_point_budget_version_append_only_fn"();`);
    this.addSql(`drop table if exists "point_budget_version" cascade;`);
    this.addSql(`drop table if exists "point_rule" cascade;`);
    this.addSql(`drop trigger if exists "point_rule_version_published_is_fixed" on "point_rule_version";`);
    this.addSql(`drop function if exists "point_rule_version_point_rule_version_published_is_fixed_fn"();`);
    this.addSql(`drop table if exists "point_rule_version" cascade;`);
    this.addSql(`drop table if exists "points_day" cascade;`);
    this.addSql(`drop table if exists "points_day_act" cascade;`);
    this.addSql(`drop table if exists "points_outlier" cascade;`);
    this.addSql(`drop trigger if exists "point_value_version_append_only" on "point_value_version";`);
    this.addSql(`drop function if exists "point_value_version_point_value_version_append_only_fn"();`);
    this.addSql(`drop table if exists "point_value_version" cascade;`);
    this.addSql(`drop table if exists "recognition_due" cascade;`);
    this.addSql(`drop table if exists "season" cascade;`);
    this.addSql(`drop table if exists "board" cascade;`);
    this.addSql(`drop trigger if exists "board_entry_final" on "board_entry";`);
    this.addSql(`drop function if exists "board_entry_board_entry_final_fn"();`);
    this.addSql(`drop table if exists "board_entry" cascade;`);
    this.addSql(`drop table if exists "board_block" cascade;`);
    this.addSql(`drop table if exists "simulation" cascade;`);
    this.addSql(`drop table if exists "simulation_person" cascade;`);
    this.addSql(`drop table if exists "streak_choice" cascade;`);
    this.addSql(`drop table if exists "tier_policy_version" cascade;`);
    this.addSql(`drop table if exists "tier_preview" cascade;`);

    this.addSql(
      `alter table "balance" drop column "postings", drop column "status_in_window", drop column "window_start", drop column "merged_into_id";`,
    );

    this.addSql(`alter table "import" drop constraint "import_kind_check";`);
    this.addSql(`alter table "import" drop column "kind";`);

    this.addSql(`alter table "import_row" drop column "opening";`);

    this.addSql(`drop index "lot_followed";`);
    this.addSql(`alter table "lot" drop column "from_lot_id";`);

    this.addSql(`drop index "member_merged";`);
    this.addSql(`alter table "member" drop column "merged_into_id";`);

    this.addSql(`drop index "posting_recorded";`);
    this.addSql(`drop index "posting_corrections";`);
    this.addSql(`drop index "posting_reverses_once";`);
    this.addSql(`alter table "posting" drop constraint "posting_numbered";`);
    this.addSql(`drop trigger if exists "posting_leaves_word" on "posting";`);
    this.addSql(`drop function if exists "posting_posting_leaves_word_fn"();`);
    this.addSql(`alter table "posting" drop column "number", drop column "last_sequence", drop column "explanation";`);
    this.addSql(`alter table "posting" add constraint "posting_reverses_once" unique ("workspace_id", "reverses_id");`);

    this.addSql(`alter table "tier_change" drop constraint "tier_change_reason_check";`);
    this.addSql(`alter table "tier_change" drop column "reason", drop column "policy_version";`);
  }
}
