import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { JobQueue } from '../jobs/job-queue.ts';
import type { CarefulFetch } from '../outbound/careful-fetch.ts';
import type { RateLimits } from '../rate-limits/rate-limits.ts';
import type { SecretBox } from '../secrets/secret-box.ts';
import type { Clock } from './clock.ts';
import type { IdSource } from './id-source.ts';

/** What every room of the API is given; made once in main, or by a test. */
export interface Deps {
  readonly orm: MikroORM;
  readonly jobs: JobQueue;
  readonly rateLimits: RateLimits;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly logger: Logger;
  /** Seals what has to be known again, such as the secret of an identity provider's client. */
  readonly secrets: SecretBox;
  /** Calls addresses that people of a workspace chose. */
  readonly fetchOutside: CarefulFetch;
  /** Where people reach this installation, without a slash at the end. */
  readonly publicUrl: string;
  readonly isProduction: boolean;
  /** Whether mails stay here for the mailbox page, because no mail server is configured. Never in production. */
  readonly keepsMail: boolean;
  /** The address every mail comes from; null while no mail server is configured. */
  readonly mailAddress: string | null;
}
