import type { Scope } from '../../../db/workspace-scope.ts';
import { linkContentSql, linkHash } from './link-hash.ts';
import { readChainEnd } from './read-chain-end.ts';

/** Entries that one transaction puts under links. */
const EVENTS_AT_ONCE = 1_000;

interface DueEvent {
  readonly id: string;
  readonly content: string;
}

/**
 * Puts committed entries that have no link yet under links, oldest first. Takes the lock of the workspace's chain, which nothing but sealing takes; an
 * entry whose transaction commits later comes with the next call, whatever its time says. Gives how many there were; fewer than asked for when another
 * process is at it.
 */
export async function sealEvents(scope: Scope): Promise<{ readonly sealed: number; readonly isMoreDue: boolean }> {
  if (!(await lockChain(scope))) return { sealed: 0, isMoreDue: false };
  const due = await readDue(scope);
  if (due.length === 0) return { sealed: 0, isMoreDue: false };
  const end = await readChainEnd(scope);
  let { hash } = end;
  const links = due.map(({ id, content }, index) => {
    hash = linkHash(hash, content);
    return { sequence: end.sequence + index + 1, eventId: id, hash };
  });
  await scope.em.execute(
    `with linked as (
       insert into audit_link (workspace_id, sequence, event_id, hash, sealed_at)
       select ?::uuid, l.sequence, l."eventId", l.hash, ?::timestamptz
         from jsonb_to_recordset(?::jsonb) as l(sequence bigint, "eventId" uuid, hash text)
       returning event_id)
     delete from audit_due where workspace_id = ?::uuid and event_id in (select event_id from linked)`,
    [scope.workspaceId, scope.now, JSON.stringify(links), scope.workspaceId],
  );
  return { sealed: links.length, isMoreDue: links.length === EVENTS_AT_ONCE };
}

async function lockChain(scope: Scope): Promise<boolean> {
  const [lock] = await scope.em.execute<{ isOurs: boolean }[]>(
    `select pg_try_advisory_xact_lock(hashtextextended('audit-chain:' || ?, 0)) as "isOurs"`,
    [scope.workspaceId],
  );
  return lock?.isOurs ?? false;
}

function readDue(scope: Scope): Promise<DueEvent[]> {
  return scope.em.execute<DueEvent[]>(
    `select e.id, ${linkContentSql} as content
       from audit_due d join audit_event e on e.workspace_id = d.workspace_id and e.id = d.event_id
      where d.workspace_id = ? order by e.at, e.id limit ?`,
    [scope.workspaceId, EVENTS_AT_ONCE],
  );
}

/** Has every entry without a link wait for one, should somebody have taken its word away. Reads the whole log; for the night. */
export async function findUnlinked(scope: Scope): Promise<void> {
  await scope.em.execute(
    `insert into audit_due (workspace_id, event_id)
     select e.workspace_id, e.id from audit_event e
      where e.workspace_id = ? and not exists (select from audit_link l where l.workspace_id = e.workspace_id and l.event_id = e.id)
         on conflict do nothing`,
    [scope.workspaceId],
  );
}
