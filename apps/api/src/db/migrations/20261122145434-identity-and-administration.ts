import { Migration } from '@mikro-orm/migrations';

export class Migration20261122145434_identity_and_administration extends Migration {
  override name = 'Migration20261122145434_identity_and_administration';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "account_domain" ("workspace_id" uuid not null, "domain" text not null, "account_id" uuid not null, "created_at" timestamptz not null, primary key ("workspace_id", "domain"));`,
    );
    this.addSql(
      `create index "account_domain_workspace_id_account_id_index" on "account_domain" ("workspace_id", "account_id");`,
    );

    this.addSql(
      `create table "audit_check" ("workspace_id" uuid not null, "checked_at" timestamptz not null, "good_through" bigint not null, "broken_at" bigint null, primary key ("workspace_id"));`,
    );

    this.addSql(
      `create table "audit_due" ("workspace_id" uuid not null, "event_id" uuid not null, primary key ("workspace_id", "event_id"));`,
    );

    this.addSql(
      `create table "audit_head" ("workspace_id" uuid not null, "night" date not null, "sequence" bigint not null, "hash" text not null, "at" timestamptz not null, primary key ("workspace_id", "night"));`,
    );

    this.addSql(
      `create table "audit_link" ("workspace_id" uuid not null, "sequence" bigint not null, "event_id" uuid not null, "hash" text not null, "sealed_at" timestamptz not null, primary key ("workspace_id", "sequence"));`,
    );
    this.addSql(`alter table "audit_link" add constraint "audit_link_once" unique ("workspace_id", "event_id");`);

    this.addSql(
      `create table "audit_personal" ("workspace_id" uuid not null, "event_id" uuid not null, "salt" text not null, "detail" text not null, primary key ("workspace_id", "event_id"));`,
    );

    this.addSql(
      `create table "consent_text" ("workspace_id" uuid not null, "kind" text not null, "version" int not null, "body" text not null, "published_at" timestamptz not null, "published_by_id" uuid not null, primary key ("workspace_id", "kind", "version"));`,
    );

    this.addSql(
      `create table "installation_event" ("id" uuid not null, "at" timestamptz not null, "kind" text not null, "workspace_id" uuid not null, "slug" text not null, "actor_id" uuid null, "rows_removed" bigint null, primary key ("id"));`,
    );
    this.addSql(
      `create index "installation_event_workspace_id_at_index" on "installation_event" ("workspace_id", "at");`,
    );

    this.addSql(
      `create table "join_request" ("workspace_id" uuid not null, "id" uuid not null, "email" text not null, "name" text not null, "note" text not null, "state" text not null, "account_id" uuid null, "member_id" uuid null, "asked_at" timestamptz not null, "decided_at" timestamptz null, "decided_by_id" uuid null, "words" text not null default '', primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "join_request_workspace_id_state_asked_at_id_index" on "join_request" ("workspace_id", "state", "asked_at", "id");`,
    );
    this.addSql(
      `create index "join_request_workspace_id_state_decided_at_id_index" on "join_request" ("workspace_id", "state", "decided_at", "id");`,
    );
    this.addSql(
      `create index "join_request_workspace_id_account_id_index" on "join_request" ("workspace_id", "account_id");`,
    );
    this.addSql(
      `create unique index "join_request_waits_once" on "join_request" ("workspace_id", "email") where state = 'waiting';`,
    );

    this.addSql(
      `create table "erasure_request" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "asked_by_id" uuid not null, "asked_at" timestamptz not null, "due_at" timestamptz not null, "state" text not null, "ended_at" timestamptz null, "ended_by_id" uuid null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "erasure_request_workspace_id_state_due_at_id_index" on "erasure_request" ("workspace_id", "state", "due_at", "id");`,
    );
    this.addSql(
      `create index "erasure_request_workspace_id_ended_at_id_index" on "erasure_request" ("workspace_id", "ended_at", "id");`,
    );
    this.addSql(
      `create unique index "erasure_request_one_waits" on "erasure_request" ("workspace_id", "member_id") where state = 'waiting';`,
    );

    this.addSql(
      `create table "data_archive" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "asked_by_id" uuid not null, "asked_at" timestamptz not null, "state" text not null, "parts_done" int not null default 0, "parts_total" int not null default 0, "finished_at" timestamptz null, "expires_at" timestamptz null, "bytes" bytea null, "size_bytes" int null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "data_archive_workspace_id_asked_at_id_index" on "data_archive" ("workspace_id", "asked_at", "id");`,
    );
    this.addSql(
      `create index "data_archive_workspace_id_member_id_asked_at_index" on "data_archive" ("workspace_id", "member_id", "asked_at");`,
    );
    this.addSql(
      `create index "data_archive_kept" on "data_archive" ("workspace_id", "expires_at") where state = 'done';`,
    );
    this.addSql(
      `create unique index "data_archive_one_at_a_time" on "data_archive" ("workspace_id", "member_id") where state in ('queued', 'running');`,
    );

    this.addSql(
      `create table "consent_event" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "kind" text not null, "version" int not null, "answer" text not null, "at" timestamptz not null, "surface" text not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "consent_event_workspace_id_member_id_kind_at_id_index" on "consent_event" ("workspace_id", "member_id", "kind", "at", "id");`,
    );
    this.addSql(
      `create index "consent_event_workspace_id_kind_version_member_id_index" on "consent_event" ("workspace_id", "kind", "version", "member_id");`,
    );

    this.addSql(
      `create table "account_owner" ("workspace_id" uuid not null, "account_id" uuid not null, "owner_id" uuid not null, "since" timestamptz not null, primary key ("workspace_id", "account_id"));`,
    );
    this.addSql(
      `create index "account_owner_workspace_id_owner_id_index" on "account_owner" ("workspace_id", "owner_id");`,
    );

    this.addSql(
      `create table "oidc_connection" ("workspace_id" uuid not null, "id" uuid not null, "audience" text not null, "issuer" text not null, "client_id" text not null, "sealed_secret" text not null, "label" text not null, "vouched_domains" text[] not null, "changed_at" timestamptz not null, "changed_by_id" uuid null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `alter table "oidc_connection" add constraint "oidc_connection_workspace_id_audience_unique" unique ("workspace_id", "audience");`,
    );

    this.addSql(
      `create table "oidc_identity" ("workspace_id" uuid not null, "id" uuid not null, "connection_id" uuid not null, "issuer" text not null, "subject" text not null, "member_id" uuid not null, "created_at" timestamptz not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "oidc_identity_workspace_id_connection_id_member_id_index" on "oidc_identity" ("workspace_id", "connection_id", "member_id");`,
    );
    this.addSql(
      `create index "oidc_identity_workspace_id_member_id_index" on "oidc_identity" ("workspace_id", "member_id");`,
    );
    this.addSql(
      `alter table "oidc_identity" add constraint "oidc_identity_workspace_id_issuer_subject_unique" unique ("workspace_id", "issuer", "subject");`,
    );

    this.addSql(
      `create table "outlier_look" ("workspace_id" uuid not null, "kind" text not null, "member_id" uuid not null, "note" text not null, "seen_by_id" uuid not null, "seen_at" timestamptz not null, "approver_id" uuid null, "strength" int not null, "last_at" timestamptz null, primary key ("workspace_id", "kind", "member_id"));`,
    );

    this.addSql(
      `create table "passkey" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "name" text not null, "credential_id" text not null, "public_key" text not null, "counter" bigint not null default '0', "transports" jsonb not null, "is_synced" boolean not null, "created_at" timestamptz not null, "last_used_at" timestamptz null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "passkey_workspace_id_member_id_created_at_index" on "passkey" ("workspace_id", "member_id", "created_at");`,
    );
    this.addSql(
      `alter table "passkey" add constraint "passkey_workspace_id_credential_id_unique" unique ("workspace_id", "credential_id");`,
    );

    this.addSql(
      `create table "passkey_policy" ("workspace_id" uuid not null, "is_required" boolean not null, "updated_at" timestamptz not null, primary key ("workspace_id"));`,
    );

    this.addSql(
      `create table "passkey_recovery" ("workspace_id" uuid not null, "id" uuid not null, "member_id" uuid not null, "state" text not null, "asked_at" timestamptz not null, "decided_by_id" uuid null, "decided_at" timestamptz null, "reason" text null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "passkey_recovery_workspace_id_member_id_index" on "passkey_recovery" ("workspace_id", "member_id");`,
    );
    this.addSql(
      `create index "passkey_recovery_open" on "passkey_recovery" ("workspace_id", "asked_at") where state = 'open';`,
    );
    this.addSql(
      `create unique index "passkey_recovery_one_open" on "passkey_recovery" ("workspace_id", "member_id") where state = 'open';`,
    );

    this.addSql(
      `create table "policy_version" ("workspace_id" uuid not null, "key" text not null, "version" int not null, "value" jsonb not null, "effective_from" timestamptz not null, "changed_at" timestamptz not null, "changed_by_id" uuid null, "reason" text not null, primary key ("workspace_id", "key", "version"));`,
    );

    this.addSql(
      `create table "sign_in_policy_version" ("workspace_id" uuid not null, "version" int not null, "is_champion_link_on" boolean not null, "is_champion_oidc_on" boolean not null, "is_staff_link_on" boolean not null, "is_staff_oidc_on" boolean not null, "joining" text not null, "changed_at" timestamptz not null, "changed_by_id" uuid null, primary key ("workspace_id", "version"));`,
    );

    this.addSql(
      `create table "staff_invitation" ("workspace_id" uuid not null, "id" uuid not null, "email" text not null, "name" text not null, "role" text not null, "state" text not null, "invited_by_id" uuid null, "member_id" uuid null, "created_at" timestamptz not null, "expires_at" timestamptz not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "staff_invitation_open" on "staff_invitation" ("workspace_id", "name", "id") where state = 'open';`,
    );
    this.addSql(
      `create unique index "staff_invitation_one_open" on "staff_invitation" ("workspace_id", "email") where state = 'open';`,
    );

    this.addSql(
      `create table "workspace_export" ("workspace_id" uuid not null, "id" uuid not null, "asked_by_id" uuid not null, "asked_at" timestamptz not null, "state" text not null, "tables_done" int not null default 0, "tables_total" int not null default 0, "finished_at" timestamptz null, "expires_at" timestamptz null, "size_bytes" bigint null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "workspace_export_workspace_id_asked_at_id_index" on "workspace_export" ("workspace_id", "asked_at", "id");`,
    );
    this.addSql(
      `create unique index "workspace_export_one_at_a_time" on "workspace_export" ("workspace_id") where state in ('queued', 'running');`,
    );

    this.addSql(
      `create table "workspace_export_part" ("workspace_id" uuid not null, "export_id" uuid not null, "number" int not null, "bytes" bytea not null, primary key ("workspace_id", "export_id", "number"));`,
    );

    this.addSql(
      `create table "workspace_logo" ("workspace_id" uuid not null, "id" uuid not null, "bytes" bytea not null, "width" int not null, "height" int not null, "created_at" timestamptz not null, primary key ("workspace_id", "id"));`,
    );

    this.addSql(`drop trigger if exists "audit_event_append_only" on "audit_event";`);
    this.addSql(`drop function if exists "audit_event_audit_event_append_only_fn"();`);
    this.addSql(`alter table "audit_event" add "personal_hash" text null;`);
    this.addSql(
      `create or replace function "audit_event_audit_event_leaves_word_fn"() returns trigger as \$\$ begin insert into audit_due (workspace_id, event_id) values (new.workspace_id, new.id); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "audit_event_leaves_word" AFTER INSERT on "audit_event" for each ROW execute function "audit_event_audit_event_leaves_word_fn"();`,
    );
    this.addSql(
      `create or replace function "audit_event_audit_event_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "audit_event_append_only" BEFORE UPDATE OR DELETE on "audit_event" for each ROW execute function "audit_event_audit_event_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "chain_root_append_only" on "chain_root";`);
    this.addSql(`drop function if exists "chain_root_chain_root_append_only_fn"();`);
    this.addSql(
      `create or replace function "chain_root_chain_root_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "chain_root_append_only" BEFORE UPDATE OR DELETE on "chain_root" for each ROW execute function "chain_root_chain_root_append_only_fn"();`,
    );

    this.addSql(`alter table "member" add "erased_at" timestamptz null, add "deactivated_at" timestamptz null;`);

    this.addSql(`drop trigger if exists "enrolment_event_append_only" on "enrolment_event";`);
    this.addSql(`drop function if exists "enrolment_event_enrolment_event_append_only_fn"();`);
    this.addSql(
      `create or replace function "enrolment_event_enrolment_event_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; if TG_OP = 'UPDATE' and new.reason is null and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' then return new; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "enrolment_event_append_only" BEFORE UPDATE OR DELETE on "enrolment_event" for each ROW execute function "enrolment_event_enrolment_event_append_only_fn"();`,
    );

    this.addSql(`alter table "embed_key" drop constraint "embed_key_secret_until_revoked";`);
    this.addSql(`alter table "embed_key" drop constraint "embed_key_algorithm_check";`);
    this.addSql(`alter table "embed_key" add "public_key" text null, add "secret_hash" text null;`);
    this.addSql(`alter table "embed_key" alter column "secret" set default '';`);
    this.addSql(`alter table "embed_key" add constraint "embed_key_material" check (case algorithm
  when 'HS256' then (revoked_at is null) = (secret <> '') and public_key is null and secret_hash is null
  when 'bearer' then secret = '' and public_key is null and secret_hash is not null
  else secret = '' and public_key is not null and secret_hash is null end);`);
    this.addSql(
      `alter table "embed_key" add constraint "embed_key_algorithm_check" check ("algorithm" in ('HS256', 'ES256', 'EdDSA', 'RS256', 'bearer'));`,
    );

    this.addSql(`drop trigger if exists "award_refusal_append_only" on "award_refusal";`);
    this.addSql(`drop function if exists "award_refusal_award_refusal_append_only_fn"();`);
    this.addSql(
      `create or replace function "award_refusal_award_refusal_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_refusal_append_only" BEFORE UPDATE OR DELETE on "award_refusal" for each ROW execute function "award_refusal_award_refusal_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "point_budget_version_append_only" on "point_budget_version";`);
    this.addSql(`drop function if exists "point_budget_version_point_budget_version_append_only_fn"();`);
    this.addSql(
      `create or replace function "point_budget_version_point_budget_version_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "point_budget_version_append_only" BEFORE UPDATE OR DELETE on "point_budget_version" for each ROW execute function "point_budget_version_point_budget_version_append_only_fn"();`,
    );

    this.addSql(`alter table "points_day" drop column "members_active";`);

    this.addSql(`alter table "points_outlier" add "last_at" timestamptz null;`);

    this.addSql(`drop trigger if exists "point_value_version_append_only" on "point_value_version";`);
    this.addSql(`drop function if exists "point_value_version_point_value_version_append_only_fn"();`);
    this.addSql(
      `create or replace function "point_value_version_point_value_version_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "point_value_version_append_only" BEFORE UPDATE OR DELETE on "point_value_version" for each ROW execute function "point_value_version_point_value_version_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "posting_append_only" on "posting";`);
    this.addSql(`drop function if exists "posting_posting_append_only_fn"();`);
    this.addSql(
      `create or replace function "posting_posting_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; if TG_OP = 'UPDATE' and new.reason is null and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' then return new; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "posting_append_only" BEFORE UPDATE OR DELETE on "posting" for each ROW execute function "posting_posting_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "entry_append_only" on "entry";`);
    this.addSql(`drop function if exists "entry_entry_append_only_fn"();`);
    this.addSql(
      `create or replace function "entry_entry_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "entry_append_only" BEFORE UPDATE OR DELETE on "entry" for each ROW execute function "entry_entry_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "redemption_event_append_only" on "redemption_event";`);
    this.addSql(`drop function if exists "redemption_event_redemption_event_append_only_fn"();`);
    this.addSql(
      `create or replace function "redemption_event_redemption_event_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; if TG_OP = 'UPDATE' and new.words is null and to_jsonb(new) - 'words' = to_jsonb(old) - 'words' then return new; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "redemption_event_append_only" BEFORE UPDATE OR DELETE on "redemption_event" for each ROW execute function "redemption_event_redemption_event_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "tier_change_append_only" on "tier_change";`);
    this.addSql(`drop function if exists "tier_change_tier_change_append_only_fn"();`);
    this.addSql(
      `create or replace function "tier_change_tier_change_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "tier_change_append_only" BEFORE UPDATE OR DELETE on "tier_change" for each ROW execute function "tier_change_tier_change_append_only_fn"();`,
    );

    this.addSql(`alter table "token" drop constraint "token_purpose_check";`);
    this.addSql(
      `alter table "token" add "data" jsonb null, add "seen_at" timestamptz null, add "proven_at" timestamptz null, add "device" jsonb null;`,
    );
    this.addSql(`alter table "token" alter column "member_id" drop not null;`);
    this.addSql(`create index "token_expiry" on "token" ("workspace_id", "expires_at", "id");`);
    this.addSql(
      `alter table "token" add constraint "token_purpose_check" check ("purpose" in ('session', 'sign-in', 'invitation', 'email-change', 'passkey-challenge', 'passkey-sign-in', 'passkey-enrolment', 'oidc-state', 'joining', 'embed-code', 'popup-code'));`,
    );

    this.addSql(
      `alter table "workspace" add "accent_dark" text null, add "font" text not null default 'figtree', add "logo_id" uuid null, add "words" jsonb not null default '{}', add "sender_name" text null, add "reply_to" text null, add "settings_versions" jsonb not null default '{}', add "year_start_month" int not null default 1, add "deletion_asked_at" timestamptz null, add "deletion_asked_by_id" uuid null, add "deletion_due_at" timestamptz null;`,
    );
    this.addSql(
      `alter table "workspace" add constraint "workspace_accent_dark_is_hex" check (accent_dark ~ '^#[0-9a-f]{6}\$');`,
    );
    this.addSql(
      `alter table "workspace" add constraint "workspace_deletion_is_whole" check ((deletion_asked_at is null) = (deletion_due_at is null));`,
    );
    this.addSql(
      `alter table "workspace" add constraint "workspace_year_start_is_month" check (year_start_month >= 1 and year_start_month <= 12);`,
    );
    this.addSql(
      `alter table "workspace" add constraint "workspace_font_check" check ("font" in ('figtree', 'system', 'inter', 'source-sans', 'nunito-sans', 'source-serif'));`,
    );

    this.addSql(
      `alter table "account_domain" add constraint "account_domain_workspace_id_account_id_foreign" foreign key ("workspace_id", "account_id") references "account" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "account_domain" add constraint "account_domain_is_lower_case" check (domain = lower(domain));`,
    );
    this.addSql(`alter table "account_domain" enable row level security;`);
    this.addSql(`alter table "account_domain" force row level security;`);
    this.addSql(
      `create policy "account_domain_in_workspace" on "account_domain" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "audit_check" enable row level security;`);
    this.addSql(`alter table "audit_check" force row level security;`);
    this.addSql(
      `create policy "audit_check_in_workspace" on "audit_check" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `create or replace function "audit_head_audit_head_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "audit_head_append_only" BEFORE UPDATE OR DELETE on "audit_head" for each ROW execute function "audit_head_audit_head_append_only_fn"();`,
    );
    this.addSql(`alter table "audit_head" enable row level security;`);
    this.addSql(`alter table "audit_head" force row level security;`);
    this.addSql(
      `create policy "audit_head_in_workspace" on "audit_head" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `create or replace function "audit_link_audit_link_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "audit_link_append_only" BEFORE UPDATE OR DELETE on "audit_link" for each ROW execute function "audit_link_audit_link_append_only_fn"();`,
    );
    this.addSql(`alter table "audit_link" enable row level security;`);
    this.addSql(`alter table "audit_link" force row level security;`);
    this.addSql(
      `create policy "audit_link_in_workspace" on "audit_link" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "audit_personal" enable row level security;`);
    this.addSql(`alter table "audit_personal" force row level security;`);
    this.addSql(
      `create policy "audit_personal_in_workspace" on "audit_personal" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "consent_text" add constraint "consent_text_kind_check" check ("kind" in ('terms', 'privacy'));`,
    );
    this.addSql(
      `create or replace function "consent_text_consent_text_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "consent_text_append_only" BEFORE UPDATE OR DELETE on "consent_text" for each ROW execute function "consent_text_consent_text_append_only_fn"();`,
    );
    this.addSql(`alter table "consent_text" enable row level security;`);
    this.addSql(`alter table "consent_text" force row level security;`);
    this.addSql(
      `create policy "consent_text_in_workspace" on "consent_text" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "installation_event" add constraint "installation_event_kind_check" check ("kind" in ('deletion-asked', 'deletion-withdrawn', 'deletion-began', 'deletion-finished'));`,
    );
    this.addSql(
      `create or replace function "installation_event_installation_event_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "installation_event_append_only" BEFORE UPDATE OR DELETE on "installation_event" for each ROW execute function "installation_event_installation_event_append_only_fn"();`,
    );

    this.addSql(
      `alter table "join_request" add constraint "join_request_workspace_id_account_id_foreign" foreign key ("workspace_id", "account_id") references "account" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "join_request" add constraint "join_request_decided_has_moment" check ((state = 'waiting') = (decided_at is null));`,
    );
    this.addSql(
      `alter table "join_request" add constraint "join_request_email_is_lower_case" check (email = lower(email));`,
    );
    this.addSql(
      `alter table "join_request" add constraint "join_request_state_check" check ("state" in ('waiting', 'approved', 'declined'));`,
    );
    this.addSql(`alter table "join_request" enable row level security;`);
    this.addSql(`alter table "join_request" force row level security;`);
    this.addSql(
      `create policy "join_request_in_workspace" on "join_request" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "erasure_request" add constraint "erasure_request_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "erasure_request" add constraint "erasure_request_ended_or_waits" check ((state = 'waiting') = (ended_at is null));`,
    );
    this.addSql(
      `alter table "erasure_request" add constraint "erasure_request_state_check" check ("state" in ('waiting', 'withdrawn', 'done'));`,
    );
    this.addSql(`alter table "erasure_request" enable row level security;`);
    this.addSql(`alter table "erasure_request" force row level security;`);
    this.addSql(
      `create policy "erasure_request_in_workspace" on "erasure_request" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "data_archive" add constraint "data_archive_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "data_archive" add constraint "data_archive_done_is_whole" check ((state = 'done') = (bytes is not null));`,
    );
    this.addSql(
      `alter table "data_archive" add constraint "data_archive_done_expires" check (state <> 'done' or (expires_at is not null and size_bytes is not null));`,
    );
    this.addSql(
      `alter table "data_archive" add constraint "data_archive_state_check" check ("state" in ('queued', 'running', 'done', 'failed', 'gone'));`,
    );
    this.addSql(`alter table "data_archive" enable row level security;`);
    this.addSql(`alter table "data_archive" force row level security;`);
    this.addSql(
      `create policy "data_archive_in_workspace" on "data_archive" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "consent_event" add constraint "consent_event_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "consent_event" add constraint "consent_event_kind_check" check ("kind" in ('terms', 'privacy'));`,
    );
    this.addSql(
      `alter table "consent_event" add constraint "consent_event_answer_check" check ("answer" in ('agreed', 'withdrawn'));`,
    );
    this.addSql(
      `alter table "consent_event" add constraint "consent_event_surface_check" check ("surface" in ('portal', 'embed', 'console', 'job', 'import', 'demo'));`,
    );
    this.addSql(
      `create or replace function "consent_event_consent_event_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "consent_event_append_only" BEFORE UPDATE OR DELETE on "consent_event" for each ROW execute function "consent_event_consent_event_append_only_fn"();`,
    );
    this.addSql(`alter table "consent_event" enable row level security;`);
    this.addSql(`alter table "consent_event" force row level security;`);
    this.addSql(
      `create policy "consent_event_in_workspace" on "consent_event" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "account_owner" add constraint "account_owner_workspace_id_account_id_foreign" foreign key ("workspace_id", "account_id") references "account" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "account_owner" add constraint "account_owner_workspace_id_owner_id_foreign" foreign key ("workspace_id", "owner_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "account_owner" enable row level security;`);
    this.addSql(`alter table "account_owner" force row level security;`);
    this.addSql(
      `create policy "account_owner_in_workspace" on "account_owner" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "oidc_connection" add constraint "oidc_connection_audience_check" check ("audience" in ('champion', 'staff'));`,
    );
    this.addSql(`alter table "oidc_connection" enable row level security;`);
    this.addSql(`alter table "oidc_connection" force row level security;`);
    this.addSql(
      `create policy "oidc_connection_in_workspace" on "oidc_connection" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "oidc_identity" add constraint "oidc_identity_workspace_id_connection_id_foreign" foreign key ("workspace_id", "connection_id") references "oidc_connection" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "oidc_identity" add constraint "oidc_identity_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "oidc_identity" enable row level security;`);
    this.addSql(`alter table "oidc_identity" force row level security;`);
    this.addSql(
      `create policy "oidc_identity_in_workspace" on "oidc_identity" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "outlier_look" add constraint "outlier_look_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "outlier_look" add constraint "outlier_look_workspace_id_seen_by_id_foreign" foreign key ("workspace_id", "seen_by_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "outlier_look" add constraint "outlier_look_kind_check" check ("kind" in ('fast-earner', 'same-approver', 'burst'));`,
    );
    this.addSql(`alter table "outlier_look" enable row level security;`);
    this.addSql(`alter table "outlier_look" force row level security;`);
    this.addSql(
      `create policy "outlier_look_in_workspace" on "outlier_look" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "passkey" add constraint "passkey_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "passkey" enable row level security;`);
    this.addSql(`alter table "passkey" force row level security;`);
    this.addSql(
      `create policy "passkey_in_workspace" on "passkey" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "passkey_policy" enable row level security;`);
    this.addSql(`alter table "passkey_policy" force row level security;`);
    this.addSql(
      `create policy "passkey_policy_in_workspace" on "passkey_policy" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "passkey_recovery" add constraint "passkey_recovery_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "passkey_recovery" add constraint "passkey_recovery_workspace_id_decided_by_id_foreign" foreign key ("workspace_id", "decided_by_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "passkey_recovery" add constraint "passkey_recovery_by_another" check (decided_by_id is null or decided_by_id <> member_id);`,
    );
    this.addSql(
      `alter table "passkey_recovery" add constraint "passkey_recovery_state_check" check ("state" in ('open', 'approved', 'declined', 'done'));`,
    );
    this.addSql(`alter table "passkey_recovery" enable row level security;`);
    this.addSql(`alter table "passkey_recovery" force row level security;`);
    this.addSql(
      `create policy "passkey_recovery_in_workspace" on "passkey_recovery" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "policy_version" add constraint "policy_version_from_one" check (version >= 1);`);
    this.addSql(
      `create or replace function "policy_version_policy_version_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "policy_version_append_only" BEFORE UPDATE OR DELETE on "policy_version" for each ROW execute function "policy_version_policy_version_append_only_fn"();`,
    );
    this.addSql(`alter table "policy_version" enable row level security;`);
    this.addSql(`alter table "policy_version" force row level security;`);
    this.addSql(
      `create policy "policy_version_in_workspace" on "policy_version" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "sign_in_policy_version" add constraint "sign_in_policy_leaves_staff_a_way" check (is_staff_link_on or is_staff_oidc_on);`,
    );
    this.addSql(
      `alter table "sign_in_policy_version" add constraint "sign_in_policy_version_joining_check" check ("joining" in ('link-only', 'domain-of-account', 'approval'));`,
    );
    this.addSql(
      `create or replace function "sign_in_policy_version_sign_in_policy_version_append_only_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' and current_user = 'rostra_eraser' then return old; end if; raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "sign_in_policy_version_append_only" BEFORE UPDATE OR DELETE on "sign_in_policy_version" for each ROW execute function "sign_in_policy_version_sign_in_policy_version_append_only_fn"();`,
    );
    this.addSql(`alter table "sign_in_policy_version" enable row level security;`);
    this.addSql(`alter table "sign_in_policy_version" force row level security;`);
    this.addSql(
      `create policy "sign_in_policy_version_in_workspace" on "sign_in_policy_version" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "staff_invitation" add constraint "staff_invitation_workspace_id_invited_by_id_foreign" foreign key ("workspace_id", "invited_by_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "staff_invitation" add constraint "staff_invitation_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "staff_invitation" add constraint "staff_invitation_email_is_lower_case" check (email = lower(email));`,
    );
    this.addSql(
      `alter table "staff_invitation" add constraint "staff_invitation_role_check" check ("role" in ('sales', 'csm', 'manager', 'admin'));`,
    );
    this.addSql(
      `alter table "staff_invitation" add constraint "staff_invitation_state_check" check ("state" in ('open', 'accepted', 'withdrawn'));`,
    );
    this.addSql(`alter table "staff_invitation" enable row level security;`);
    this.addSql(`alter table "staff_invitation" force row level security;`);
    this.addSql(
      `create policy "staff_invitation_in_workspace" on "staff_invitation" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "workspace_export" add constraint "workspace_export_state_check" check ("state" in ('queued', 'running', 'done', 'failed', 'gone'));`,
    );
    this.addSql(`alter table "workspace_export" enable row level security;`);
    this.addSql(`alter table "workspace_export" force row level security;`);
    this.addSql(
      `create policy "workspace_export_in_workspace" on "workspace_export" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "workspace_export_part" add constraint "workspace_export_part_workspace_id_export_id_foreign" foreign key ("workspace_id", "export_id") references "workspace_export" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(`alter table "workspace_export_part" enable row level security;`);
    this.addSql(`alter table "workspace_export_part" force row level security;`);
    this.addSql(
      `create policy "workspace_export_part_in_workspace" on "workspace_export_part" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(`alter table "workspace_logo" enable row level security;`);
    this.addSql(`alter table "workspace_logo" force row level security;`);
    this.addSql(
      `create policy "workspace_logo_in_workspace" on "workspace_logo" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "oidc_identity" drop constraint "oidc_identity_workspace_id_connection_id_foreign";`);
    this.addSql(
      `alter table "workspace_export_part" drop constraint "workspace_export_part_workspace_id_export_id_foreign";`,
    );

    this.addSql(`drop table if exists "account_domain" cascade;`);
    this.addSql(`drop table if exists "audit_check" cascade;`);
    this.addSql(`drop table if exists "audit_due" cascade;`);
    this.addSql(`drop trigger if exists "audit_head_append_only" on "audit_head";`);
    this.addSql(`drop function if exists "audit_head_audit_head_append_only_fn"();`);
    this.addSql(`drop table if exists "audit_head" cascade;`);
    this.addSql(`drop trigger if exists "audit_link_append_only" on "audit_link";`);
    this.addSql(`drop function if exists "audit_link_audit_link_append_only_fn"();`);
    this.addSql(`drop table if exists "audit_link" cascade;`);
    this.addSql(`drop table if exists "audit_personal" cascade;`);
    this.addSql(`drop trigger if exists "consent_text_append_only" on "consent_text";`);
    this.addSql(`drop function if exists "consent_text_consent_text_append_only_fn"();`);
    this.addSql(`drop table if exists "consent_text" cascade;`);
    this.addSql(`drop trigger if exists "installation_event_append_only" on "installation_event";`);
    this.addSql(`drop function if exists "installation_event_installation_event_append_only_fn"();`);
    this.addSql(`drop table if exists "installation_event" cascade;`);
    this.addSql(`drop table if exists "join_request" cascade;`);
    this.addSql(`drop table if exists "erasure_request" cascade;`);
    this.addSql(`drop table if exists "data_archive" cascade;`);
    this.addSql(`drop trigger if exists "consent_event_append_only" on "consent_event";`);
    this.addSql(`drop function if exists "consent_event_consent_event_append_only_fn"();`);
    this.addSql(`drop table if exists "consent_event" cascade;`);
    this.addSql(`drop table if exists "account_owner" cascade;`);
    this.addSql(`drop table if exists "oidc_connection" cascade;`);
    this.addSql(`drop table if exists "oidc_identity" cascade;`);
    this.addSql(`drop table if exists "outlier_look" cascade;`);
    this.addSql(`drop table if exists "passkey" cascade;`);
    this.addSql(`drop table if exists "passkey_policy" cascade;`);
    this.addSql(`drop table if exists "passkey_recovery" cascade;`);
    this.addSql(`drop trigger if exists "policy_version_append_only" on "policy_version";`);
    this.addSql(`drop function if exists "policy_version_policy_version_append_only_fn"();`);
    this.addSql(`drop table if exists "policy_version" cascade;`);
    this.addSql(`drop trigger if exists "sign_in_policy_version_append_only" on "sign_in_policy_version";`);
    this.addSql(`drop function if exists "sign_in_policy_version_sign_in_policy_version_append_only_fn"();`);
    this.addSql(`drop table if exists "sign_in_policy_version" cascade;`);
    this.addSql(`drop table if exists "staff_invitation" cascade;`);
    this.addSql(`drop table if exists "workspace_export" cascade;`);
    this.addSql(`drop table if exists "workspace_export_part" cascade;`);
    this.addSql(`drop table if exists "workspace_logo" cascade;`);

    this.addSql(`drop trigger if exists "audit_event_leaves_word" on "audit_event";`);
    this.addSql(`drop function if exists "audit_event_audit_event_leaves_word_fn"();`);
    this.addSql(`drop trigger if exists "audit_event_append_only" on "audit_event";`);
    this.addSql(`drop function if exists "audit_event_audit_event_append_only_fn"();`);
    this.addSql(`alter table "audit_event" drop column "personal_hash";`);
    this.addSql(
      `create or replace function "audit_event_audit_event_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "audit_event_append_only" BEFORE DELETE OR UPDATE on "audit_event" for each ROW execute function "audit_event_audit_event_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "award_refusal_append_only" on "award_refusal";`);
    this.addSql(`drop function if exists "award_refusal_award_refusal_append_only_fn"();`);
    this.addSql(
      `create or replace function "award_refusal_award_refusal_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "award_refusal_append_only" BEFORE DELETE OR UPDATE on "award_refusal" for each ROW execute function "award_refusal_award_refusal_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "chain_root_append_only" on "chain_root";`);
    this.addSql(`drop function if exists "chain_root_chain_root_append_only_fn"();`);
    this.addSql(
      `create or replace function "chain_root_chain_root_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "chain_root_append_only" BEFORE DELETE OR UPDATE on "chain_root" for each ROW execute function "chain_root_chain_root_append_only_fn"();`,
    );

    this.addSql(`alter table "embed_key" drop constraint "embed_key_material";`);
    this.addSql(`alter table "embed_key" drop constraint "embed_key_algorithm_check";`);
    this.addSql(`alter table "embed_key" drop column "public_key", drop column "secret_hash";`);
    this.addSql(`alter table "embed_key" alter column "secret" drop default;`);
    this.addSql(
      `alter table "embed_key" add constraint "embed_key_secret_until_revoked" check ((revoked_at IS NULL) = (secret <> ''::text));`,
    );
    this.addSql(`alter table "embed_key" add constraint "embed_key_algorithm_check" check ("algorithm" in ('HS256'));`);

    this.addSql(`drop trigger if exists "enrolment_event_append_only" on "enrolment_event";`);
    this.addSql(`drop function if exists "enrolment_event_enrolment_event_append_only_fn"();`);
    this.addSql(
      `create or replace function "enrolment_event_enrolment_event_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "enrolment_event_append_only" BEFORE DELETE OR UPDATE on "enrolment_event" for each ROW execute function "enrolment_event_enrolment_event_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "entry_append_only" on "entry";`);
    this.addSql(`drop function if exists "entry_entry_append_only_fn"();`);
    this.addSql(
      `create or replace function "entry_entry_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "entry_append_only" BEFORE DELETE OR UPDATE on "entry" for each ROW execute function "entry_entry_append_only_fn"();`,
    );

    this.addSql(`alter table "member" drop column "erased_at", drop column "deactivated_at";`);

    this.addSql(`drop trigger if exists "point_budget_version_append_only" on "point_budget_version";`);
    this.addSql(`drop function if exists "point_budget_version_point_budget_version_append_only_fn"();`);
    this.addSql(
      `create or replace function "point_budget_version_point_budget_version_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "point_budget_version_append_only" BEFORE DELETE OR UPDATE on "point_budget_version" for each ROW execute function "point_budget_version_point_budget_version_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "point_value_version_append_only" on "point_value_version";`);
    this.addSql(`drop function if exists "point_value_version_point_value_version_append_only_fn"();`);
    this.addSql(
      `create or replace function "point_value_version_point_value_version_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "point_value_version_append_only" BEFORE DELETE OR UPDATE on "point_value_version" for each ROW execute function "point_value_version_point_value_version_append_only_fn"();`,
    );

    this.addSql(`alter table "points_day" add "members_active" int4 not null;`);

    this.addSql(`alter table "points_outlier" drop column "last_at";`);

    this.addSql(`drop trigger if exists "posting_append_only" on "posting";`);
    this.addSql(`drop function if exists "posting_posting_append_only_fn"();`);
    this.addSql(
      `create or replace function "posting_posting_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "posting_append_only" BEFORE DELETE OR UPDATE on "posting" for each ROW execute function "posting_posting_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "redemption_event_append_only" on "redemption_event";`);
    this.addSql(`drop function if exists "redemption_event_redemption_event_append_only_fn"();`);
    this.addSql(
      `create or replace function "redemption_event_redemption_event_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "redemption_event_append_only" BEFORE DELETE OR UPDATE on "redemption_event" for each ROW execute function "redemption_event_redemption_event_append_only_fn"();`,
    );

    this.addSql(`drop trigger if exists "tier_change_append_only" on "tier_change";`);
    this.addSql(`drop function if exists "tier_change_tier_change_append_only_fn"();`);
    this.addSql(
      `create or replace function "tier_change_tier_change_append_only_fn"() returns trigger as \$\$ begin raise exception '% is append-only', TG_TABLE_NAME; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "tier_change_append_only" BEFORE DELETE OR UPDATE on "tier_change" for each ROW execute function "tier_change_tier_change_append_only_fn"();`,
    );

    this.addSql(`drop index "token_expiry";`);
    this.addSql(`alter table "token" drop constraint "token_purpose_check";`);
    this.addSql(
      `alter table "token" drop column "data", drop column "seen_at", drop column "proven_at", drop column "device";`,
    );
    this.addSql(`alter table "token" alter column "member_id" set not null;`);
    this.addSql(
      `alter table "token" add constraint "token_purpose_check" check ("purpose" in ('session', 'sign-in'));`,
    );

    this.addSql(`alter table "workspace" drop constraint "workspace_accent_dark_is_hex";`);
    this.addSql(`alter table "workspace" drop constraint "workspace_deletion_is_whole";`);
    this.addSql(`alter table "workspace" drop constraint "workspace_year_start_is_month";`);
    this.addSql(`alter table "workspace" drop constraint "workspace_font_check";`);
    this.addSql(
      `alter table "workspace" drop column "accent_dark", drop column "font", drop column "logo_id", drop column "words", drop column "sender_name", drop column "reply_to", drop column "settings_versions", drop column "year_start_month", drop column "deletion_asked_at", drop column "deletion_asked_by_id", drop column "deletion_due_at";`,
    );
  }
}
