import type { Scope } from '../../../db/workspace-scope.ts';
import type { NightlyProgress, NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { recordAudit } from '../../audit/index.ts';
import { ensureSeasons } from '../keeping/ensure-seasons.ts';
import { lockBoards } from '../keeping/lock-boards.ts';
import { refreshRecognition } from '../keeping/refresh-recognition.ts';
import { writeFinalRanks } from '../keeping/write-final-ranks.ts';
import { SeasonEntity } from '../season.entity.ts';

/**
 * Makes the seasons of the quarters, takes up what is due, and closes every season that has ended: from that moment on nobody moves on its
 * boards, whatever is taken back later. Then its final ranks are written, some thousands at a time; they follow from entries that stand
 * still, so that it does not matter when.
 */
export const closeSeasons: NightlyTask = {
  name: 'close-seasons',
  async runBatch(scope, { night, after }): Promise<NightlyProgress> {
    await lockBoards(scope);
    if (after === null) await ensureSeasons(scope);
    const { isMoreDue } = await refreshRecognition(scope);
    if (isMoreDue) return { handled: 0, last: 'taking up what is due' };
    if (await closeNext(scope, night.at)) return { handled: 1, last: 'closed one' };
    const ranked = await writeFinalRanks(scope);
    return { handled: ranked ?? 0, last: ranked === null ? null : 'writing ranks' };
  },
};

async function closeNext(scope: Scope, at: Date): Promise<boolean> {
  const season = await scope.em.findOne(
    SeasonEntity,
    { workspaceId: scope.workspaceId, closedAt: null, endsAt: { $lte: at } },
    { orderBy: { endsAt: 'asc' } },
  );
  if (!season) return false;
  season.closedAt = scope.now;
  const after = { name: season.name };
  recordAudit(scope, { action: 'seasons.close', subjectType: 'season', subjectId: season.id, after });
  await scope.em.flush();
  return true;
}
