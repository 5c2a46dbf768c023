import { by, type TableData } from './table-data.ts';

const ofOwnSubmission =
  'x.submission_id in (select id from submission where workspace_id = x.workspace_id and member_id = any(person.ids))';

/** What a champion did: that it was done stays, what was written and shown goes. */
export const participationData = {
  submission: { about: 'person', rows: 'kept' },
  submission_stage: {
    about: 'person',
    rows: 'kept',
    emptied: { of: ofOwnSubmission, columns: { evidence: `'[]'::jsonb`, words: 'null' } },
  },
  submission_event: {
    about: 'person',
    rows: 'kept',
    emptied: { of: ofOwnSubmission, columns: { words: 'null' } },
  },
  upload: { about: 'person', rows: 'deleted', of: by('owner_id') },
  redemption: {
    about: 'person',
    rows: 'kept',
    emptied: { of: by('member_id'), columns: { note: 'null' } },
    columns: ['reward_title'],
  },
  redemption_event: {
    about: 'person',
    rows: 'kept',
    emptied: {
      of: `x.words is not null and x.redemption_id in (
             select id from redemption where workspace_id = x.workspace_id and member_id = any(person.ids))`,
      columns: { words: 'null' },
    },
  },
  enrolment: { about: 'person', rows: 'kept' },
  enrolment_event: {
    about: 'person',
    rows: 'kept',
    emptied: { of: `${by('member_id')} and x.reason is not null`, columns: { reason: 'null' } },
  },
  // What was told and when stays by id alone; what might lead to the person goes. Told again, it is known by its hash.
  signal: {
    about: 'person',
    rows: 'kept',
    emptied: {
      of: `(${by('member_id')} or x.meant = any(person.emails))`,
      columns: {
        external_id: `''`,
        content_hash: `''`,
        facts: `'{}'::jsonb`,
        meant_by: 'null',
        meant: 'null',
        withdrawn_reason: 'null',
      },
    },
    columns: ['kind', 'kind_name', 'source', 'external_hash'],
  },
  signal_kind: { about: 'nobody', columns: ['key', 'name', 'meaning', 'fields'] },
  badge_award: { about: 'person', rows: 'kept', columns: ['evidence'] },
  board_entry: { about: 'person', rows: 'kept' },
  board_block: { about: 'nobody' },
  board_presence: {
    about: 'person',
    rows: 'kept',
    emptied: { of: by('member_id'), columns: { alias: 'null', alias_key: 'null', is_hidden: 'true' } },
  },
  recognition_due: { about: 'person', rows: 'kept' },
  streak_choice: { about: 'person', rows: 'deleted', of: by('member_id') },
  challenge_dismissal: { about: 'person', rows: 'deleted', of: by('member_id') },
  consent_event: { about: 'person', rows: 'kept' },
  erasure_request: { about: 'person', rows: 'kept' },
} satisfies Record<string, TableData>;
