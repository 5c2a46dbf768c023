import { capScopes, periodKinds } from '@rostra/points-engine/vocabulary';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../../db/tenant-entity.ts';

/**
 * What a rule gave so far to one account, or to everybody, in one period: the one row that all awards under such a limit wait for. Limits over a
 * single member need none: they are read from the ledger under the member's own lock.
 */
export const CapUseEntity = defineEntity({
  name: 'CapUse',
  ...tenantGuard('cap_use'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** As postings name it. */
    rule: p.text().primary(),
    scope: p.enum(capScopes).primary(),
    /** The account; of a limit over the whole rule, the workspace. */
    scopeId: p.uuid().primary(),
    period: p.enum(periodKinds).primary(),
    /** When the period began; 1970 for `ever`. */
    periodFrom: p.datetime().primary(),
    awards: p.bigint('number').default(0),
    statusPoints: p.bigint('number').default(0),
    rewardPoints: p.bigint('number').default(0),
  },
  checks: [{ name: 'cap_use_not_negative', expression: 'awards >= 0 and status_points >= 0 and reward_points >= 0' }],
});
