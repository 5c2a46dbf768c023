import { aliasKey, chooseAlias } from '@rostra/points-engine';
import type { SetPresenceInput, SetPresenceOutput } from '@rostra/shared/leaderboards/set-presence.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { BoardPresenceEntity } from '../board-presence.entity.ts';
import { lockBoards } from '../keeping/lock-boards.ts';
import { refreshBoards } from '../keeping/refresh-boards.ts';

/**
 * How a champion stands on boards from the very next look on: by name, under an alias, or not at all. Rule 16. Locks the boards, and takes
 * the champion's places out or puts them back in the same transaction.
 *
 * @throws AppError `alias-taken`
 */
export async function setPresence(scope: Scope, input: SetPresenceInput): Promise<SetPresenceOutput> {
  const memberId = ownMemberId(scope);
  await lockBoards(scope);
  const alias = input.alias === null ? null : await choose(scope, memberId, input.alias);
  const found = await scope.em.findOne(BoardPresenceEntity, { workspaceId: scope.workspaceId, memberId });
  const before = { isHidden: found?.isHidden ?? false, alias: found?.alias ?? null };
  const after = { isHidden: input.isHidden, alias };
  const stored = { ...after, aliasKey: alias === null ? null : aliasKey(alias), updatedAt: scope.now };
  if (found) scope.em.assign(found, stored);
  else scope.em.create(BoardPresenceEntity, { workspaceId: scope.workspaceId, memberId, ...stored });
  recordAudit(scope, { action: 'leaderboards.setPresence', subjectType: 'member', subjectId: memberId, before, after });
  await scope.em.flush();
  await refreshBoards(scope, [memberId]);
  return after;
}

/**
 * The alias, if nobody else goes by it. Names are compared as loosely by the database as by the engine, so that only the few that come into
 * question are read; there is no index for it, as an alias is chosen once.
 */
async function choose(scope: Scope, memberId: string, wanted: string): Promise<string> {
  const rows = await scope.em.execute<{ name: string }[]>(
    `select name from member
      where workspace_id = ? and id <> ? and lower(regexp_replace(normalize(name, NFKD), '[[:space:]\u0300-\u036f]', '', 'g')) = ?
     union all
     select alias from board_presence where workspace_id = ? and member_id <> ? and alias_key = ?`,
    [scope.workspaceId, memberId, aliasKey(wanted), scope.workspaceId, memberId, aliasKey(wanted)],
  );
  return allowed(chooseAlias({ alias: wanted, taken: rows.map(({ name }) => name) }));
}
