import { quarterSeasons } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { SeasonEntity } from '../season.entity.ts';
import { addSeason } from './add-season.ts';

/** Makes the running quarter and the next a season each, where nobody made others. Called under the lock of the boards. */
export async function ensureSeasons(scope: Scope): Promise<void> {
  const { timeZone } = await getWorkspaceFace(scope);
  const existing = await scope.em.find(SeasonEntity, { workspaceId: scope.workspaceId });
  for (const draft of quarterSeasons(scope.now, timeZone, existing)) {
    const season = await addSeason(scope, draft, timeZone);
    recordAudit(scope, { action: 'seasons.create', subjectType: 'season', subjectId: season.id, after: draft });
    await scope.em.flush();
  }
}
