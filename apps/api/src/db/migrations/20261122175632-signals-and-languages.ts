import { Migration } from '@mikro-orm/migrations';
import { splitStandingEntries } from './split-standing-entries.ts';

export class Migration20261122175632_signals_and_languages extends Migration {
  override name = 'Migration20261122175632_signals_and_languages';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "mail_due" ("workspace_id" uuid not null, "mail_id" uuid not null, "due_at" timestamptz not null, "tries" int not null default 0, primary key ("workspace_id", "mail_id"));`,
    );
    this.addSql(`create index "mail_due_workspace_id_due_at_index" on "mail_due" ("workspace_id", "due_at");`);
    // Mails that wait in the job queue are due at once, and what is personal in the audit log moves to where it can be erased, both past the policies that hide
    // rows from the owner.
    const moved = ['mail_message', 'audit_event', 'audit_link', 'audit_personal'];
    for (const table of moved) this.addSql(`alter table "${table}" no force row level security;`);
    this.addSql(`insert into mail_due (workspace_id, mail_id, due_at, tries)
      select workspace_id, id, created_at, 0 from mail_message where state = 'queued';`);
    for (const statement of splitStandingEntries) this.addSql(statement);
    for (const table of moved) this.addSql(`alter table "${table}" force row level security;`);

    this.addSql(
      `create table "signal" ("workspace_id" uuid not null, "id" uuid not null, "kind" text not null, "kind_name" text not null, "subject" text not null, "nature" text not null, "source" text not null, "external_id" text not null, "external_hash" text not null, "content_hash" text not null, "facts" jsonb not null, "units" int not null, "score" int null, "occurred_at" timestamptz not null, "recorded_at" timestamptz not null, "member_id" uuid null, "account_id" uuid null, "meant_by" text null, "meant" text null, "outcome" text not null, "entered_by_id" uuid null, "withdrawn_at" timestamptz null, "withdrawn_by_id" uuid null, "withdrawn_reason" text null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `create index "signal_workspace_id_recorded_at_id_index" on "signal" ("workspace_id", "recorded_at", "id");`,
    );
    this.addSql(
      `create index "signal_workspace_id_kind_recorded_at_id_index" on "signal" ("workspace_id", "kind", "recorded_at", "id");`,
    );
    this.addSql(
      `create index "signal_workspace_id_outcome_recorded_at_id_index" on "signal" ("workspace_id", "outcome", "recorded_at", "id");`,
    );
    this.addSql(
      `create index "signal_workspace_id_member_id_occurred_at_index" on "signal" ("workspace_id", "member_id", "occurred_at");`,
    );
    this.addSql(
      `create index "signal_meant" on "signal" ("workspace_id", "meant_by", "meant") where meant is not null;`,
    );
    this.addSql(
      `alter table "signal" add constraint "signal_once_per_source" unique ("workspace_id", "source", "external_hash");`,
    );

    this.addSql(
      `create table "signal_kind" ("workspace_id" uuid not null, "id" uuid not null, "key" text not null, "name" text not null, "meaning" text not null, "subject" text not null, "nature" text not null, "can_earn" boolean not null, "fields" jsonb not null, "is_on" boolean not null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("workspace_id", "id"));`,
    );
    this.addSql(
      `alter table "signal_kind" add constraint "signal_kind_workspace_id_key_unique" unique ("workspace_id", "key");`,
    );

    this.addSql(`alter table "mail_message" drop constraint "mail_message_state_check";`);
    this.addSql(
      `alter table "mail_message" add constraint "mail_message_state_check" check ("state" in ('queued', 'sent', 'kept', 'failed'));`,
    );

    this.addSql(`alter table "member" add "language" text null;`);
    this.addSql(`alter table "member" add constraint "member_language_check" check ("language" in ('en', 'de'));`);

    this.addSql(`alter table "token" drop constraint "token_purpose_check";`);
    this.addSql(
      `alter table "token" add constraint "token_purpose_check" check ("purpose" in ('session', 'sign-in', 'invitation', 'email-change', 'passkey-challenge', 'passkey-sign-in', 'passkey-enrolment', 'oidc-state', 'joining', 'embed-code', 'popup-code', 'preview-code', 'preview-session'));`,
    );

    this.addSql(`alter table "workspace" add "further_locales" text[] not null default '{}';`);

