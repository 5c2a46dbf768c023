import type { ListRecoveriesOutput } from '@rostra/shared/passkeys/recover-passkey.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

const RECOVERIES_MAX = 100;

/** Colleagues who lost their passkeys and wait for a second person, oldest first. */
export async function listRecoveries(scope: Scope): Promise<ListRecoveriesOutput> {
  const rows = await scope.em.execute<{ id: string; memberId: string; name: string; email: string; askedAt: Date }[]>(
    `select r.id, r.member_id as "memberId", m.name, m.email, r.asked_at as "askedAt"
       from passkey_recovery r join member m on m.workspace_id = r.workspace_id and m.id = r.member_id
      where r.workspace_id = ? and r.state = 'open' order by r.asked_at, r.id limit ?`,
    [scope.workspaceId, RECOVERIES_MAX],
  );
  return {
    recoveries: rows.map(({ id, memberId, name, email, askedAt }) => ({
      id,
      member: { id: memberId, name, email },
      askedAt: wireInstant(askedAt),
      canDecide: memberId !== scope.actor.memberId,
    })),
  };
}
