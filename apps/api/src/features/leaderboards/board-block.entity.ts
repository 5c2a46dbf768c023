import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard } from '../../db/tenant-entity.ts';
import { BoardEntity } from './board.entity.ts';

/**
 * A stretch of a board and how many entries are in it, so that a rank is a sum of a few counts however long the board is. Level 1 holds
 * entries, level 2 blocks of level 1. A block goes from its own key to that of the next one of its level; the first begins before
 * everything. See docs/decisions on ranks.
 */
export const BoardBlockEntity = defineEntity({
  name: 'BoardBlock',
  ...tenantGuard('board_block'),
  properties: {
    workspaceId: p.uuid().primary(),
    boardId: p.uuid().primary(),
    board: () => parentKey(BoardEntity, 'board_id'),
    level: p.smallint().primary(),
    fromDescending: p.bigint('number').primary(),
    fromReachedAt: p.datetime().primary(),
    fromHolderId: p.uuid().primary(),
    /** Entries in it. */
    entries: p.integer(),
  },
  checks: [{ name: 'board_block_not_negative', expression: 'entries >= 0' }],
});
