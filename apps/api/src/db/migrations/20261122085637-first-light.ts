import { Migration } from '@mikro-orm/migrations';

export class Migration20261122085637_first_light extends Migration {
  override name = 'Migration20261122085637_first_light';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "account" ("workspace_id" uuid not null, "id" uuid not null, "external_id" text null, "name" text not null, "name_key" text generated always as (lower(name)) stored null, "segment" text null, "region" text null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(`create index "account_workspace_id_name_index" on "account" ("workspace_id", "name");`);
    this.addSql(`create index "account_workspace_id_name_key_index" on "account" ("workspace_id", "name_key");`);
    this.addSql(
      `alter table "account" add constraint "account_workspace_id_external_id_unique" unique ("workspace_id", "external_id");`,
    );

    this.addSql(
      `create table "answered_request" ("workspace_id" uuid not null, "actor_id" uuid not null, "key" uuid not null, "procedure" text not null, "input_hash" text not null, "answer" jsonb null, "recorded_at" timestamptz not null, primary key ("workspace_id", "actor_id", "key"));`,
    );
    this.addSql(
      `create index "answered_request_workspace_id_recorded_at_index" on "answered_request" ("workspace_id", "recorded_at");`,
    );

    this.addSql(
      `create table "audit_event" ("workspace_id" uuid not null, "id" uuid not null, "at" timestamptz not null, "actor_id" uuid null, "actor_role" text not null, "surface" text not null, "action" text not null, "subject_type" text not null, "subject_id" uuid not null, "before" jsonb null, "after" jsonb null, "request_id" text not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(`create index "audit_event_workspace_id_at_id_index" on "audit_event" ("workspace_id", "at", "id");`);
    this.addSql(
      `create index "audit_event_workspace_id_action_at_id_index" on "audit_event" ("workspace_id", "action", "at", "id");`,
    );
    this.addSql(
      `create index "audit_event_workspace_id_actor_id_at_id_index" on "audit_event" ("workspace_id", "actor_id", "at", "id");`,
    );
    this.addSql(
      `create index "audit_event_workspace_id_subject_id_at_id_index" on "audit_event" ("workspace_id", "subject_id", "at", "id");`,
    );

    this.addSql(
      `create table "beta" ("workspace_id" uuid not null, "id" uuid not null, "state" text not null, "title" text not null, "summary" text not null, "commitment" text not null, "criteria" text not null, "seats" int null, "admission" text not null, "minimum_tier" text not null, "opens_at" timestamptz null, "closes_at" timestamptz null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, "offered_at" timestamptz null, "closed_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "beta_workspace_id_state_offered_at_index" on "beta" ("workspace_id", "state", "offered_at");`,
    );
    this.addSql(`create index "beta_workspace_id_updated_at_index" on "beta" ("workspace_id", "updated_at");`);

    this.addSql(
      `create table "embed_proof" ("workspace_id" uuid not null, "jti" text not null, "expires_at" timestamptz not null, primary key ("workspace_id", "jti"));`,
    );
    this.addSql(
      `create index "embed_proof_workspace_id_expires_at_index" on "embed_proof" ("workspace_id", "expires_at");`,
    );

    this.addSql(
      `create table "import" ("workspace_id" uuid not null, "id" uuid not null, "file_name" text not null, "size_bytes" int not null, "sha256" text not null, "delimiter" text not null, "headings" jsonb not null, "columns" jsonb not null, "state" text not null, "rows_total" int not null, "rows_checked" int not null default 0, "rows_to_write" int not null default 0, "rows_written" int not null default 0, "new_count" int not null default 0, "update_count" int not null default 0, "unchanged_count" int not null default 0, "invalid_count" int not null default 0, "accounts_new" int not null default 0, "has_rows" boolean not null default true, "uploaded_by_id" uuid not null, "uploaded_at" timestamptz not null, "checked_at" timestamptz null, "confirmed_by_id" uuid null, "confirmed_at" timestamptz null, "finished_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(`create index "import_workspace_id_uploaded_at_index" on "import" ("workspace_id", "uploaded_at");`);
    this.addSql(
      `create unique index "import_one_writes_at_a_time" on "import" ("workspace_id") where state = 'writing';`,
    );

    this.addSql(
      `create table "import_row" ("workspace_id" uuid not null, "import_id" uuid not null, "line" int not null, "cells" jsonb not null, "verdict" text null, "person" jsonb null, "problems" jsonb null, "changes" jsonb null, "opens_account" boolean not null default false, "written_at" timestamptz null, primary key ("workspace_id", "import_id", "line"));`,
    );
    this.addSql(
      `create index "import_row_workspace_id_import_id_verdict_line_index" on "import_row" ("workspace_id", "import_id", "verdict", "line");`,
    );
    this.addSql(
      `create index "import_row_to_write" on "import_row" ("workspace_id", "import_id", "line") where written_at is null and verdict in ('new', 'update');`,
    );

    this.addSql(
      `create table "mail_message" ("workspace_id" uuid not null, "id" uuid not null, "to_address" text not null, "subject" text not null, "text" text not null, "html" text not null, "state" text not null, "created_at" timestamptz not null, "sent_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "mail_message_workspace_id_created_at_index" on "mail_message" ("workspace_id", "created_at");`,
    );

    this.addSql(
      `create table "member" ("workspace_id" uuid not null, "id" uuid not null, "external_id" text null, "email" text not null, "name" text not null, "title" text null, "role" text not null, "account_id" uuid null, "tier" text not null default 'none', "tier_reached_at" timestamptz null, "tier_grace_ends_at" timestamptz null, "seen_at" timestamptz null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(`create index "member_workspace_id_role_name_index" on "member" ("workspace_id", "role", "name");`);
    this.addSql(`create index "member_workspace_id_account_id_index" on "member" ("workspace_id", "account_id");`);
    this.addSql(
      `alter table "member" add constraint "member_workspace_id_email_unique" unique ("workspace_id", "email");`,
    );
    this.addSql(
      `alter table "member" add constraint "member_workspace_id_external_id_unique" unique ("workspace_id", "external_id");`,
    );

    this.addSql(
      `create table "enrolment" ("workspace_id" uuid not null, "id" uuid not null, "beta_id" uuid not null, "member_id" uuid not null, "state" text not null, "requested_at" timestamptz not null, "joined_at" timestamptz null, "left_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "enrolment_workspace_id_beta_id_state_requested_at_index" on "enrolment" ("workspace_id", "beta_id", "state", "requested_at");`,
    );
    this.addSql(
      `create index "enrolment_workspace_id_member_id_state_index" on "enrolment" ("workspace_id", "member_id", "state");`,
    );
    this.addSql(
      `create unique index "enrolment_lives_once" on "enrolment" ("workspace_id", "beta_id", "member_id") where state <> 'left';`,
    );

    this.addSql(
      `create table "enrolment_event" ("workspace_id" uuid not null, "id" uuid not null, "enrolment_id" uuid not null, "member_id" uuid not null, "beta_id" uuid not null, "kind" text not null, "at" timestamptz not null, "actor_id" uuid null, "reason" text null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "enrolment_event_workspace_id_enrolment_id_at_index" on "enrolment_event" ("workspace_id", "enrolment_id", "at");`,
    );
    this.addSql(
      `create index "enrolment_event_workspace_id_member_id_at_index" on "enrolment_event" ("workspace_id", "member_id", "at");`,
    );

    this.addSql(
      `create table "embed_key" ("workspace_id" uuid not null, "id" uuid not null, "kid" text not null, "algorithm" text not null, "secret" text not null, "created_by_id" uuid null, "created_at" timestamptz not null, "last_used_at" timestamptz null, "revoked_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `alter table "embed_key" add constraint "embed_key_workspace_id_kid_unique" unique ("workspace_id", "kid");`,
    );

    this.addSql(
      `create table "embed_identity" ("workspace_id" uuid not null, "id" uuid not null, "issuer" text not null, "subject" text not null, "member_id" uuid not null, "created_at" timestamptz not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "embed_identity_workspace_id_member_id_index" on "embed_identity" ("workspace_id", "member_id");`,
    );
    this.addSql(
      `alter table "embed_identity" add constraint "embed_identity_workspace_id_issuer_subject_unique" unique ("workspace_id", "issuer", "subject");`,
    );

    this.addSql(
      `create table "challenge" ("workspace_id" uuid not null, "id" uuid not null, "kind" text not null, "state" text not null, "version" int not null, "title" text not null, "summary" text not null, "purpose" text not null, "review_site_name" text null, "review_site_url" text null, "opens_at" timestamptz null, "closes_at" timestamptz null, "is_repeatable" boolean not null, "minimum_tier" text not null, "owner_id" uuid null, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "closed_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "challenge_workspace_id_updated_at_id_index" on "challenge" ("workspace_id", "updated_at", "id");`,
    );
    this.addSql(
      `create index "challenge_workspace_id_state_published_at_index" on "challenge" ("workspace_id", "state", "published_at");`,
    );

    this.addSql(
      `create table "challenge_stage" ("workspace_id" uuid not null, "id" uuid not null, "challenge_id" uuid not null, "position" int not null, "title" text not null, "instruction" text not null, "points" int not null, "minutes" int not null, "evidence" jsonb not null, "is_evidence_free" boolean not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `alter table "challenge_stage" add constraint "challenge_stage_workspace_id_challenge_id_position_unique" unique ("workspace_id", "challenge_id", "position");`,
    );

    this.addSql(
      `create table "challenge_dismissal" ("workspace_id" uuid not null, "member_id" uuid not null, "challenge_id" uuid not null, "at" timestamptz not null, primary key ("workspace_id", "member_id", "challenge_id"));`,
    );

    this.addSql(
      `create table "balance" ("workspace_id" uuid not null, "member_id" uuid not null, "status" bigint not null default '0', "available" bigint not null default '0', "held" bigint not null default '0', "spent" bigint not null default '0', "expired" bigint not null default '0', "owed" bigint not null default '0', "sequence" bigint not null default '0', "chain_head" text not null default '', primary key ("workspace_id", "member_id"));`,
    );

    this.addSql(
      `create table "posting" ("workspace_id" uuid not null, "id" uuid not null, "kind" text not null, "member_id" uuid not null, "source_type" text not null, "source_id" text not null, "source_part" text not null, "rule" text not null, "rule_version" int not null, "idempotency_key" text not null, "input_hash" text not null, "occurred_at" timestamptz not null, "recorded_at" timestamptz not null, "actor_id" uuid null, "surface" text not null, "reason" text null, "reverses_id" uuid null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "posting_workspace_id_member_id_occurred_at_index" on "posting" ("workspace_id", "member_id", "occurred_at");`,
    );
    this.addSql(
      `alter table "posting" add constraint "posting_idempotency_key" unique ("workspace_id", "idempotency_key");`,
    );
    this.addSql(`alter table "posting" add constraint "posting_reverses_once" unique ("workspace_id", "reverses_id");`);
    this.addSql(
      `alter table "posting" add constraint "posting_once_per_source" unique ("workspace_id", "kind", "source_type", "source_id", "source_part");`,
    );

    this.addSql(
      `create table "lot" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "posting_id" uuid not null, "amount" bigint not null, "remaining" bigint not null, "earned_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(`create index "lot_open" on "lot" ("workspace_id", "member_id", "expires_at") where remaining > 0;`);
    this.addSql(`create index "lot_workspace_id_posting_id_index" on "lot" ("workspace_id", "posting_id");`);

    this.addSql(
      `create table "lot_use" ("workspace_id" uuid not null, "posting_id" uuid not null, "lot_id" uuid not null, "amount" bigint not null, primary key ("workspace_id", "posting_id", "lot_id"));`,
    );
    this.addSql(`create index "lot_use_workspace_id_lot_id_index" on "lot_use" ("workspace_id", "lot_id");`);

    this.addSql(
      `create table "entry" ("workspace_id" uuid not null, "member_id" uuid not null, "sequence" bigint not null, "posting_id" uuid not null, "bucket" text not null, "amount" bigint not null, "balance_after" bigint not null, "occurred_at" timestamptz not null, "chain_hash" text not null, primary key ("workspace_id", "member_id", "sequence"));`,
    );
    this.addSql(
      `create index "entry_workspace_id_member_id_bucket_occurred_at_index" on "entry" ("workspace_id", "member_id", "bucket", "occurred_at");`,
    );
    this.addSql(`create index "entry_workspace_id_posting_id_index" on "entry" ("workspace_id", "posting_id");`);

    this.addSql(
      `create table "rate_limit" ("key" varchar(255) not null, "points" int not null default 0, "expire" bigint null, primary key ("key"));`,
    );

    this.addSql(
      `create table "reward" ("workspace_id" uuid not null, "id" uuid not null, "kind" text not null, "title" text not null, "description" text not null, "points_cost" bigint not null, "worth_minor" bigint null, "worth_currency" text null, "stock" int null, "per_member_limit" int null, "minimum_tier" text not null, "fulfilment" text not null default 'manual', "ships_to" text null, "state" text not null, "version" int not null default 1, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(`create index "reward_workspace_id_title_id_index" on "reward" ("workspace_id", "title", "id");`);
    this.addSql(
      `create index "reward_workspace_id_state_title_id_index" on "reward" ("workspace_id", "state", "title", "id");`,
    );

    this.addSql(
      `create table "redemption" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "reward_id" uuid not null, "reward_title" text not null, "reward_version" int not null, "points_cost" bigint not null, "took_piece" boolean not null, "note" text null, "state" text not null, "requested_at" timestamptz not null, "state_since" timestamptz not null, "due_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "redemption_workspace_id_member_id_requested_at_index" on "redemption" ("workspace_id", "member_id", "requested_at");`,
    );
    this.addSql(
      `create index "redemption_workspace_id_reward_id_member_id_index" on "redemption" ("workspace_id", "reward_id", "member_id");`,
    );
    this.addSql(
      `create index "redemption_waiting" on "redemption" ("workspace_id", "due_at", "id") where due_at is not null;`,
    );
    this.addSql(
      `create index "redemption_over" on "redemption" ("workspace_id", "state_since", "id") where due_at is null;`,
    );

    this.addSql(
      `create table "redemption_event" ("workspace_id" uuid not null, "id" uuid not null, "redemption_id" uuid not null, "at" timestamptz not null, "state" text not null, "actor_id" uuid null, "words" text null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "redemption_event_workspace_id_redemption_id_at_index" on "redemption_event" ("workspace_id", "redemption_id", "at");`,
    );
    this.addSql(
      `alter table "redemption_event" add constraint "redemption_event_once_per_state" unique ("workspace_id", "redemption_id", "state");`,
    );

    this.addSql(
      `create table "submission" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "challenge_id" uuid not null, "state" text not null, "started_at" timestamptz not null, "updated_at" timestamptz not null, "ended_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "submission_workspace_id_member_id_updated_at_id_index" on "submission" ("workspace_id", "member_id", "updated_at", "id");`,
    );
    this.addSql(
      `create index "submission_workspace_id_challenge_id_state_index" on "submission" ("workspace_id", "challenge_id", "state");`,
    );
    this.addSql(
      `create unique index "submission_one_under_way" on "submission" ("workspace_id", "member_id", "challenge_id") where state in ('draft', 'submitted', 'changes-requested', 'in-progress');`,
    );

    this.addSql(
      `create table "submission_event" ("workspace_id" uuid not null, "id" uuid not null, "submission_id" uuid not null, "submission_stage_id" uuid null, "kind" text not null, "at" timestamptz not null, "actor_id" uuid null, "words" jsonb null, "points" int null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "submission_event_workspace_id_submission_id_at_id_index" on "submission_event" ("workspace_id", "submission_id", "at", "id");`,
    );

    this.addSql(
      `create table "submission_stage" ("workspace_id" uuid not null, "id" uuid not null, "submission_id" uuid not null, "stage_id" uuid not null, "position" int not null, "state" text not null, "evidence" jsonb not null, "words" jsonb null, "version" int not null default 1, "times_submitted" int not null default 0, "submitted_at" timestamptz null, "due_at" timestamptz null, "moderated_at" timestamptz null, "moderated_by_id" uuid null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "submission_stage_workspace_id_state_due_at_id_index" on "submission_stage" ("workspace_id", "state", "due_at", "id");`,
    );
    this.addSql(
      `create index "submission_stage_workspace_id_state_moderated_at_id_index" on "submission_stage" ("workspace_id", "state", "moderated_at", "id");`,
    );
    this.addSql(
      `alter table "submission_stage" add constraint "submission_stage_workspace_id_submission_id_position_unique" unique ("workspace_id", "submission_id", "position");`,
    );
    this.addSql(
      `alter table "submission_stage" add constraint "submission_stage_workspace_id_submission_id_stage_id_unique" unique ("workspace_id", "submission_id", "stage_id");`,
    );

    this.addSql(
      `create table "tier_benefit" ("workspace_id" uuid not null, "tier" text not null, "position" int not null, "text" text not null, primary key ("workspace_id", "tier", "position"));`,
    );

    this.addSql(
      `create table "tier_change" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "from_tier" text not null, "to_tier" text not null, "at" timestamptz not null, "status_points" bigint not null, "posting_id" uuid null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "tier_change_workspace_id_member_id_at_index" on "tier_change" ("workspace_id", "member_id", "at");`,
    );

    this.addSql(
      `create table "token" ("workspace_id" uuid not null, "id" uuid not null, "purpose" text not null, "secret_hash" text not null, "code_hash" text null, "wrong_codes" int not null default 0, "member_id" uuid not null, "surface" text not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "consumed_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "token_workspace_id_member_id_purpose_index" on "token" ("workspace_id", "member_id", "purpose");`,
    );
    this.addSql(
      `alter table "token" add constraint "token_workspace_id_secret_hash_unique" unique ("workspace_id", "secret_hash");`,
    );

    this.addSql(
      `create table "upload" ("workspace_id" uuid not null, "id" uuid not null, "owner_id" uuid not null, "bytes" bytea not null, "width" int not null, "height" int not null, "created_at" timestamptz not null, "sent_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "upload_workspace_id_owner_id_created_at_index" on "upload" ("workspace_id", "owner_id", "created_at");`,
    );

    this.addSql(
      `create table "workspace" ("id" uuid not null, "slug" text not null, "name" text not null, "accent" text not null, "locale" text not null, "time_zone" text not null, "is_demo" boolean not null, "is_embed_on" boolean not null default false, "embed_origins" text[] not null, "embed_client_id" text not null, "embed_provisioning" text not null default 'create', "created_at" timestamptz not null, primary key ("id"));`,
    );

    this.addSql(
      `create table "workspace_address" ("slug" text not null, "workspace_id" uuid not null, primary key ("slug"));`,
    );
    this.addSql(
      `alter table "workspace_address" add constraint "workspace_address_workspace_id_unique" unique ("workspace_id");`,
    );

    this.addSql(`alter table "account" enable row level security;`);
    this.addSql(`alter table "account" force row level security;`);
    this.addSql(
      `create policy "account_in_workspace" on "account" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "answered_request" enable row level security;`);
    this.addSql(`alter table "answered_request" force row level security;`);
    this.addSql(
      `create policy "answered_request_in_workspace" on "answered_request" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "audit_event" add constraint "audit_event_actor_role_check" check ("actor_role" in ('champion', 'sales', 'csm', 'manager', 'admin', 'system'));`,
    );
    this.addSql(
      `alter table "audit_event" add constraint "audit_event_surface_check" check ("surface" in ('portal', 'embed', 'console', 'job', 'import', 'demo'));`,
    );
    this.addSql(
      `create or replace function "audit_event_audit_event_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "audit_event_append_only" BEFORE UPDATE OR DELETE on "audit_event" for each ROW execute function "audit_event_audit_event_append_only_fn"();`,
    );
    this.addSql(`alter table "audit_event" enable row level security;`);
    this.addSql(`alter table "audit_event" force row level security;`);
    this.addSql(
      `create policy "audit_event_in_workspace" on "audit_event" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "beta" add constraint "beta_seats_above_zero" check (seats > 0);`);
    this.addSql(
      `alter table "beta" add constraint "beta_offered_before_closed" check ((state = 'draft') = (offered_at is null) and (state = 'closed') = (closed_at is not null));`,
    );
    this.addSql(`alter table "beta" add constraint "beta_state_check" check ("state" in ('draft', 'open', 'closed'));`);
    this.addSql(
      `alter table "beta" add constraint "beta_admission_check" check ("admission" in ('automatic', 'by-choice'));`,
    );
    this.addSql(
      `alter table "beta" add constraint "beta_minimum_tier_check" check ("minimum_tier" in ('none', 'bronze', 'silver', 'gold'));`,
    );
    this.addSql(`alter table "beta" enable row level security;`);
    this.addSql(`alter table "beta" force row level security;`);
    this.addSql(
      `create policy "beta_in_workspace" on "beta" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "embed_proof" enable row level security;`);
    this.addSql(`alter table "embed_proof" force row level security;`);
    this.addSql(
      `create policy "embed_proof_in_workspace" on "embed_proof" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "import" add constraint "import_state_check" check ("state" in ('checking', 'ready', 'writing', 'done', 'discarded', 'failed'));`,
    );
    this.addSql(`alter table "import" enable row level security;`);
    this.addSql(`alter table "import" force row level security;`);
    this.addSql(
      `create policy "import_in_workspace" on "import" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "import_row" add constraint "import_row_workspace_id_import_id_foreign" foreign key ("workspace_id", "import_id") references "import" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "import_row" add constraint "import_row_verdict_check" check ("verdict" in ('new', 'update', 'unchanged', 'invalid'));`,
    );
    this.addSql(`alter table "import_row" enable row level security;`);
    this.addSql(`alter table "import_row" force row level security;`);
    this.addSql(
      `create policy "import_row_in_workspace" on "import_row" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "mail_message" add constraint "mail_message_state_check" check ("state" in ('queued', 'sent', 'kept'));`,
    );
    this.addSql(`alter table "mail_message" enable row level security;`);
    this.addSql(`alter table "mail_message" force row level security;`);
    this.addSql(
      `create policy "mail_message_in_workspace" on "mail_message" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "member" add constraint "member_workspace_id_account_id_foreign" foreign key ("workspace_id", "account_id") references "account" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "member" add constraint "member_email_is_lower_case" check (email = lower(email));`);
    this.addSql(
      `alter table "member" add constraint "member_role_check" check ("role" in ('champion', 'sales', 'csm', 'manager', 'admin'));`,
    );
    this.addSql(
      `alter table "member" add constraint "member_tier_check" check ("tier" in ('none', 'bronze', 'silver', 'gold'));`,
    );
    this.addSql(`alter table "member" enable row level security;`);
    this.addSql(`alter table "member" force row level security;`);
    this.addSql(
      `create policy "member_in_workspace" on "member" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "enrolment" add constraint "enrolment_workspace_id_beta_id_foreign" foreign key ("workspace_id", "beta_id") references "beta" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_dates_fit_state" check ((state <> 'joined' or joined_at is not null) and (state = 'left') = (left_at is not null));`,
    );
    this.addSql(
      `alter table "enrolment" add constraint "enrolment_state_check" check ("state" in ('waitlisted', 'joined', 'left'));`,
    );
    this.addSql(`alter table "enrolment" enable row level security;`);
    this.addSql(`alter table "enrolment" force row level security;`);
    this.addSql(
      `create policy "enrolment_in_workspace" on "enrolment" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "enrolment_event" add constraint "enrolment_event_workspace_id_enrolment_id_foreign" foreign key ("workspace_id", "enrolment_id") references "enrolment" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "enrolment_event" add constraint "enrolment_event_kind_check" check ("kind" in ('joined', 'waitlisted', 'promoted', 'admitted', 'left', 'removed'));`,
    );
    this.addSql(
      `create or replace function "enrolment_event_enrolment_event_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "enrolment_event_append_only" BEFORE UPDATE OR DELETE on "enrolment_event" for each ROW execute function "enrolment_event_enrolment_event_append_only_fn"();`,
    );
    this.addSql(`alter table "enrolment_event" enable row level security;`);
    this.addSql(`alter table "enrolment_event" force row level security;`);
    this.addSql(
      `create policy "enrolment_event_in_workspace" on "enrolment_event" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "embed_key" add constraint "embed_key_workspace_id_created_by_id_foreign" foreign key ("workspace_id", "created_by_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "embed_key" add constraint "embed_key_secret_until_revoked" check ((revoked_at is null) = (secret <> ''));`,
    );
    this.addSql(`alter table "embed_key" add constraint "embed_key_algorithm_check" check ("algorithm" in ('HS256'));`);
    this.addSql(`alter table "embed_key" enable row level security;`);
    this.addSql(`alter table "embed_key" force row level security;`);
    this.addSql(
      `create policy "embed_key_in_workspace" on "embed_key" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "embed_identity" add constraint "embed_identity_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "embed_identity" enable row level security;`);
    this.addSql(`alter table "embed_identity" force row level security;`);
    this.addSql(
      `create policy "embed_identity_in_workspace" on "embed_identity" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "challenge" add constraint "challenge_workspace_id_owner_id_foreign" foreign key ("workspace_id", "owner_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "challenge" add constraint "challenge_published_has_a_date" check (state = 'draft' or published_at is not null);`,
    );
    this.addSql(
      `alter table "challenge" add constraint "challenge_review_site_is_whole" check ((review_site_name is null) = (review_site_url is null));`,
    );
    this.addSql(
      `alter table "challenge" add constraint "challenge_kind_check" check ("kind" in ('review', 'reference-call', 'case-study', 'talk'));`,
    );
    this.addSql(
      `alter table "challenge" add constraint "challenge_state_check" check ("state" in ('draft', 'published', 'closed'));`,
    );
    this.addSql(
      `alter table "challenge" add constraint "challenge_minimum_tier_check" check ("minimum_tier" in ('none', 'bronze', 'silver', 'gold'));`,
    );
    this.addSql(`alter table "challenge" enable row level security;`);
    this.addSql(`alter table "challenge" force row level security;`);
    this.addSql(
      `create policy "challenge_in_workspace" on "challenge" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "challenge_stage" add constraint "challenge_stage_workspace_id_challenge_id_foreign" foreign key ("workspace_id", "challenge_id") references "challenge" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "challenge_stage" enable row level security;`);
    this.addSql(`alter table "challenge_stage" force row level security;`);
    this.addSql(
      `create policy "challenge_stage_in_workspace" on "challenge_stage" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "challenge_dismissal" add constraint "challenge_dismissal_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "challenge_dismissal" add constraint "challenge_dismissal_workspace_id_challenge_id_foreign" foreign key ("workspace_id", "challenge_id") references "challenge" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "challenge_dismissal" enable row level security;`);
    this.addSql(`alter table "challenge_dismissal" force row level security;`);
    this.addSql(
      `create policy "challenge_dismissal_in_workspace" on "challenge_dismissal" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "balance" add constraint "balance_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "balance" add constraint "balance_not_negative" check (least(status, available, held, spent, expired, owed, sequence) >= 0);`,
    );
    this.addSql(`alter table "balance" add constraint "balance_owes_or_has" check (owed = 0 or available = 0);`);
    this.addSql(`alter table "balance" enable row level security;`);
    this.addSql(`alter table "balance" force row level security;`);
    this.addSql(
      `create policy "balance_in_workspace" on "balance" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "posting" add constraint "posting_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "posting" add constraint "posting_kind_check" check ("kind" in ('award', 'reversal', 'hold', 'release', 'spend', 'expiry', 'grant', 'merge', 'opening'));`,
    );
    this.addSql(
      `alter table "posting" add constraint "posting_surface_check" check ("surface" in ('portal', 'embed', 'console', 'job', 'import', 'demo'));`,
    );
    this.addSql(
      `create or replace function "posting_posting_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "posting_append_only" BEFORE UPDATE OR DELETE on "posting" for each ROW execute function "posting_posting_append_only_fn"();`,
    );
    this.addSql(`alter table "posting" enable row level security;`);
    this.addSql(`alter table "posting" force row level security;`);
    this.addSql(
      `create policy "posting_in_workspace" on "posting" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "lot" add constraint "lot_workspace_id_posting_id_foreign" foreign key ("workspace_id", "posting_id") references "posting" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "lot" add constraint "lot_remaining_within_amount" check (remaining >= 0 and remaining <= amount);`,
    );
    this.addSql(`alter table "lot" enable row level security;`);
    this.addSql(`alter table "lot" force row level security;`);
    this.addSql(
      `create policy "lot_in_workspace" on "lot" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "lot_use" add constraint "lot_use_workspace_id_posting_id_foreign" foreign key ("workspace_id", "posting_id") references "posting" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "lot_use" add constraint "lot_use_workspace_id_lot_id_foreign" foreign key ("workspace_id", "lot_id") references "lot" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "lot_use" add constraint "lot_use_moves_something" check (amount <> 0);`);
    this.addSql(`alter table "lot_use" enable row level security;`);
    this.addSql(`alter table "lot_use" force row level security;`);
    this.addSql(
      `create policy "lot_use_in_workspace" on "lot_use" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "entry" add constraint "entry_workspace_id_posting_id_foreign" foreign key ("workspace_id", "posting_id") references "posting" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "entry" add constraint "entry_moves_something" check (amount <> 0);`);
    this.addSql(`alter table "entry" add constraint "entry_balance_not_negative" check (balance_after >= 0);`);
    this.addSql(
      `alter table "entry" add constraint "entry_bucket_check" check ("bucket" in ('status', 'available', 'held', 'spent', 'expired', 'owed'));`,
    );
    this.addSql(
      `create or replace function "entry_entry_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "entry_append_only" BEFORE UPDATE OR DELETE on "entry" for each ROW execute function "entry_entry_append_only_fn"();`,
    );
    this.addSql(`alter table "entry" enable row level security;`);
    this.addSql(`alter table "entry" force row level security;`);
    this.addSql(
      `create policy "entry_in_workspace" on "entry" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "reward" add constraint "reward_costs_something" check (points_cost > 0);`);
    this.addSql(`alter table "reward" add constraint "reward_stock_not_negative" check (stock >= 0);`);
    this.addSql(`alter table "reward" add constraint "reward_limit_positive" check (per_member_limit > 0);`);
    this.addSql(
      `alter table "reward" add constraint "reward_worth_is_money" check ((worth_minor is null) = (worth_currency is null) and worth_minor >= 0 and worth_currency ~ '^[A-Z]{3}\$');`,
    );
    this.addSql(
      `alter table "reward" add constraint "reward_kind_check" check ("kind" in ('recognition', 'swag', 'gift-card', 'donation', 'exclusive-access', 'co-marketing-slot', 'product-credit', 'peer-introduction'));`,
    );
    this.addSql(
      `alter table "reward" add constraint "reward_minimum_tier_check" check ("minimum_tier" in ('none', 'bronze', 'silver', 'gold'));`,
    );
    this.addSql(
      `alter table "reward" add constraint "reward_fulfilment_check" check ("fulfilment" in ('manual', 'code-pool', 'webhook'));`,
    );
    this.addSql(
      `alter table "reward" add constraint "reward_state_check" check ("state" in ('draft', 'active', 'retired'));`,
    );
    this.addSql(`alter table "reward" enable row level security;`);
    this.addSql(`alter table "reward" force row level security;`);
    this.addSql(
      `create policy "reward_in_workspace" on "reward" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "redemption" add constraint "redemption_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "redemption" add constraint "redemption_workspace_id_reward_id_foreign" foreign key ("workspace_id", "reward_id") references "reward" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "redemption" add constraint "redemption_costs_something" check (points_cost > 0);`);
    this.addSql(
      `alter table "redemption" add constraint "redemption_due_while_waiting" check ((due_at is not null) = (state in ('requested', 'approved')));`,
    );
    this.addSql(
      `alter table "redemption" add constraint "redemption_state_check" check ("state" in ('requested', 'approved', 'fulfilled', 'rejected', 'cancelled', 'failed'));`,
    );
    this.addSql(`alter table "redemption" enable row level security;`);
    this.addSql(`alter table "redemption" force row level security;`);
    this.addSql(
      `create policy "redemption_in_workspace" on "redemption" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "redemption_event" add constraint "redemption_event_workspace_id_redemption_id_foreign" foreign key ("workspace_id", "redemption_id") references "redemption" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "redemption_event" add constraint "redemption_event_state_check" check ("state" in ('requested', 'approved', 'fulfilled', 'rejected', 'cancelled', 'failed'));`,
    );
    this.addSql(
      `create or replace function "redemption_event_redemption_event_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "redemption_event_append_only" BEFORE UPDATE OR DELETE on "redemption_event" for each ROW execute function "redemption_event_redemption_event_append_only_fn"();`,
    );
    this.addSql(`alter table "redemption_event" enable row level security;`);
    this.addSql(`alter table "redemption_event" force row level security;`);
    this.addSql(
      `create policy "redemption_event_in_workspace" on "redemption_event" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "submission" add constraint "submission_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "submission" add constraint "submission_workspace_id_challenge_id_foreign" foreign key ("workspace_id", "challenge_id") references "challenge" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "submission" add constraint "submission_state_check" check ("state" in ('draft', 'submitted', 'changes-requested', 'in-progress', 'approved', 'declined', 'withdrawn'));`,
    );
    this.addSql(`alter table "submission" enable row level security;`);
    this.addSql(`alter table "submission" force row level security;`);
    this.addSql(
      `create policy "submission_in_workspace" on "submission" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "submission_event" add constraint "submission_event_workspace_id_submission_id_foreign" foreign key ("workspace_id", "submission_id") references "submission" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "submission_event" add constraint "submission_event_workspace_id_actor_id_foreign" foreign key ("workspace_id", "actor_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "submission_event" add constraint "submission_event_kind_check" check ("kind" in ('started', 'submitted', 'changes-requested', 'approved', 'declined', 'withdrawn'));`,
    );
    this.addSql(`alter table "submission_event" enable row level security;`);
    this.addSql(`alter table "submission_event" force row level security;`);
    this.addSql(
      `create policy "submission_event_in_workspace" on "submission_event" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "submission_stage" add constraint "submission_stage_workspace_id_submission_id_foreign" foreign key ("workspace_id", "submission_id") references "submission" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "submission_stage" add constraint "submission_stage_workspace_id_stage_id_foreign" foreign key ("workspace_id", "stage_id") references "challenge_stage" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "submission_stage" add constraint "submission_stage_workspace_id_moderated_by_id_foreign" foreign key ("workspace_id", "moderated_by_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "submission_stage" add constraint "submission_stage_sent_has_a_clock" check (state in ('locked', 'open') or (submitted_at is not null and due_at is not null));`,
    );
    this.addSql(
      `alter table "submission_stage" add constraint "submission_stage_state_check" check ("state" in ('locked', 'open', 'submitted', 'changes-requested', 'approved', 'declined'));`,
    );
    this.addSql(`alter table "submission_stage" enable row level security;`);
    this.addSql(`alter table "submission_stage" force row level security;`);
    this.addSql(
      `create policy "submission_stage_in_workspace" on "submission_stage" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "tier_benefit" add constraint "tier_benefit_tier_check" check ("tier" in ('none', 'bronze', 'silver', 'gold'));`,
    );
    this.addSql(`alter table "tier_benefit" enable row level security;`);
    this.addSql(`alter table "tier_benefit" force row level security;`);
    this.addSql(
      `create policy "tier_benefit_in_workspace" on "tier_benefit" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "tier_change" add constraint "tier_change_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "tier_change" add constraint "tier_change_from_tier_check" check ("from_tier" in ('none', 'bronze', 'silver', 'gold'));`,
    );
    this.addSql(
      `alter table "tier_change" add constraint "tier_change_to_tier_check" check ("to_tier" in ('none', 'bronze', 'silver', 'gold'));`,
    );
    this.addSql(
      `create or replace function "tier_change_tier_change_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "tier_change_append_only" BEFORE UPDATE OR DELETE on "tier_change" for each ROW execute function "tier_change_tier_change_append_only_fn"();`,
    );
    this.addSql(`alter table "tier_change" enable row level security;`);
    this.addSql(`alter table "tier_change" force row level security;`);
    this.addSql(
      `create policy "tier_change_in_workspace" on "tier_change" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "token" add constraint "token_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "token" add constraint "token_purpose_check" check ("purpose" in ('session', 'sign-in'));`,
    );
    this.addSql(
      `alter table "token" add constraint "token_surface_check" check ("surface" in ('portal', 'embed', 'console', 'job', 'import', 'demo'));`,
    );
    this.addSql(`alter table "token" enable row level security;`);
    this.addSql(`alter table "token" force row level security;`);
    this.addSql(
      `create policy "token_in_workspace" on "token" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "upload" add constraint "upload_workspace_id_owner_id_foreign" foreign key ("workspace_id", "owner_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "upload" enable row level security;`);
    this.addSql(`alter table "upload" force row level security;`);
    this.addSql(
      `create policy "upload_in_workspace" on "upload" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "workspace" add constraint "workspace_accent_is_hex" check (accent ~ '^#[0-9a-f]{6}\$');`);
    this.addSql(
      `alter table "workspace" add constraint "workspace_embed_provisioning_check" check ("embed_provisioning" in ('create', 'link-only'));`,
    );
    this.addSql(`alter table "workspace" enable row level security;`);
    this.addSql(`alter table "workspace" force row level security;`);
    this.addSql(
      `create policy "workspace_itself" on "workspace" using (id = current_setting('rostra.workspace_id')::uuid) with check (id = current_setting('rostra.workspace_id')::uuid);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "member" drop constraint "member_workspace_id_account_id_foreign";`);
    this.addSql(`alter table "enrolment" drop constraint "enrolment_workspace_id_beta_id_foreign";`);
    this.addSql(`alter table "import_row" drop constraint "import_row_workspace_id_import_id_foreign";`);
    this.addSql(`alter table "enrolment" drop constraint "enrolment_workspace_id_member_id_foreign";`);
    this.addSql(`alter table "embed_key" drop constraint "embed_key_workspace_id_created_by_id_foreign";`);
    this.addSql(`alter table "embed_identity" drop constraint "embed_identity_workspace_id_member_id_foreign";`);
    this.addSql(`alter table "challenge" drop constraint "challenge_workspace_id_owner_id_foreign";`);
    this.addSql(
      `alter table "challenge_dismissal" drop constraint "challenge_dismissal_workspace_id_member_id_foreign";`,
    );
    this.addSql(`alter table "balance" drop constraint "balance_workspace_id_member_id_foreign";`);
    this.addSql(`alter table "posting" drop constraint "posting_workspace_id_member_id_foreign";`);
    this.addSql(`alter table "redemption" drop constraint "redemption_workspace_id_member_id_foreign";`);
    this.addSql(`alter table "submission" drop constraint "submission_workspace_id_member_id_foreign";`);
    this.addSql(`alter table "submission_event" drop constraint "submission_event_workspace_id_actor_id_foreign";`);
    this.addSql(
      `alter table "submission_stage" drop constraint "submission_stage_workspace_id_moderated_by_id_foreign";`,
    );
    this.addSql(`alter table "tier_change" drop constraint "tier_change_workspace_id_member_id_foreign";`);
    this.addSql(`alter table "token" drop constraint "token_workspace_id_member_id_foreign";`);
    this.addSql(`alter table "upload" drop constraint "upload_workspace_id_owner_id_foreign";`);
    this.addSql(`alter table "enrolment_event" drop constraint "enrolment_event_workspace_id_enrolment_id_foreign";`);
    this.addSql(`alter table "challenge_stage" drop constraint "challenge_stage_workspace_id_challenge_id_foreign";`);
    this.addSql(
      `alter table "challenge_dismissal" drop constraint "challenge_dismissal_workspace_id_challenge_id_foreign";`,
    );
    this.addSql(`alter table "submission" drop constraint "submission_workspace_id_challenge_id_foreign";`);
    this.addSql(`alter table "submission_stage" drop constraint "submission_stage_workspace_id_stage_id_foreign";`);
    this.addSql(`alter table "lot" drop constraint "lot_workspace_id_posting_id_foreign";`);
    this.addSql(`alter table "lot_use" drop constraint "lot_use_workspace_id_posting_id_foreign";`);
    this.addSql(`alter table "entry" drop constraint "entry_workspace_id_posting_id_foreign";`);
    this.addSql(`alter table "lot_use" drop constraint "lot_use_workspace_id_lot_id_foreign";`);
    this.addSql(`alter table "redemption" drop constraint "redemption_workspace_id_reward_id_foreign";`);
    this.addSql(
      `alter table "redemption_event" drop constraint "redemption_event_workspace_id_redemption_id_foreign";`,
    );
    this.addSql(
      `alter table "submission_event" drop constraint "submission_event_workspace_id_submission_id_foreign";`,
    );
    this.addSql(
      `alter table "submission_stage" drop constraint "submission_stage_workspace_id_submission_id_foreign";`,
    );

    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop table if exists "answered_request" cascade;`);
    this.addSql(`drop trigger if exists "audit_event_append_only" on "audit_event";`);
    this.addSql(`drop function if exists "audit_event_audit_event_append_only_fn"();`);
    this.addSql(`drop table if exists "audit_event" cascade;`);
    this.addSql(`drop table if exists "beta" cascade;`);
    this.addSql(`drop table if exists "embed_proof" cascade;`);
    this.addSql(`drop table if exists "import" cascade;`);
    this.addSql(`drop table if exists "import_row" cascade;`);
    this.addSql(`drop table if exists "mail_message" cascade;`);
    this.addSql(`drop table if exists "member" cascade;`);
    this.addSql(`drop table if exists "enrolment" cascade;`);
    this.addSql(`drop trigger if exists "enrolment_event_append_only" on "enrolment_event";`);
    this.addSql(`drop function if exists "enrolment_event_enrolment_event_append_only_fn"();`);
    this.addSql(`drop table if exists "enrolment_event" cascade;`);
    this.addSql(`drop table if exists "embed_key" cascade;`);
    this.addSql(`drop table if exists "embed_identity" cascade;`);
    this.addSql(`drop table if exists "challenge" cascade;`);
    this.addSql(`drop table if exists "challenge_stage" cascade;`);
    this.addSql(`drop table if exists "challenge_dismissal" cascade;`);
    this.addSql(`drop table if exists "balance" cascade;`);
    this.addSql(`drop trigger if exists "posting_append_only" on "posting";`);
    this.addSql(`drop function if exists "posting_posting_append_only_fn"();`);
    this.addSql(`drop table if exists "posting" cascade;`);
    this.addSql(`drop table if exists "lot" cascade;`);
    this.addSql(`drop table if exists "lot_use" cascade;`);
    this.addSql(`drop trigger if exists "entry_append_only" on "entry";`);
    this.addSql(`drop function if exists "entry_entry_append_only_fn"();`);
    this.addSql(`drop table if exists "entry" cascade;`);
    this.addSql(`drop table if exists "rate_limit" cascade;`);
    this.addSql(`drop table if exists "reward" cascade;`);
    this.addSql(`drop table if exists "redemption" cascade;`);
    this.addSql(`drop trigger if exists "redemption_event_append_only" on "redemption_event";`);
    this.addSql(`drop function if exists "redemption_event_redemption_event_append_only_fn"();`);
    this.addSql(`drop table if exists "redemption_event" cascade;`);
    this.addSql(`drop table if exists "submission" cascade;`);
    this.addSql(`drop table if exists "submission_event" cascade;`);
    this.addSql(`drop table if exists "submission_stage" cascade;`);
    this.addSql(`drop table if exists "tier_benefit" cascade;`);
    this.addSql(`drop trigger if exists "tier_change_append_only" on "tier_change";`);
    this.addSql(`drop function if exists "tier_change_tier_change_append_only_fn"();`);
    this.addSql(`drop table if exists "tier_change" cascade;`);
    this.addSql(`drop table if exists "token" cascade;`);
    this.addSql(`drop table if exists "upload" cascade;`);
    this.addSql(`drop table if exists "workspace" cascade;`);
    this.addSql(`drop table if exists "workspace_address" cascade;`);
  }
}
