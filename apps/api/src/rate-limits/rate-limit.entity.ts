import { defineEntity, p } from '@mikro-orm/postgresql';

/** Tries counted per key and window; laid out as rate-limiter-flexible expects. Keys hold hashes, never an address or a name. */
export const RateLimitEntity = defineEntity({
  name: 'RateLimit',
  tableName: 'rate_limit',
  properties: {
    key: p.string().primary(),
    points: p.integer().default(0),
    /** Epoch milliseconds. */
    expire: p.bigint('number').nullable(),
  },
});
