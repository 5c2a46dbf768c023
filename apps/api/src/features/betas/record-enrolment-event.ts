import type { EnrolmentEventKind } from '@rostra/points-engine/vocabulary';
import type { AuditAction } from '@rostra/shared/audit/audit-action';
import type { Scope } from '../../db/workspace-scope.ts';
import { recordAudit } from '../audit/index.ts';
import { EnrolmentEventEntity } from './enrolment-event.entity.ts';

/** What happened to whose enrolment. */
export interface EnrolmentEvent {
  readonly enrolmentId: string;
  readonly betaId: string;
  readonly memberId: string;
  readonly kind: EnrolmentEventKind;
  readonly reason?: string;
}

/** Adds a line to an enrolment's history and a row to the audit log, both with who acted and when. */
export function recordEnrolmentEvent(scope: Scope, event: EnrolmentEvent): void {
  const { enrolmentId, betaId, memberId, kind, reason } = event;
  scope.em.create(EnrolmentEventEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    enrolmentId,
    betaId,
    memberId,
    kind,
    at: scope.now,
    actorId: kind === 'promoted' ? null : scope.actor.memberId,
    reason: reason ?? null,
  });
  recordAudit(scope, {
    action: AUDIT_ACTIONS[kind],
    subjectType: 'enrolment',
    subjectId: enrolmentId,
    after: { betaId, memberId, kind, ...(reason ? { reason } : {}) },
  });
}

const AUDIT_ACTIONS: Readonly<Record<EnrolmentEventKind, AuditAction>> = {
  joined: 'betas.join',
  waitlisted: 'betas.join',
  promoted: 'betas.promote',
  admitted: 'betas.admit',
  left: 'betas.leave',
  removed: 'betas.remove',
};
