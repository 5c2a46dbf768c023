import type { Role, Surface } from '@rostra/points-engine/vocabulary';
import type {
  AuditEventView,
  ListAuditEventsInput,
  ListAuditEventsOutput,
} from '@rostra/shared/audit/list-audit-events.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { joinPersonal } from '../personal/join-personal.ts';
import { auditConditions } from './audit-conditions.ts';
import { findSubjectLabels } from './find-subject-labels.ts';

interface EventRecord {
  readonly id: string;
  readonly at: Date | string;
  readonly action: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly actorRole: Role | 'system';
  readonly surface: Surface;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before: AuditEventView['before'];
  readonly after: AuditEventView['after'];
  readonly requestId: string;
  /** What the entry says about a person; null where it says nothing, and once that was erased. */
  readonly detail: string | null;
}

/** A page of the audit log, newest first: one count, one page query, one for the names of the subjects. */
export async function listAuditEvents(scope: Scope, input: ListAuditEventsInput): Promise<ListAuditEventsOutput> {
  const { page, pageSize } = input;
  const { where, values } = auditConditions(scope, input);
  const [count] = await scope.em.execute<{ total: number }[]>(
    `select count(*)::int as total from audit_event e ${where}`,
    values,
  );
  const rows = await scope.em.execute<EventRecord[]>(
    `select e.id, e.at, e.action, e.actor_id as "actorId", m.name as "actorName", e.actor_role as "actorRole", e.surface,
            e.subject_type as "subjectType", e.subject_id as "subjectId", e.before, e.after, e.request_id as "requestId", p.detail
       from audit_event e left join member m on m.workspace_id = e.workspace_id and m.id = e.actor_id
       left join audit_personal p on p.workspace_id = e.workspace_id and p.event_id = e.id
       ${where} order by e.at desc, e.id desc limit ? offset ?`,
    [...values, pageSize, (page - 1) * pageSize],
  );
  const labels = await findSubjectLabels(
    scope,
    rows.map(({ subjectId }) => subjectId),
  );
  return {
    rows: rows.map((row) => toView(row, labels.get(row.subjectId) ?? null)),
    total: count?.total ?? 0,
    page,
    pageSize,
  };
}

function toView(
  { actorId, actorName, subjectType, subjectId, detail, ...row }: EventRecord,
  label: string | null,
): AuditEventView {
  return {
    ...row,
    ...joinPersonal(row, detail),
    at: wireInstant(row.at),
    actor: actorId === null ? null : { id: actorId, name: actorName },
    subject: { type: subjectType, id: subjectId, label },
  };
}