    this.addSql(
      `alter table "signal" add constraint "signal_workspace_id_member_id_foreign" foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "signal" add constraint "signal_workspace_id_account_id_foreign" foreign key ("workspace_id", "account_id") references "account" ("workspace_id", "id") on update no action on delete restrict;`,
    );
    this.addSql(
      `alter table "signal" add constraint "signal_waits_for_whom_it_names" check ((outcome = 'waiting') = (member_id is null and account_id is null) and (meant is null) = (meant_by is null));`,
    );
    this.addSql(
      `alter table "signal" add constraint "signal_is_about_one" check (member_id is null or account_id is null);`,
    );
    this.addSql(
      `alter table "signal" add constraint "signal_subject_check" check ("subject" in ('member', 'account'));`,
    );
    this.addSql(
      `alter table "signal" add constraint "signal_nature_check" check ("nature" in ('deed', 'opinion', 'reaction', 'state'));`,
    );
    this.addSql(
      `alter table "signal" add constraint "signal_meant_by_check" check ("meant_by" in ('member-email', 'member-id', 'account-id', 'account-name'));`,
    );
    this.addSql(
      `alter table "signal" add constraint "signal_outcome_check" check ("outcome" in ('waiting', 'noted', 'paid', 'limited', 'unpaid'));`,
    );
    this.addSql(`create or replace function "signal_signal_told_is_fixed_fn"() returns trigger as \$\$ begin if TG_OP = 'DELETE' then
    if current_user = 'rostra_eraser' then return old; end if;     raise exception '% keeps its rows', TG_TABLE_NAME;   end if;   if (new.kind, new.subject, new.nature, new.source, new.external_hash, new.units, new.occurred_at, new.recorded_at) is distinct from (old.kind, old.subject, old.nature, old.source, old.external_hash, old.units, old.occurred_at, old.recorded_at) then raise exception 'what a % told never changes', TG_TABLE_NAME; end if;   return new; end; \$\$ language plpgsql;`);
    this.addSql(
      `create trigger "signal_told_is_fixed" BEFORE UPDATE OR DELETE on "signal" for each ROW execute function "signal_signal_told_is_fixed_fn"();`,
    );
    this.addSql(`alter table "signal" enable row level security;`);
    this.addSql(`alter table "signal" force row level security;`);
    this.addSql(
      `create policy "signal_in_workspace" on "signal" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );

    this.addSql(
      `alter table "signal_kind" add constraint "signal_kind_earns_for_deeds_and_opinions" check (not can_earn or (subject = 'member' and nature in ('deed', 'opinion')));`,
    );
    this.addSql(
      `alter table "signal_kind" add constraint "signal_kind_subject_check" check ("subject" in ('member', 'account'));`,
    );
    this.addSql(
      `alter table "signal_kind" add constraint "signal_kind_nature_check" check ("nature" in ('deed', 'opinion', 'reaction', 'state'));`,
    );
    this.addSql(`alter table "signal_kind" enable row level security;`);
    this.addSql(`alter table "signal_kind" force row level security;`);
    this.addSql(
      `create policy "signal_kind_in_workspace" on "signal_kind" using (workspace_id = current_setting('rostra.workspace_id')::uuid) with check (workspace_id = current_setting('rostra.workspace_id')::uuid);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "mail_due" cascade;`);
    this.addSql(`drop trigger if exists "signal_told_is_fixed" on "signal";`);
    this.addSql(`drop function if exists "signal_signal_told_is_fixed_fn"();`);
    this.addSql(`drop table if exists "signal" cascade;`);
    this.addSql(`drop table if exists "signal_kind" cascade;`);

    this.addSql(`alter table "mail_message" drop constraint "mail_message_state_check";`);
    this.addSql(
      `alter table "mail_message" add constraint "mail_message_state_check" check ("state" in ('queued', 'sent', 'kept'));`,
    );

    this.addSql(`alter table "member" drop constraint "member_language_check";`);
    this.addSql(`alter table "member" drop column "language";`);

    this.addSql(`alter table "token" drop constraint "token_purpose_check";`);
    this.addSql(
      `alter table "token" add constraint "token_purpose_check" check ("purpose" in ('session', 'sign-in', 'invitation', 'email-change', 'passkey-challenge', 'passkey-sign-in', 'passkey-enrolment', 'oidc-state', 'joining', 'embed-code', 'popup-code'));`,
    );

    this.addSql(`alter table "workspace" drop column "further_locales";`);
  }
}
