import { inWorkspace, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import { lookAgain } from '../../../jobs/look-again.ts';
import { sealEvents } from './seal-events.ts';

/** How long an entry may stay without its link. */
const EVERY_MS = 2_000;

/**
 * Looks every two seconds where entries of the audit log have no link yet, and chains them. Not part of what writes the entry: a chain is one place
 * for a whole workspace, and everything anybody does would queue there. Any number of processes may do this; a lock makes them take turns.
 *
 * @returns stops looking, and waits for what is under way
 */
export function startSealingAudit(deps: Deps): () => Promise<void> {
  return lookAgain({
    everyMs: EVERY_MS,
    look: () => sealAll(deps),
    failure: 'the audit log could not be sealed',
    logger: deps.logger,
  });
}

/** Chains everything that waits, workspace by workspace. One that is still being filled, and has no address yet, waits until it has. */
export async function sealAll(deps: Deps): Promise<void> {
  const rows = await deps.orm.em.fork().execute<{ workspaceId: string }[]>(
    `select workspace_id as "workspaceId" from workspace_address a
      where exists (select from audit_due d where d.workspace_id = a.workspace_id)`,
  );
  for (const { workspaceId } of rows) {
    const options = { workspaceId, actor: systemActor, requestId: 'seal-audit' };
    for (let isMoreDue = true; isMoreDue;) ({ isMoreDue } = await inWorkspace(deps, options, sealEvents));
  }
}
