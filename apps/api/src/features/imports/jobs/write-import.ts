import { isUniqueViolation } from '../../../db/is-unique-violation.ts';
import { type Actor, inWorkspace, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { getMember } from '../../members/index.ts';
import { loadImport } from '../import.repository.ts';
import { writeBatch } from '../writing/write-batch.ts';

/** Tries of one batch when somebody takes an address or an id at the same moment; the next try sees it and refuses that line. */
const TRIES_MAX = 5;

/**
 * Writes a confirmed import in batches, each in a transaction of its own that also marks its lines, in the name of the person who said yes. Run
 * again after a crash, it goes on with the first batch that is not committed.
 */
export function writeImport(deps: Deps) {
  return async ({ workspaceId, importId }: JobPayloads['write-import']): Promise<void> => {
    const requestId = `import-${importId}`;
    const actor = await inWorkspace(
      deps,
      { workspaceId, actor: systemActor, requestId, readOnly: true },
      async (scope): Promise<Actor> => {
        const { confirmedById } = await loadImport(scope, importId);
        if (!confirmedById) throw new Error(`import ${importId} is to be written and nobody confirmed it`);
        const { role } = await getMember(scope, confirmedById);
        return { memberId: confirmedById, role, surface: 'import' };
      },
    );
    let tries = 0;
    for (;;) {
      try {
        const isOver = await inWorkspace(deps, { workspaceId, actor, requestId }, (scope) =>
          writeBatch(scope, importId),
        );
        if (isOver) return;
        tries = 0;
      } catch (error) {
        tries += 1;
        if (!isUniqueViolation(error) || tries === TRIES_MAX) throw error;
      }
    }
  };
}
