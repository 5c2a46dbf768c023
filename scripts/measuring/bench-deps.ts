import { randomBytes } from 'node:crypto';
import { systemClock } from '../../apps/api/src/deps/clock.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import { newUuidV7 } from '../../apps/api/src/deps/id-source.ts';
import { createLogger } from '../../apps/api/src/deps/logger.ts';
import { carefulFetch } from '../../apps/api/src/outbound/careful-fetch.ts';
import { postgresRateLimits } from '../../apps/api/src/rate-limits/rate-limits.ts';
import { secretBox } from '../../apps/api/src/secrets/secret-box.ts';

/** What use cases need, for arranging what is measured. Jobs are dropped: nobody would do them, and mails are not what is measured. */
export function benchDeps(databaseUrl: string, orm: Deps['orm'], onEnd: (close: () => Promise<void>) => void): Deps {
  const rateLimits = postgresRateLimits(databaseUrl);
  onEnd(() => rateLimits.close());
  return {
    orm,
    jobs: { send: async () => {} },
    rateLimits,
    clock: systemClock,
    newId: newUuidV7,
    logger: createLogger('error'),
    secrets: secretBox(randomBytes(32)),
    fetchOutside: carefulFetch({ mayBePrivate: true }),
    publicUrl: 'http://localhost',
    isProduction: false,
    keepsMail: true,
    mailAddress: null,
  };
}
