/** Keys that stood beside a person in entries before they were kept apart, by the type of the subject, as `(type, key)` of SQL. Frozen with its migration. */
const KEYS = `('member', 'email'), ('member', 'name'), ('member', 'title'), ('member', 'externalId'), ('member', 'alias'), ('member', 'issuer'),
  ('member', 'subject'), ('member', 'reason'), ('member', 'note'), ('submission', 'evidence'), ('submission', 'words'), ('enrolment', 'reason'),
  ('enrolment', 'words'), ('redemption', 'words'), ('redemption', 'note'), ('grant', 'reason'), ('grant', 'words'), ('posting', 'reason')`;

const isPersonal = `(k in ('email', 'previousEmail', 'newEmail', 'toAddress') or (e.subject_type, k) in (values ${KEYS}))`;
const partOf = (column: string, condition: string) =>
  `(select jsonb_object_agg(k, v) from jsonb_each(case jsonb_typeof(e.${column}) when 'object' then e.${column} else '{}' end) as x(k, v) where ${condition})`;

/**
 * Takes what is personal out of entries of the audit log that an older version wrote, into the part beside them that can be erased. Only of entries that no
 * link of the chain covers yet: those that are linked stay as they are, since changing them is what the chain is there to show. For one migration, in this
 * order; the trigger that refuses every change of the log is off meanwhile, inside the migration's transaction.
 */
export const splitStandingEntries: readonly string[] = [
  `alter table "audit_event" disable trigger "audit_event_append_only";`,
  `with found as (
     select e.workspace_id, e.id, e.before, e.after, ${partOf('before', isPersonal)} as before_part, ${partOf('after', isPersonal)} as after_part,
            ${partOf('before', `not ${isPersonal}`)} as before_rest, ${partOf('after', `not ${isPersonal}`)} as after_rest
       from audit_event e
      where e.personal_hash is null
        and not exists (select from audit_link l where l.workspace_id = e.workspace_id and l.event_id = e.id)
   ), salted as materialized (
     select f.*, left(encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'), 32) as salt,
            jsonb_build_object('before', before_part, 'after', after_part)::text as detail
       from found f where before_part is not null or after_part is not null
   ), kept as (
     insert into audit_personal (workspace_id, event_id, salt, detail) select workspace_id, id, salt, detail from salted
   )
   update audit_event e
      set before = case when s.before_part is null then e.before else coalesce(s.before_rest, '{}') end,
          after = case when s.after_part is null then e.after else coalesce(s.after_rest, '{}') end,
          personal_hash = encode(sha256(convert_to(s.salt || chr(10) || s.detail, 'UTF8')), 'hex')
     from salted s where e.workspace_id = s.workspace_id and e.id = s.id;`,
  `alter table "audit_event" enable trigger "audit_event_append_only";`,
];
