import { createHash } from 'node:crypto';
import type pg from 'pg';
import { readAuditLog, type StoredAuditLog, type StoredEntry, type StoredHead } from './read-audit-log.ts';

/**
 * Computes the audit chain of a workspace again and names the first thing that does not fit: a link, an entry without a link, a personal part, a
 * published head. Null when everything fits. Reads only.
 *
 * @param kept heads that somebody kept a copy of, from `/w/<workspace>/audit-heads.json`; without them nobody could tell from a database whose owner wrote
 *   the chain and its heads anew
 */
export async function findAuditDifference(
  client: pg.Client,
  workspaceId: string,
  kept: readonly StoredHead[] = [],
): Promise<string | null> {
  const log = await readAuditLog(client, workspaceId);
  return (
    linkDifference(log) ??
    unlinkedDifference(log) ??
    personalDifference(log) ??
    headDifference(log, [...log.heads, ...kept])
  );
}

function linkDifference({ entries, links }: StoredAuditLog): string | null {
  let previous = '';
  for (const [index, { sequence, eventId, hash }] of links.entries()) {
    if (sequence !== index + 1) return `link ${index + 1} is missing`;
    const entry = entries.get(eventId);
    if (!entry) return `the entry of link ${sequence} is gone`;
    if (sha256(`${previous}\n${entry.content}`) !== hash) return `link ${sequence} is not that of its entry`;
    previous = hash;
  }
  return null;
}

/** An entry may wait for its link for some seconds, and says so. */
function unlinkedDifference({ entries, links }: StoredAuditLog): string | null {
  const linked = new Set(links.map(({ eventId }) => eventId));
  const lost = [...entries.values()].find(({ id, isWaiting }) => !linked.has(id) && !isWaiting);
  return lost ? `entry ${lost.id} has no link and waits for none` : null;
}

function personalDifference({ entries }: StoredAuditLog): string | null {
  const wrong = [...entries.values()].find((entry) => !isPersonalPartSound(entry));
  return wrong ? `what entry ${wrong.id} says about a person is not what was written` : null;
}

function isPersonalPartSound({ personalHash, salt, detail, isErased }: StoredEntry): boolean {
  if (personalHash === null) return salt === null;
  if (salt === null || detail === null) return isErased;
  return sha256(`${salt}\n${detail}`) === personalHash;
}

function headDifference({ links }: StoredAuditLog, heads: readonly StoredHead[]): string | null {
  const wrong = heads.find(({ sequence, hash }) => (links[sequence - 1]?.hash ?? '') !== hash);
  return wrong ? `the chain does not lead through the head of ${wrong.night}` : null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
