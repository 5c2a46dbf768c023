import type { Scope } from '../../../db/workspace-scope.ts';
import type { NightlyProgress, NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { recordAudit } from '../../audit/index.ts';
import { ensureSeasons } from '../keeping/ensure-seasons.ts';
import { lockBoards } from '../keeping/lock-boards.ts';
import { markRecognitionDue } from '../keeping/mark-due.ts';
import { refreshRecognition } from '../keeping/refresh-recognition.ts';
import { SeasonEntity, type StoredSeason } from '../season.entity.ts';

/**
 * Makes the seasons of the quarters, takes up what is due, and freezes every season that has ended: final ranks are written once and never
 * change, whatever is taken back later. A season is frozen whole in one transaction, so that nobody moves on a board that is half ranked.
 */
export const closeSeasons: NightlyTask = {
  name: 'close-seasons',
  async runBatch(scope, { night, after }): Promise<NightlyProgress> {
    await lockBoards(scope);
    if (after === null) await ensureSeasons(scope);
    const { isMoreDue } = await refreshRecognition(scope);
    if (isMoreDue) return { handled: 0, last: 'taking up what is due' };
    const season = await scope.em.findOne(
      SeasonEntity,
      { workspaceId: scope.workspaceId, closedAt: null, endsAt: { $lte: night.at } },
      { orderBy: { endsAt: 'asc' } },
    );
    if (!season) return { handled: 0, last: null };
    await closeSeason(scope, season);
    return { handled: 1, last: season.id };
  },
};

async function closeSeason(scope: Scope, season: StoredSeason): Promise<void> {
  const key = [scope.workspaceId, season.id];
  const ranked = await scope.em.execute<{ ranked: number }[]>(
    `with final as (
       select e.workspace_id, e.board_id, e.holder_id,
              row_number() over (partition by e.board_id order by e.descending, e.reached_at, e.holder_id) as rank
         from board b join board_entry e on e.workspace_id = b.workspace_id and e.board_id = b.id
        where b.workspace_id = ? and b.season_id = ?
     ), written as (
       update board_entry e set final_rank = final.rank from final
        where e.workspace_id = final.workspace_id and e.board_id = final.board_id and e.holder_id = final.holder_id
       returning e.holder_id
     ) select count(*)::int as ranked from written`,
    key,
  );
  season.closedAt = scope.now;
  recordAudit(scope, {
    action: 'seasons.close',
    subjectType: 'season',
    subjectId: season.id,
    after: { name: season.name, ranked: ranked[0]?.ranked ?? 0 },
  });
  await scope.em.flush();
  await markFirstDue(scope, season.id);
}

/** How far down a final rank may earn a badge. */
const FIRST_RANKS = 100;

/** Those in front may have earned a badge by it. */
async function markFirstDue(scope: Scope, seasonId: string): Promise<void> {
  const first = await scope.em.execute<{ memberId: string }[]>(
    `select e.holder_id as "memberId" from board b
       join board_entry e on e.workspace_id = b.workspace_id and e.board_id = b.id
      where b.workspace_id = ? and b.season_id = ? and b.kind = 'all'
      order by e.descending, e.reached_at, e.holder_id limit ?`,
    [scope.workspaceId, seasonId, FIRST_RANKS],
  );
  await markRecognitionDue(
    scope,
    first.map(({ memberId }) => memberId),
  );
}
