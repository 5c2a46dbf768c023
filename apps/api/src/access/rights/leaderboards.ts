import { callSurfaces, forAllChampions, forChampion, forProgram, type Rights } from '../right.ts';

/** Boards and their seasons. */
export const leaderboardsRights = {
  'leaderboards.view': forAllChampions,
  'leaderboards.seasons': {
    who: { champion: 'workspace', manager: 'workspace', admin: 'workspace' },
    surfaces: callSurfaces,
  },
  'leaderboards.setPresence': forChampion,
  'leaderboards.board': forProgram,
  'seasons.list': forProgram,
  'seasons.create': forProgram,
  'seasons.save': forProgram,
  'seasons.drop': forProgram,
} satisfies Rights;
