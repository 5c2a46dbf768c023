import { by, type TableData } from './table-data.ts';

/** Who people are and how they come in: the one place where names and addresses stand. */
export const audienceData = {
  account: { about: 'nobody', columns: ['external_id', 'name', 'name_key', 'segment', 'region'] },
  account_owner: { about: 'person', rows: 'deleted', of: by('owner_id') },
  account_domain: { about: 'nobody', columns: ['domain'] },
  token: { about: 'person', rows: 'deleted', of: by('member_id') },
  passkey: { about: 'person', rows: 'deleted', of: by('member_id') },
  passkey_recovery: { about: 'person', rows: 'deleted', of: by('member_id') },
  oidc_identity: { about: 'person', rows: 'deleted', of: by('member_id') },
  join_request: { about: 'person', rows: 'deleted', of: `(${by('member_id')} or x.email = any(person.emails))` },
  staff_invitation: { about: 'person', rows: 'deleted', of: `(${by('member_id')} or x.email = any(person.emails))` },
  embed_identity: { about: 'person', rows: 'deleted', of: by('member_id') },
  data_archive: { about: 'person', rows: 'deleted', of: by('member_id') },
  // Answers kept for a retry: the person's own, and those that tell staff of the person.
  answered_request: {
    about: 'person',
    rows: 'deleted',
    of: `(${by('actor_id')} or exists (select from unnest(person.marks) as mark where position(mark in x.answer::text) > 0))`,
  },
  // Mails to the person, and what stands of the person in mails to others that went out.
  mail_message: {
    about: 'person',
    rows: 'deleted',
    of: `(x.to_address = any(person.emails) or (x.state <> 'queued' and exists (
           select from unnest(person.marks) as mark where position(mark in x.subject || x.text || x.html) > 0)))`,
  },
  import_row: {
    about: 'person',
    rows: 'deleted',
    of: `exists (select from unnest(person.emails) as email
                  where position(email in lower(x.cells::text || coalesce(x.person::text, '') || coalesce(x.opening::text, ''))) > 0)`,
  },
  member: {
    about: 'person',
    rows: 'kept',
    emptied: {
      of: by('id'),
      columns: {
        email: `'erased-' || x.id || '@erased.invalid'`,
        // What staff decided stays theirs, so that it reads as somebody of the team.
        name: `case when x.role = 'champion' then 'Erased member' else 'Former team member' end`,
        title: 'null',
        external_id: 'null',
        language: 'null',
        seen_at: 'null',
      },
    },
  },
} satisfies Record<string, TableData>;
