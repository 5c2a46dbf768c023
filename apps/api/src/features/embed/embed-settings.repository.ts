import { LockMode } from '@mikro-orm/postgresql';
import type { Scope } from '../../db/workspace-scope.ts';
import { type Workspace, WorkspaceEntity } from '../workspace/index.ts';

/**
 * The workspace, with its embedding settings held still until the end of the transaction. Many exchanges hold it at once; a change waits for them and
 * they for it, so that no session is started by a key, an origin or a switch that was taken away meanwhile.
 */
export function holdSettings(scope: Scope): Promise<Workspace> {
  return scope.em.findOneOrFail(WorkspaceEntity, { id: scope.workspaceId }, { lockMode: LockMode.PESSIMISTIC_READ });
}

/** The workspace, locked for a change of its embedding settings: one change at a time. */
export function lockSettings(scope: Scope): Promise<Workspace> {
  return scope.em.findOneOrFail(WorkspaceEntity, { id: scope.workspaceId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
