import { exportDays } from '@rostra/shared/workspace/export-workspace.contract';
import { writeZip } from '../../../archive/write-zip.ts';
import { inWorkspace, type Scope, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { exportEntries, type ExportProgress } from '../export-entries.ts';

const DAY_MS = 86_400_000;
const PART_BYTES = 1_000_000;

/**
 * Writes everything the workspace holds into one archive, table by table, telling how far it is. One that was killed starts over. Read in one transaction, so
 * that all of it is from one moment; written in others, so that progress is seen.
 */
export function writeWorkspaceExport(deps: Deps) {
  return async ({ workspaceId, exportId }: JobPayloads['write-workspace-export']): Promise<void> => {
    const options = { workspaceId, actor: systemActor, requestId: `workspace-export-${exportId}` };
    const within = <Result>(work: (scope: Scope) => Promise<Result>) => inWorkspace(deps, options, work);
    if (!(await within((scope) => begin(scope, exportId)))) return;
    const sink = partSink((number, bytes) => within((scope) => addPart(scope, { exportId, number, bytes })));
    const sizeBytes = await inWorkspace(deps, { ...options, readOnly: true }, (scope) =>
      writeZip(
        exportEntries(scope, (progress) => within((own) => tellProgress(own, exportId, progress))),
        sink,
      ),
    );
    await within((scope) => finish(scope, { exportId, sizeBytes }));
  };
}

async function begin(scope: Scope, exportId: string): Promise<boolean> {
  const taken = await scope.em.execute<unknown[]>(
    `update workspace_export set state = 'running', tables_done = 0 where workspace_id = ? and id = ? and state in ('queued', 'running') returning id`,
    [scope.workspaceId, exportId],
  );
  await scope.em.execute('delete from workspace_export_part where workspace_id = ? and export_id = ?', [
    scope.workspaceId,
    exportId,
  ]);
  return taken.length > 0;
}

async function tellProgress(
  scope: Scope,
  exportId: string,
  { tablesDone, tablesTotal }: ExportProgress,
): Promise<void> {
  await scope.em.execute(
    'update workspace_export set tables_done = ?, tables_total = ? where workspace_id = ? and id = ?',
    [tablesDone, tablesTotal, scope.workspaceId, exportId],
  );
}

async function addPart(
  scope: Scope,
  { exportId, number, bytes }: { readonly exportId: string; readonly number: number; readonly bytes: Buffer },
): Promise<void> {
  await scope.em.execute(
    'insert into workspace_export_part (workspace_id, export_id, number, bytes) values (?, ?, ?, ?)',
    [scope.workspaceId, exportId, number, bytes],
  );
}

async function finish(
  scope: Scope,
  { exportId, sizeBytes }: { readonly exportId: string; readonly sizeBytes: number },
): Promise<void> {
  await scope.em.execute(
    `update workspace_export set state = 'done', finished_at = ?, expires_at = ?, size_bytes = ? where workspace_id = ? and id = ?`,
    [scope.now, new Date(scope.now.getTime() + exportDays * DAY_MS), sizeBytes, scope.workspaceId, exportId],
  );
}

/** Gathers bytes and hands them on a megabyte at a time. */
function partSink(keep: (number: number, bytes: Buffer) => Promise<void>): WritableStream<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let [size, number] = [0, 0];
  async function flush(): Promise<void> {
    if (size === 0) return;
    await keep(number, Buffer.concat(waiting));
    waiting = [];
    size = 0;
    number += 1;
  }
  return new WritableStream({
    async write(piece) {
      // Copied: the writer uses its buffer again.
      waiting.push(Uint8Array.from(piece));
      size += piece.length;
      if (size >= PART_BYTES) await flush();
    },
    close: flush,
  });
}
