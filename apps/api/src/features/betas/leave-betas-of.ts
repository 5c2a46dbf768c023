import type { Scope } from '../../db/workspace-scope.ts';
import { lockBeta } from './beta.repository.ts';
import { endEnrolment } from './end-enrolment.ts';

/** Takes a member who goes out of every beta and waitlist; seats are given on. Locks the betas in the order of their ids. Gives how many there were. */
export async function leaveBetasOf(scope: Scope, memberId: string): Promise<number> {
  const rows = await scope.em.execute<{ betaId: string }[]>(
    `select beta_id as "betaId" from enrolment where workspace_id = ? and member_id = ? and state <> 'left' order by beta_id`,
    [scope.workspaceId, memberId],
  );
  for (const { betaId } of rows) {
    await endEnrolment(scope, await lockBeta(scope, betaId), { memberId, kind: 'left' });
  }
  return rows.length;
}
