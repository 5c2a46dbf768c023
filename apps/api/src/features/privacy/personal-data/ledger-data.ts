import { by, type TableData } from './table-data.ts';

/**
 * What may never change: the ledger and the audit log, with their chains. They keep the person's id and nothing else; the words beside them can only
 * be taken away. Sums stay what they were.
 */
export const ledgerData = {
  posting: {
    about: 'person',
    rows: 'kept',
    emptied: { of: `${by('member_id')} and x.reason is not null`, columns: { reason: 'null' } },
    columns: ['source_type', 'source_id', 'source_part', 'rule', 'idempotency_key', 'input_hash', 'explanation'],
  },
  entry: { about: 'person', rows: 'kept', columns: ['chain_hash'] },
  balance: { about: 'person', rows: 'kept', columns: ['chain_head'] },
  lot: { about: 'person', rows: 'kept' },
  lot_use: { about: 'person', rows: 'kept' },
  tier_change: { about: 'person', rows: 'kept' },
  tier_preview: { about: 'person', rows: 'kept' },
  expiry_notice: { about: 'person', rows: 'kept' },
  award_refusal: {
    about: 'person',
    rows: 'kept',
    columns: ['source_type', 'source_id', 'source_part', 'rule', 'explanation'],
  },
  points_outlier: { about: 'person', rows: 'kept' },
  outlier_look: {
    about: 'person',
    rows: 'kept',
    emptied: { of: by('member_id'), columns: { note: `''` } },
  },
  point_grant: {
    about: 'person',
    rows: 'kept',
    emptied: { of: by('member_id'), columns: { reason: `''`, words: 'null' } },
  },
  chain_root: { about: 'nobody', columns: ['root'] },
  chain_leaf: { about: 'person', rows: 'kept', columns: ['chain_head'] },
  chain_block: { about: 'nobody', columns: ['hash'] },
  simulation_person: { about: 'person', rows: 'kept', columns: ['segment'] },
  audit_event: {
    about: 'person',
    rows: 'kept',
    columns: ['action', 'subject_type', 'before', 'after', 'request_id', 'personal_hash'],
  },
  audit_personal: {
    about: 'person',
    rows: 'deleted',
    // Everything the log says about the person or about what is theirs, whoever did it.
    of: `x.event_id in (
      select e.id from audit_event e where e.workspace_id = x.workspace_id and e.subject_id in (
        select unnest(person.ids)
         union all select id from submission where workspace_id = x.workspace_id and member_id = any(person.ids)
         union all select id from redemption where workspace_id = x.workspace_id and member_id = any(person.ids)
         union all select id from enrolment where workspace_id = x.workspace_id and member_id = any(person.ids)
         union all select id from point_grant where workspace_id = x.workspace_id and member_id = any(person.ids)
         union all select id from signal where workspace_id = x.workspace_id and member_id = any(person.ids)
         union all select id from posting where workspace_id = x.workspace_id and member_id = any(person.ids)))`,
  },
  audit_link: { about: 'nobody', columns: ['hash'] },
  audit_head: { about: 'nobody', columns: ['hash'] },
  audit_due: { about: 'nobody' },
  mail_due: { about: 'nobody' },
  audit_check: { about: 'nobody' },
} satisfies Record<string, TableData>;
