import type { SubmissionState } from '@rostra/points-engine/vocabulary';
import type { GetChampionOutput } from '@rostra/shared/champions/get-champion.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

const SHOWN_MAX = 5;

interface SubmissionRecord {
  readonly id: string;
  readonly challengeTitle: string;
  readonly state: SubmissionState;
  readonly updatedAt: Date | string;
}

/** A champion's last submissions; a draft that was never sent is nobody's business yet. */
export async function readRecentSubmissions(scope: Scope, memberId: string): Promise<GetChampionOutput['submissions']> {
  const rows = await scope.em.execute<SubmissionRecord[]>(
    `select u.id, c.title as "challengeTitle", u.state, u.updated_at as "updatedAt"
       from submission u join challenge c on c.workspace_id = u.workspace_id and c.id = u.challenge_id
      where u.workspace_id = ? and u.member_id = ? and u.state <> 'draft'
      order by u.updated_at desc, u.id desc limit ?`,
    [scope.workspaceId, memberId, SHOWN_MAX],
  );
  return rows.map((row) => ({ ...row, updatedAt: wireInstant(row.updatedAt) }));
}
