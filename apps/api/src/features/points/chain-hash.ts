import { hash } from 'node:crypto';
import type { Entry, Posting } from '@rostra/points-engine';

/**
 * The link an entry adds to its member's chain: SHA-256 (hex) of the hash before it and the entry's content, fields joined by line feeds
 * in the order written here. Instants are ISO 8601 in UTC, amounts decimal; the first
 * instant is the day the entry counts on. The first entry follows the empty string.
 */
export function chainHash(previous: string, { header, kind }: Posting, entry: Entry): string {
  const content = [
    previous,
    header.postingId,
    kind,
    header.source.type,
    header.source.id,
    header.source.part,
    `${header.ruleVersion.rule}@${header.ruleVersion.version}`,
    entry.occurredAt.toISOString(),
    header.recordedAt.toISOString(),
    entry.memberId,
    String(entry.sequence),
    entry.bucket,
    String(entry.amount),
    String(entry.balanceAfter),
  ];
  return hash('sha256', content.join('\n'), 'hex');
}
