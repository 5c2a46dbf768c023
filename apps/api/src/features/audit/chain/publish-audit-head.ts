import type { Night } from '../../../jobs/nightly/night.ts';
import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { checkLinks } from './check-links.ts';
import { readChainEnd } from './read-chain-end.ts';
import { findUnlinked, sealEvents } from './seal-events.ts';

/** Where the checking of links begins. */
const CHECKING = 'checked:';

/**
 * Every night: puts every entry without a link under one, computes the whole chain again, keeps how it was found, and publishes where it ends, so that
 * nobody can write a past anew without everybody who kept a head noticing.
 */
export const publishAuditHead: NightlyTask = {
  name: 'publish-audit-head',
  async runBatch(scope, { night, after }) {
    if (after === null) await findUnlinked(scope);
    if (!after?.startsWith(CHECKING)) {
      const { sealed, isMoreDue } = await sealEvents(scope);
      return { handled: sealed, last: isMoreDue ? 'sealing' : `${CHECKING}0` };
    }
    const { goodThrough, brokenAt, isMore } = await checkLinks(scope, Number(after.slice(CHECKING.length)));
    if (isMore) return { handled: 0, last: `${CHECKING}${goodThrough}` };
    await keepCheck(scope, { goodThrough, brokenAt });
    await storeHead(scope, night);
    return { handled: 0, last: null };
  },
};

async function keepCheck(
  scope: Scope,
  { goodThrough, brokenAt }: { readonly goodThrough: number; readonly brokenAt: number | null },
): Promise<void> {
  await scope.em.execute(
    `insert into audit_check (workspace_id, checked_at, good_through, broken_at) values (?, ?, ?, ?)
         on conflict (workspace_id)
         do update set checked_at = excluded.checked_at, good_through = excluded.good_through, broken_at = excluded.broken_at`,
    [scope.workspaceId, scope.now, goodThrough, brokenAt],
  );
}

async function storeHead(scope: Scope, { day }: Night): Promise<void> {
  const { sequence, hash } = await readChainEnd(scope);
  await scope.em.execute(
    'insert into audit_head (workspace_id, night, sequence, hash, at) values (?, ?::date, ?, ?, ?) on conflict do nothing',
    [scope.workspaceId, day, sequence, hash, scope.now],
  );
}
