import { boardKinds } from '@rostra/points-engine/vocabulary';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { parentKey, tenantGuard, tenantKeys } from '../../db/tenant-entity.ts';
import { SeasonEntity } from './season.entity.ts';

/** One board of a season: of every champion, of a segment, or of accounts. */
export const BoardEntity = defineEntity({
  name: 'Board',
  ...tenantGuard('board'),
  properties: {
    ...tenantKeys,
    seasonId: p.uuid(),
    season: () => parentKey(SeasonEntity, 'season_id'),
    kind: p.enum(boardKinds),
    /** The segment; empty for the other kinds. */
    segment: p.text(),
    /** Final ranks written so far, once its season is closed. */
    ranked: p.integer().default(0),
    /** Whether all of them are. */
    isFinal: p.boolean().default(false),
  },
  uniques: [{ properties: ['workspaceId', 'seasonId', 'kind', 'segment'] }],
});
