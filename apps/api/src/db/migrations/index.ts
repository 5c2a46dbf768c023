import { Migration20261122085637_first_light } from './20261122085637-first-light.ts';
import { Migration20261122115546_points_engine_whole } from './20261122115546-points-engine-whole.ts';
import { Migration20261122145434_identity_and_administration } from './20261122145434-identity-and-administration.ts';
import { Migration20261122175632_signals_and_languages } from './20261122175632-signals-and-languages.ts';
import { Migration20261123001400_room_on_balance_pages } from './20261123001400-room-on-balance-pages.ts';
import { Migration20261123022303_score_of_a_stage } from './20261123022303-score-of-a-stage.ts';

/** Every migration, oldest first. */
export const migrations = [
  Migration20261122085637_first_light,
  Migration20261122115546_points_engine_whole,
  Migration20261122145434_identity_and_administration,
  Migration20261122175632_signals_and_languages,
  Migration20261123001400_room_on_balance_pages,
  Migration20261123022303_score_of_a_stage,
];
