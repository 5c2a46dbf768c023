import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { ownMemberId } from '../../members/index.ts';

/** A champion who looks at boards. */
export interface BoardViewer {
  readonly memberId: string;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly segment: string | null;
  readonly isHidden: boolean;
  readonly alias: string | null;
}

/** The champion who acts, with account and wishes, in one query. */
export async function readViewer(scope: Scope): Promise<BoardViewer> {
  const [viewer] = await scope.em.execute<BoardViewer[]>(
    `select m.id as "memberId", m.account_id as "accountId", a.name as "accountName", a.segment,
            coalesce(p.is_hidden, false) as "isHidden", p.alias
       from member m
       left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
       left join board_presence p on p.workspace_id = m.workspace_id and p.member_id = m.id
      where m.workspace_id = ? and m.id = ?`,
    [scope.workspaceId, ownMemberId(scope)],
  );
  if (!viewer) throw new AppError('not-found');
  return viewer;
}
