import { inWorkspace, type Scope, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { countVerdicts } from '../import.repository.ts';
import { readCheck } from '../judging/read-check.ts';

/** Lines judged in one transaction, after which the progress shows. */
const CHECKED_AT_ONCE = 1000;

/**
 * Finds the verdict of every line of an import. Begins anew when it is run again; stops by itself when the import was thrown away meanwhile. Nothing
 * of accounts and members is written.
 */
export function checkImport(deps: Deps) {
  return async ({ workspaceId, importId }: JobPayloads['check-import']): Promise<void> => {
    const options = { workspaceId, actor: systemActor, requestId: `import-${importId}` };
    const inImport = <Result>(work: (scope: Scope) => Promise<Result>) => inWorkspace(deps, options, work);

    const began = deps.clock.now();
    const check = await inImport((scope) => readCheck(scope, importId));
    const newAccounts = new Set<string>();
    for (let from = 0; from < check.linesCount; from += CHECKED_AT_ONCE) {
      const until = Math.min(from + CHECKED_AT_ONCE, check.linesCount);
      const isWanted = await inImport(async (scope) => {
        if (!(await showProgress(scope, importId, until))) return false;
        for (const key of await check.saveVerdicts(scope, from, until)) newAccounts.add(key);
        return true;
      });
      if (!isWanted) return;
    }
    await inImport((scope) =>
      finish(scope, importId, { linesCount: check.linesCount, began, accountsNew: newAccounts.size }),
    );
  };
}

/** Holds the import until the batch is committed; false when it is no longer being checked. */
async function showProgress(scope: Scope, importId: string, rowsChecked: number): Promise<boolean> {
  const rows = await scope.em.execute<{ id: string }[]>(
    `update import set rows_checked = ? where workspace_id = ? and id = ? and state = 'checking' returning id`,
    [rowsChecked, scope.workspaceId, importId],
  );
  return rows.length > 0;
}

interface Found {
  readonly linesCount: number;
  readonly began: Date;
  readonly accountsNew: number;
}

async function finish(scope: Scope, importId: string, found: Found): Promise<void> {
  if (found.linesCount === 0) return;
  await countVerdicts(scope, importId);
  await scope.em.execute(
    `update import set state = 'ready', checked_at = ?, accounts_new = ? where workspace_id = ? and id = ? and state = 'checking'`,
    [found.began, found.accountsNew, scope.workspaceId, importId],
  );
}
