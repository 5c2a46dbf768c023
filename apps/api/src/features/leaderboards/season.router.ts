import {
  createSeasonInput,
  dropSeasonInput,
  dropSeasonOutput,
  listStaffSeasonsInput,
  listStaffSeasonsOutput,
  saveSeasonInput,
  staffSeasonSchema,
} from '@rostra/shared/leaderboards/staff-seasons.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { listStaffSeasons } from './queries/list-staff-seasons.ts';
import { createSeason } from './use-cases/create-season.ts';
import { dropSeason } from './use-cases/drop-season.ts';
import { saveSeason } from './use-cases/save-season.ts';

/** Seasons, for those who run the program. */
export const seasonRouter = router({
  list: memberProcedure
    .input(listStaffSeasonsInput)
    .output(listStaffSeasonsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listStaffSeasons(scope, input))),
  create: memberProcedure
    .input(createSeasonInput)
    .output(staffSeasonSchema)
    .mutation(({ ctx, input }) => ctx.mutate('seasons.create', input, (scope) => createSeason(scope, input))),
  save: memberProcedure
    .input(saveSeasonInput)
    .output(staffSeasonSchema)
    .mutation(({ ctx, input }) => ctx.mutate('seasons.save', input, (scope) => saveSeason(scope, input))),
  drop: memberProcedure
    .input(dropSeasonInput)
    .output(dropSeasonOutput)
    .mutation(({ ctx, input }) => ctx.mutate('seasons.drop', input, (scope) => dropSeason(scope, input))),
});
