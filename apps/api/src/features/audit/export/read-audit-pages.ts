import type { AuditLogFilter } from '@rostra/shared/audit/audit-log-filter';
import type { AuditEventView } from '@rostra/shared/audit/list-audit-events.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { joinPersonal } from '../personal/join-personal.ts';
import { auditConditions } from '../queries/audit-conditions.ts';

/** Runs one read-only transaction. */
export type Read = <Result>(query: (scope: Scope) => Promise<Result>) => Promise<Result>;

/** An entry of the log as a file has it: by ids, with the link that covers it. */
export interface ExportedEntry {
  readonly at: string;
  readonly actorId: string | null;
  readonly actorRole: string;
  readonly surface: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before: AuditEventView['before'];
  readonly after: AuditEventView['after'];
  readonly requestId: string;
  readonly id: string;
  /** Number and hash of its link in the chain; null for the last seconds. */
  readonly sequence: number | null;
  readonly hash: string | null;
}

interface EntryRow extends Omit<ExportedEntry, 'sequence' | 'at'> {
  readonly at: Date;
  /** To the microsecond: what the next page goes on from. */
  readonly exactAt: string;
  readonly sequence: string | null;
  readonly detail: string | null;
}

const ENTRIES_AT_ONCE = 1_000;

/** The filtered log, the oldest first, a thousand entries to a transaction, so that a file of any length holds up nobody. */
export async function* readAuditPages(read: Read, filter: AuditLogFilter): AsyncGenerator<ExportedEntry[]> {
  let after: EntryRow | undefined;
  do {
    const rows = await read((scope) => readPage(scope, filter, after));
    if (rows.length > 0) yield rows.map(toEntry);
    after = rows.length === ENTRIES_AT_ONCE ? rows.at(-1) : undefined;
  } while (after);
}

function readPage(scope: Scope, filter: AuditLogFilter, after: EntryRow | undefined): Promise<EntryRow[]> {
  const { where, values } = auditConditions(scope, filter);
  const further = after ? 'and (e.at, e.id) > (?::timestamptz, ?::uuid)' : '';
  return scope.em.execute<EntryRow[]>(
    `select e.id, e.at, e.at::text as "exactAt", e.actor_id as "actorId", e.actor_role as "actorRole", e.surface, e.action,
            e.subject_type as "subjectType", e.subject_id as "subjectId", e.before, e.after, e.request_id as "requestId",
            p.detail, l.sequence, l.hash
       from audit_event e
       left join audit_personal p on p.workspace_id = e.workspace_id and p.event_id = e.id
       left join audit_link l on l.workspace_id = e.workspace_id and l.event_id = e.id
       ${where} ${further} order by e.at, e.id limit ?`,
    [...values, ...(after ? [after.exactAt, after.id] : []), ENTRIES_AT_ONCE],
  );
}

function toEntry(row: EntryRow): ExportedEntry {
  const { id, actorId, actorRole, surface, action, subjectType, subjectId, requestId, hash } = row;
  const { before, after } = joinPersonal(row, row.detail);
  const at = wireInstant(row.at);
  const sequence = row.sequence === null ? null : Number(row.sequence);
  return {
    id,
    at,
    actorId,
    actorRole,
    surface,
    action,
    subjectType,
    subjectId,
    before,
    after,
    requestId,
    sequence,
    hash,
  };
}
