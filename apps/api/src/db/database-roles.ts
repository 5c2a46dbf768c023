/**
 * Roles of the database. The owner makes the schema. The API connects as `rostra_app`, which owns nothing, may not bypass row-level
 * security, and may not change what is append-only. Job storage belongs to `rostra_jobs`, so that the queue can keep its own
 * tables up to date. Both are taken on by the connection itself (`-c role=…`), so that no statement runs before it.
 */
export const appRole = 'rostra_app';
/**
 * Removes the rows of a workspace whose deletion is due, append-only ones included, and can do nothing else. Bound by row-level security like the API, which
 * takes it on for those transactions alone.
 */
export const eraserRole = 'rostra_eraser';
/** Owns the schema of the job queue and nothing else. */
export const jobsRole = 'rostra_jobs';
/** The schema of the job queue. */
export const jobsSchema = 'pgboss';

/** Tables that the API may add to and read, and nothing else. */
export const appendOnlyTables = [
  'posting',
  'entry',
  'audit_event',
  'audit_link',
  'audit_head',
  'consent_text',
  'consent_event',
  'tier_change',
  'chain_root',
  'redemption_event',
  'enrolment_event',
  'award_refusal',
  'point_value_version',
  'point_budget_version',
  'policy_version',
  'installation_event',
  'sign_in_policy_version',
] as const;

/** Columns of words in those tables that the API may empty when a person is erased, and nothing else; a trigger sees to it. See `appendOnly`. */
const erasableColumns = [
  { table: 'posting', column: 'reason' },
  { table: 'redemption_event', column: 'words' },
  { table: 'enrolment_event', column: 'reason' },
] as const;

/** Creates what is missing before the tables are made. Roles are shared by all databases of a server, hence the guards. */
export const rolesSql = `
do $$ begin
  if not exists (select from pg_roles where rolname = '${appRole}') then create role ${appRole} nologin nobypassrls; end if;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  if not exists (select from pg_roles where rolname = '${jobsRole}') then create role ${jobsRole} nologin nobypassrls; end if;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  if not exists (select from pg_roles where rolname = '${eraserRole}') then create role ${eraserRole} nologin nobypassrls; end if;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  execute format('grant ${appRole}, ${jobsRole}, ${eraserRole} to %I', current_user);
exception when others then
  if not pg_has_role(current_user, '${appRole}', 'member') then raise; end if;
end $$;
create schema if not exists ${jobsSchema} authorization ${jobsRole};
grant usage on schema ${jobsSchema} to ${appRole};
alter default privileges for role ${jobsRole} in schema ${jobsSchema} grant select, insert on tables to ${appRole};
alter default privileges for role ${jobsRole} in schema ${jobsSchema} grant usage on sequences to ${appRole};
`;

/** Gives the API its rights once the tables stand. Run after every migration; repeating it changes nothing. */
export const grantsSql = `
grant usage on schema public to ${appRole};
grant select, insert, update, delete on all tables in schema public to ${appRole};
grant usage on all sequences in schema public to ${appRole};
grant usage on schema public to ${eraserRole};
grant select, delete on all tables in schema public to ${eraserRole};
revoke delete on installation_event, workspace_address from ${eraserRole};
revoke update, delete, truncate on ${appendOnlyTables.join(', ')} from ${appRole};
${erasableColumns.map(({ table, column }) => `grant update (${column}) on ${table} to ${appRole};`).join('\n')}
do $$ begin
  if to_regclass('mikro_orm_migrations') is not null then revoke all on mikro_orm_migrations from ${appRole}; end if;
end $$;
`;

/** The start-up option of a connection that takes on a role. */
function roleOption(role: typeof appRole | typeof jobsRole): string {
  return `-c role=${role}`;
}

/** The same server and database, with every connection made under a role. For clients that read options from the address. */
export function connectAs(role: typeof appRole | typeof jobsRole, databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('options', roleOption(role));
  return url.toString();
}
