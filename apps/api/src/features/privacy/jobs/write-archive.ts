import { archiveDays } from '@rostra/shared/privacy/data-archive.schema';
import { zipToBytes } from '../../../archive/zip-to-bytes.ts';
import { inWorkspace, type Scope, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import type { SourceDescribers } from '../../points/index.ts';
import { archiveFiles } from '../archive/archive-files.ts';
import { archivePartsCount } from '../archive/archive-parts.ts';
import { mailArchiveReady } from '../mail-archive-ready.ts';

const DAY_MS = 86_400_000;

/**
 * Writes everything about a champion into one archive, kind by kind, telling how far it is. One that was killed starts over. Whoever asked is told by
 * mail when it is ready.
 */
export function writeArchive(deps: Deps, describers: SourceDescribers) {
  return async ({ workspaceId, archiveId }: JobPayloads['write-archive']): Promise<void> => {
    const options = { workspaceId, actor: systemActor, requestId: `archive-${archiveId}` };
    const memberId = await inWorkspace(deps, options, (scope) => begin(scope, archiveId));
    if (!memberId) return;
    const bytes = await zipToBytes(
      archiveFiles({
        read: (query) => inWorkspace(deps, { ...options, readOnly: true }, query),
        describers,
        memberId,
        now: deps.clock.now(),
        onPart: () => inWorkspace(deps, options, (scope) => tellProgress(scope, archiveId)),
      }),
    );
    await inWorkspace(deps, options, (scope) => finish(scope, archiveId, bytes));
  };
}

/** Takes the archive up; gives whose it is, or null when it is no longer wanted. */
async function begin(scope: Scope, archiveId: string): Promise<string | null> {
  const [row] = await scope.em.execute<{ memberId: string }[]>(
    `update data_archive set state = 'running', parts_done = 0, parts_total = ?
      where workspace_id = ? and id = ? and state in ('queued', 'running') returning member_id as "memberId"`,
    [archivePartsCount, scope.workspaceId, archiveId],
  );
  return row?.memberId ?? null;
}

async function tellProgress(scope: Scope, archiveId: string): Promise<void> {
  await scope.em.execute(
    `update data_archive set parts_done = parts_done + 1 where workspace_id = ? and id = ? and state = 'running'`,
    [scope.workspaceId, archiveId],
  );
}

/** Nothing is stored when the person was erased meanwhile: the row went with the rest. */
async function finish(scope: Scope, archiveId: string, bytes: Buffer): Promise<void> {
  const expiresAt = new Date(scope.now.getTime() + archiveDays * DAY_MS);
  const [row] = await scope.em.execute<{ memberId: string; askedById: string }[]>(
    `update data_archive set state = 'done', bytes = ?, size_bytes = ?, finished_at = ?, expires_at = ?, parts_done = parts_total
      where workspace_id = ? and id = ? and state = 'running' returning member_id as "memberId", asked_by_id as "askedById"`,
    [bytes, bytes.length, scope.now, expiresAt, scope.workspaceId, archiveId],
  );
  if (row) await mailArchiveReady(scope, { ...row, expiresAt });
}
