import type pg from 'pg';
import { findAuditDifference } from './find-audit-difference.ts';
import type { StoredHead } from './read-audit-log.ts';

/** A change behind the audit log's back. */
export interface PlantedAuditDifference {
  /** What was done, for the printed table. */
  readonly what: string;
  /** Statements, with every trigger off; $1 is the workspace. */
  readonly sql: readonly string[];
}

/** An entry in the middle of the chain. */
const MIDDLE =
  '(select event_id from audit_link where workspace_id = $1 and sequence = (select max(sequence) / 2 from audit_link where workspace_id = $1))';
const changed = (change: string) => `update audit_event set ${change} where workspace_id = $1 and id = ${MIDDLE}`;

/** Links every entry anew from the first on, as the product would: what an owner of the database can do who knows how it works. */
const RELINK = `
with recursive ordered as (
  select l.sequence, jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id, e.actor_role, e.surface, e.action,
           e.subject_type, e.subject_id, e.before, e.after, e.personal_hash, e.request_id)::text as content
    from audit_link l join audit_event e on e.workspace_id = l.workspace_id and e.id = l.event_id where l.workspace_id = $1),
chained as (
  select sequence, encode(sha256(convert_to(chr(10) || content, 'UTF8')), 'hex') as hash from ordered where sequence = 1
  union all
  select o.sequence, encode(sha256(convert_to(c.hash || chr(10) || o.content, 'UTF8')), 'hex')
    from chained c join ordered o on o.sequence = c.sequence + 1)
update audit_link l set hash = c.hash from chained c where l.workspace_id = $1 and l.sequence = c.sequence`;

const REHEAD = `update audit_head h set hash = l.hash from audit_link l
  where h.workspace_id = $1 and l.workspace_id = $1 and l.sequence = h.sequence`;

/** One of each way in which somebody with the owner's rights might change the past. */
export const plantedAuditDifferences: readonly PlantedAuditDifference[] = [
  { what: 'what an entry says', sql: [changed(`after = '{"planted": true}'`)] },
  { what: 'who did it', sql: [changed('actor_id = gen_random_uuid()')] },
  { what: 'when it happened', sql: [changed("at = at - interval '1 hour'")] },
  { what: 'an entry deleted', sql: [`delete from audit_event where workspace_id = $1 and id = ${MIDDLE}`] },
  {
    what: 'an entry deleted with its link',
    sql: [
      `delete from audit_event where workspace_id = $1 and id = ${MIDDLE}`,
      `delete from audit_link where workspace_id = $1 and event_id not in (select id from audit_event where workspace_id = $1)`,
    ],
  },
  {
    what: 'an entry inserted',
    sql: [
      `insert into audit_event (workspace_id, id, at, actor_role, surface, action, subject_type, subject_id, request_id)
       select workspace_id, gen_random_uuid(), at, 'system', 'job', action, subject_type, subject_id, request_id
         from audit_event where workspace_id = $1 and id = ${MIDDLE}`,
    ],
  },
  {
    what: 'two entries swapped',
    sql: [
      'alter table audit_link drop constraint if exists audit_link_once',
      'drop index if exists audit_link_once',
      `with pair as (select min(sequence) as one, max(sequence) as other from (
                       select sequence from audit_link where workspace_id = $1 order by sequence desc limit 2) last)
       update audit_link l set event_id = o.event_id from pair, audit_link o
        where l.workspace_id = $1 and o.workspace_id = $1
          and ((l.sequence = pair.one and o.sequence = pair.other) or (l.sequence = pair.other and o.sequence = pair.one))`,
    ],
  },
  {
    what: 'a link rewritten',
    sql: [`update audit_link set hash = repeat('f', 64) where workspace_id = $1 and event_id = ${MIDDLE}`],
  },
  { what: 'a link deleted', sql: [`delete from audit_link where workspace_id = $1 and event_id = ${MIDDLE}`] },
  { what: 'an entry changed and every link written anew', sql: [changed(`action = 'members.merge'`), RELINK] },
  {
    what: 'the same, and the heads with them (found by a head that somebody kept)',
    sql: [changed(`action = 'members.merge'`), RELINK, REHEAD],
  },
  {
    what: 'the last entries cut off with their links',
    sql: [
      `delete from audit_event where workspace_id = $1 and id in (
         select event_id from audit_link where workspace_id = $1 order by sequence desc limit 3)`,
      `delete from audit_link where workspace_id = $1 and event_id not in (select id from audit_event where workspace_id = $1)`,
    ],
  },
  {
    what: 'a published head',
    sql: [`update audit_head set hash = repeat('f', 64) where workspace_id = $1`],
  },
  {
    what: 'what an entry says about a person',
    sql: [
      `update audit_personal set detail = '{"before":null,"after":{"name":"Somebody else"}}' where ctid = (
         select ctid from audit_personal where workspace_id = $1 limit 1)`,
    ],
  },
  {
    what: 'the same taken away, though nobody was erased',
    sql: [`delete from audit_personal where ctid = (select ctid from audit_personal where workspace_id = $1 limit 1)`],
  },
];

/** Makes one change as the owner, looks for it, and takes it back. */
export async function findPlantedAudit(
  client: pg.Client,
  workspaceId: string,
  { planted, kept }: { readonly planted: PlantedAuditDifference; readonly kept: readonly StoredHead[] },
): Promise<string | null> {
  await client.query('begin');
  try {
    await client.query('set local session_replication_role = replica');
    for (const text of planted.sql) await client.query({ text, values: text.includes('$1') ? [workspaceId] : [] });
    return await findAuditDifference(client, workspaceId, kept);
  } finally {
    await client.query('rollback');
  }
}
