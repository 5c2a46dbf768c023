import { postingKinds } from '@rostra/points-engine/vocabulary';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../db/tenant-entity.ts';

/** What a day did to each bucket, by kind of posting, act and rule: a handful of rows a day, however many members. Derived from the entries. */
export const PointsDayActEntity = defineEntity({
  name: 'PointsDayAct',
  ...tenantGuard('points_day_act'),
  properties: {
    workspaceId: p.uuid().primary(),
    day: p.date().primary(),
    kind: p.enum(postingKinds).primary(),
    /** Kind of challenge, or the type of another source. */
    act: p.text().primary(),
    /** The rule's name on the posting, whatever its version. */
    rule: p.text().primary(),
    postings: p.integer(),
    status: p.bigint('number'),
    available: p.bigint('number'),
    held: p.bigint('number'),
    spent: p.bigint('number'),
    expired: p.bigint('number'),
    owed: p.bigint('number'),
  },
});
