import { createHash } from 'node:crypto';

/**
 * What a link's hash covers of its entry `e`, as SQL: every column, as one JSON text. PostgreSQL prints `jsonb` with its keys in one order, so that
 * the text never depends on how the entry was written.
 */
export const linkContentSql = `jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id, e.actor_role,
  e.surface, e.action, e.subject_type, e.subject_id, e.before, e.after, e.personal_hash, e.request_id)::text`;

/**
 * The hash of a link: SHA-256 of the hash before it, a line feed and the content of its entry, hex.
 *
 * @param previous empty for the first
 */
export function linkHash(previous: string, content: string): string {
  return createHash('sha256').update(`${previous}\n${content}`).digest('hex');
}
