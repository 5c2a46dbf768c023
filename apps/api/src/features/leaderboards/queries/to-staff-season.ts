import type { StaffSeason } from '@rostra/shared/leaderboards/staff-seasons.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { StoredSeason } from '../season.entity.ts';
import { toStaffSeasons } from './list-staff-seasons.ts';

/** One season as staff see it. */
export async function toStaffSeason(scope: Scope, season: StoredSeason): Promise<StaffSeason> {
  const [staffSeason] = await toStaffSeasons(scope, [season]);
  if (!staffSeason) throw new Error('a season was lost on the way');
  return staffSeason;
}
