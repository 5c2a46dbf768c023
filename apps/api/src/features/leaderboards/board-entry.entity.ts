import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { BoardEntity } from './board.entity.ts';

/**
 * Somebody's place on a board. Derived from the ledger; written by the keeping of boards alone. Its order is that of the index: points
 * from most to least, then who was first, then the id.
 */
export const BoardEntryEntity = defineEntity({
  name: 'BoardEntry',
  ...tenantGuard('board_entry'),
  properties: {
    workspaceId: p.uuid().primary(),
    boardId: p.uuid().primary(),
    board: () => parentKey(BoardEntity, 'board_id'),
    /** The champion, or the account on a board of accounts. No foreign key, as it is either. */
    holderId: p.uuid().primary(),
    /** The account in whose sum these points are; null for none, and on boards of accounts. */
    accountId: p.uuid().nullable(),
    points: p.bigint('number'),
    /** Points below zero, so that the whole order ascends and one comparison of rows finds what stands above. */
    descending: p
      .bigint('number')
      .nullable()
      .generated((columns) => `(- ${columns.points}) stored`),
    /** When the last deed happened that still counts. */
    reachedAt: p.datetime(),
    /** From 1; set when the season is closed. */
    finalRank: p.integer().nullable(),
  },
  indexes: [
    { properties: ['workspaceId', 'boardId', 'descending', 'reachedAt', 'holderId'], name: 'board_entry_order' },
    { properties: ['workspaceId', 'boardId', 'accountId'] },
    { properties: ['workspaceId', 'holderId'] },
  ],
  checks: [{ name: 'board_entry_has_points', expression: 'points > 0' }],
  triggers: [
    {
      name: 'board_entry_final',
      timing: 'before',
      events: ['update', 'delete'],
      body: `if old.final_rank is not null then raise exception 'ranks of a closed season never change'; end if; if TG_OP = 'DELETE' then return old; end if; return new`,
    },
  ],
});
