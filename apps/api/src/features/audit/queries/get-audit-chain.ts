import type { GetAuditChainOutput } from '@rostra/shared/audit/get-audit-chain.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { checkLinks } from '../chain/check-links.ts';
import { readChainEnd } from '../chain/read-chain-end.ts';

/** Stretches that one look computes again; what a workspace does in a day is far less. The rest waits for the night. */
const STRETCHES_MAX = 5;

interface LastCheck {
  readonly checkedAt: Date | string | null;
  readonly goodThrough: number;
  readonly brokenAt: number | null;
}

/** How far the log is proven: what the night found, and everything since computed again now. */
export async function getAuditChain(scope: Scope): Promise<GetAuditChainOutput> {
  const [end, last] = [await readChainEnd(scope), await readLastCheck(scope)];
  const { goodThrough, brokenAt } = last.brokenAt === null ? await checkSince(scope, last.goodThrough) : last;
  return {
    sealed: end.sequence,
    sealedAt: wireInstant(end.sealedAt),
    head: end.hash || null,
    waiting: await countWaiting(scope),
    goodThrough,
    goodUntil: await readDoneAt(scope, goodThrough),
    brokenAt,
    checkedAt: wireInstant(last.checkedAt),
  };
}

async function readLastCheck(scope: Scope): Promise<LastCheck> {
  const [row] = await scope.em.execute<{ checkedAt: Date; goodThrough: string; brokenAt: string | null }[]>(
    `select checked_at as "checkedAt", good_through as "goodThrough", broken_at as "brokenAt" from audit_check where workspace_id = ?`,
    [scope.workspaceId],
  );
  if (!row) return { checkedAt: null, goodThrough: 0, brokenAt: null };
  const { checkedAt, goodThrough, brokenAt } = row;
  return { checkedAt, goodThrough: Number(goodThrough), brokenAt: brokenAt === null ? null : Number(brokenAt) };
}

async function checkSince(scope: Scope, after: number) {
  let found = await checkLinks(scope, after);
  for (let stretches = 1; found.isMore && stretches < STRETCHES_MAX; stretches += 1) {
    found = await checkLinks(scope, found.goodThrough);
  }
  return found;
}

async function countWaiting(scope: Scope): Promise<number> {
  const [row] = await scope.em.execute<{ waiting: number }[]>(
    'select count(*)::int as waiting from audit_due where workspace_id = ?',
    [scope.workspaceId],
  );
  return row?.waiting ?? 0;
}

async function readDoneAt(scope: Scope, sequence: number): Promise<string | null> {
  const [row] = await scope.em.execute<{ at: Date }[]>(
    `select e.at from audit_link l join audit_event e on e.workspace_id = l.workspace_id and e.id = l.event_id
      where l.workspace_id = ? and l.sequence = ?`,
    [scope.workspaceId, sequence],
  );
  return row ? wireInstant(row.at) : null;
}
