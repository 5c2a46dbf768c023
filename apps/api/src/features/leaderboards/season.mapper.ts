import { seasonStateAt } from '@rostra/points-engine';
import type { SeasonFace } from '@rostra/shared/leaderboards/season.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { StoredSeason } from './season.entity.ts';

/** A season as it travels, with its state at `now`. */
export function toSeasonFace(season: StoredSeason, now: Date): SeasonFace {
  const { id, name, startsOn, endsOn, startsAt, endsAt, closedAt } = season;
  const state = seasonStateAt({ from: startsAt, until: endsAt, closedAt: closedAt ?? null }, now);
  return { id, name, startsOn, endsOn, endsAt: wireInstant(endsAt), state };
}
