import type { ConsentAnswer, ConsentKind } from '@rostra/shared/consents/consent-text.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { recordAudit } from '../audit/index.ts';
import { ConsentEventEntity } from './consent-event.entity.ts';

/** What somebody says to a version of a text. */
export interface Answer {
  readonly memberId: string;
  readonly kind: ConsentKind;
  readonly version: number;
  readonly answer: ConsentAnswer;
}

/** Adds a line to the consent log and a row to the audit log, both with when and from which surface. */
export function recordAnswer(scope: Scope, { memberId, kind, version, answer }: Answer): void {
  const { workspaceId, now, actor } = scope;
  const said = { memberId, kind, version, answer, at: now, surface: actor.surface };
  scope.em.create(ConsentEventEntity, { workspaceId, id: scope.newId(), ...said });
  recordAudit(scope, {
    action: answer === 'agreed' ? 'consents.agree' : 'consents.withdraw',
    subjectType: 'member',
    subjectId: memberId,
    after: { kind, version },
  });
}
