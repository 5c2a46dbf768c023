import type { SignalOutcome } from '@rostra/points-engine/vocabulary';
import { inWorkspace, type Scope, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import { AppError } from '../../../errors/app-error.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { recordAudit } from '../../audit/index.ts';
import { readSignalKinds } from '../../signal-kinds/index.ts';
import { type About, findMeant } from '../find-meant.ts';
import { lockSignal } from '../signal.repository.ts';
import { weighSignal } from '../weigh-signal.ts';

const AT_ONCE = 500;

/**
 * Gives signals that wait to whom they mean, now that somebody appeared, and pays for them as if they came now, by the rules in force when they happened.
 * Each in a transaction of its own, so that the job can be killed and goes on; one that the ledger refuses goes on waiting and holds up no other.
 */
export function matchSignals(deps: Deps) {
  return async ({ workspaceId }: JobPayloads['match-signals']): Promise<void> => {
    const options = { workspaceId, actor: systemActor, requestId: 'match-signals' };
    let after: string | null = null;
    do {
      const ids: string[] = await inWorkspace(deps, options, (scope) => findMatching(scope, after));
      for (const id of ids) {
        await inWorkspace(deps, options, (scope) => matchSignal(scope, id)).catch((error: unknown) => {
          if (!(error instanceof AppError)) throw error;
          deps.logger.warn({ workspaceId, signalId: id, code: error.code }, 'signal refused');
        });
      }
      after = ids.length < AT_ONCE ? null : (ids.at(-1) ?? null);
    } while (after !== null);
  };
}

/** Signals whose person or account is known by now, in the order of their ids, after one of them. */
async function findMatching(scope: Scope, after: string | null): Promise<string[]> {
  const rows = await scope.em.execute<{ id: string }[]>(
    `select s.id from signal s
      where s.workspace_id = ? and s.meant is not null and (?::uuid is null or s.id > ?::uuid) and (
            exists (select from member m where m.workspace_id = s.workspace_id and m.role = 'champion'
                       and (s.meant_by = 'member-email' and m.email = s.meant or s.meant_by = 'member-id' and m.external_id = s.meant))
         or s.meant_by = 'account-id' and exists (select from account a where a.workspace_id = s.workspace_id and a.external_id = s.meant)
         or s.meant_by = 'account-name' and 1 = (select count(*) from account a where a.workspace_id = s.workspace_id and a.name_key = lower(s.meant)))
      order by s.id limit ${AT_ONCE}`,
    [scope.workspaceId, after, after],
  );
  return rows.map(({ id }) => id);
}

async function matchSignal(scope: Scope, id: string): Promise<void> {
  const signal = await lockSignal(scope, id);
  if (!signal.meant || !signal.meantBy) return;
  const about = await findMeant(scope, { by: signal.meantBy, name: signal.meant });
  if (!about) return;
  await assign(scope, id, about);
  const kind = (await readSignalKinds(scope)).get(signal.kind);
  const memberId = 'memberId' in about ? about.memberId : null;
  let outcome: SignalOutcome = 'noted';
  if (kind?.canEarn && memberId !== null) {
    ({ outcome } = await weighSignal(scope, { ...signal, memberId }));
  }
  recordAudit(scope, { action: 'signals.match', subjectType: 'signal', subjectId: id, after: { ...about, outcome } });
}

async function assign(scope: Scope, id: string, about: About): Promise<void> {
  const [column, value] = 'memberId' in about ? ['member_id', about.memberId] : ['account_id', about.accountId];
  await scope.em.execute(
    `update signal set ${column} = ?, outcome = 'noted', meant_by = null, meant = null where workspace_id = ? and id = ?`,
    [value, scope.workspaceId, id],
  );
}
