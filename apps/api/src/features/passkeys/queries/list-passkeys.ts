import type { ListPasskeysOutput } from '@rostra/shared/passkeys/list-passkeys.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { PasskeyEntity } from '../passkey.entity.ts';
import { readPasskeyStanding } from './read-passkey-standing.ts';

/** The caller's own passkeys, oldest first. */
export async function listPasskeys(scope: Scope): Promise<ListPasskeysOutput> {
  const memberId = ownMemberId(scope);
  const { isRequired } = await readPasskeyStanding(scope, memberId);
  const where = { workspaceId: scope.workspaceId, memberId };
  const passkeys = await scope.em.find(PasskeyEntity, where, { orderBy: { createdAt: 'asc', id: 'asc' } });
  return {
    isRequired,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt, isSynced }) => ({
      id,
      name,
      isSynced,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
  };
}
