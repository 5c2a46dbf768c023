import { createHash, randomBytes } from 'node:crypto';
import { isPersonal } from './personal-keys.ts';

/** A state before and after, in two parts. */
export interface SplitStates {
  /** What stays in the log for good. */
  readonly before: unknown;
  readonly after: unknown;
  /** What can be erased; null where nothing is personal. */
  readonly personal: PersonalPart | null;
}

/** What an entry of the log says about a person, apart from the entry. */
export interface PersonalPart {
  /** 128 random bits, hex. Without it nobody can try names against `hash` once the part is erased. */
  readonly salt: string;
  /** `{ before, after }` as JSON, kept as a text so that its hash never depends on how a database prints it. */
  readonly detail: string;
  /** SHA-256 of salt, line feed and detail, hex. Stays in the log's row, and so in the chain. */
  readonly hash: string;
}

const SALT_BYTES = 16;

/** Takes what is personal out of two states. A state that is no object is no person's. */
export function splitPersonal(record: {
  readonly subjectType: string;
  readonly before?: unknown;
  readonly after?: unknown;
}): SplitStates {
  const before = splitState(record.subjectType, record.before);
  const after = splitState(record.subjectType, record.after);
  const isEmpty = before.personal === null && after.personal === null;
  return {
    before: before.rest,
    after: after.rest,
    personal: isEmpty ? null : sealPart(JSON.stringify({ before: before.personal, after: after.personal })),
  };
}

/** The hash that stands in the log's row for a personal part. */
export function hashPersonal(salt: string, detail: string): string {
  return createHash('sha256').update(`${salt}\n${detail}`).digest('hex');
}

function sealPart(detail: string): PersonalPart {
  const salt = randomBytes(SALT_BYTES).toString('hex');
  return { salt, detail, hash: hashPersonal(salt, detail) };
}

function splitState(subjectType: string, state: unknown): { rest: unknown; personal: object | null } {
  if (typeof state !== 'object' || state === null || Array.isArray(state))
    return { rest: state ?? null, personal: null };
  const isOurs = ([key, value]: readonly [string, unknown]) => hasContent(value) && isPersonal(subjectType, key);
  const entries = Object.entries(state);
  const personal = entries.filter((entry) => isOurs(entry));
  if (personal.length === 0) return { rest: state, personal: null };
  const rest = entries.filter((entry) => !isOurs(entry));
  return { rest: Object.fromEntries(rest), personal: Object.fromEntries(personal) };
}

/** Nothing says nothing about anybody: most answers to champions come without words. */
function hasContent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
