import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { type Workspace, WorkspaceEntity } from './workspace.entity.ts';

/** The workspace of the scope. */
export function loadWorkspace(scope: Scope): Promise<Workspace> {
  return scope.em.findOneOrFail(WorkspaceEntity, { id: scope.workspaceId });
}

/** The workspace of the scope, locked for a change: one change at a time. */
export function lockWorkspace(scope: Scope): Promise<Workspace> {
  return scope.em.findOneOrFail(WorkspaceEntity, { id: scope.workspaceId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
