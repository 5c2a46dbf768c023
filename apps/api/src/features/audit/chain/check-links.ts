import type { Scope } from '../../../db/workspace-scope.ts';
import { hashPersonal } from '../personal/split-personal.ts';
import { linkContentSql, linkHash } from './link-hash.ts';

/** Links that one call computes again. */
export const linksAtOnce = 2_000;

interface CheckedLink {
  readonly sequence: string;
  readonly hash: string;
  /** Null when the entry is gone. */
  readonly content: string | null;
  readonly personalHash: string | null;
  readonly salt: string | null;
  readonly detail: string | null;
}

/** How far a stretch of the chain is as it was written. */
export interface CheckedStretch {
  /** The last link that fits. */
  readonly goodThrough: number;
  /** The first that does not; null when all of the stretch do. */
  readonly brokenAt: number | null;
  readonly isMore: boolean;
}

/**
 * Computes a stretch of the audit chain again. A link is broken when its entry changed, is gone or stands elsewhere, when a number is missing, or when
 * the personal part of its entry is another; a personal part that was erased breaks nothing.
 *
 * @param after number of the last link that is known to be good; 0 to begin
 */
export async function checkLinks(scope: Scope, after: number): Promise<CheckedStretch> {
  const links = await readLinks(scope, after);
  let [goodThrough, previous] = [after, await hashAt(scope, after)];
  for (const link of links) {
    if (!isGood(link, goodThrough, previous)) return { goodThrough, brokenAt: goodThrough + 1, isMore: false };
    [goodThrough, previous] = [Number(link.sequence), link.hash];
  }
  return { goodThrough, brokenAt: null, isMore: links.length === linksAtOnce };
}

function isGood(link: CheckedLink, before: number, previous: string): boolean {
  if (Number(link.sequence) !== before + 1 || link.content === null) return false;
  if (linkHash(previous, link.content) !== link.hash) return false;
  if (link.salt === null || link.detail === null) return true;
  return hashPersonal(link.salt, link.detail) === link.personalHash;
}

function readLinks(scope: Scope, after: number): Promise<CheckedLink[]> {
  return scope.em.execute<CheckedLink[]>(
    `select l.sequence, l.hash, case when e.id is not null then ${linkContentSql} end as content,
            e.personal_hash as "personalHash", p.salt, p.detail
       from audit_link l
       left join audit_event e on e.workspace_id = l.workspace_id and e.id = l.event_id
       left join audit_personal p on p.workspace_id = l.workspace_id and p.event_id = l.event_id
      where l.workspace_id = ? and l.sequence > ? order by l.sequence limit ?`,
    [scope.workspaceId, after, linksAtOnce],
  );
}

async function hashAt(scope: Scope, sequence: number): Promise<string> {
  const [link] = await scope.em.execute<{ hash: string }[]>(
    'select hash from audit_link where workspace_id = ? and sequence = ?',
    [scope.workspaceId, sequence],
  );
  return link?.hash ?? '';
}
