import { Migration20261122085637_first_light } from './20261122085637-first-light.ts';

/** Every migration, oldest first. */
export const migrations = [Migration20261122085637_first_light];
