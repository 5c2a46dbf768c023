import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretKeyBytes } from './secret-box.ts';

const FILE = 'secret.key';

/** Where the installation's key may come from. */
export interface SecretKeySource {
  /** ROSTRA_SECRET_KEY: 32 bytes in base64 or hex. */
  readonly given: string | undefined;
  readonly dataDir: string;
}

/**
 * The key that secrets in the database are sealed with: the one that the environment gives, else the one in the data folder, made at the first start
 * and readable by its owner alone. A database that outlives the folder needs the environment's; with neither, what was sealed is lost.
 *
 * @throws Error when the environment's is not 32 bytes
 */
export function secretKey({ given, dataDir }: SecretKeySource): Buffer {
  if (given !== undefined) return decodeSecretKey(given);
  const file = join(dataDir, FILE);
  return readKey(file) ?? makeKey(dataDir, file);
}

/**
 * A key as somebody writes it into an environment.
 *
 * @throws Error when it is not 32 bytes in base64 or hex
 */
export function decodeSecretKey(given: string): Buffer {
  const key = Buffer.from(given, /^[0-9a-f]{64}$/i.test(given) ? 'hex' : 'base64');
  if (key.length !== secretKeyBytes)
    throw new Error('ROSTRA_SECRET_KEY has to be 32 random bytes in base64 or hex, as `openssl rand -base64 32` gives');
  return key;
}

function readKey(file: string): Buffer | null {
  try {
    return decodeSecretKey(readFileSync(file, 'utf8').trim());
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Two processes may start at once: the link is made by one of them, and both read what is there. */
function makeKey(dataDir: string, file: string): Buffer {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(secretKeyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    unlinkSync(draft);
  }
  const key = readKey(file);
  if (!key) throw new Error(`The key in ${file} could not be read after it was made`);
  return key;
}
