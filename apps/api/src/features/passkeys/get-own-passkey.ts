import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { ownMemberId } from '../members/index.ts';
import { type Passkey, PasskeyEntity } from './passkey.entity.ts';

/**
 * One of the caller's own passkeys.
 *
 * @throws AppError `not-found`; the same for somebody else's
 */
export async function getOwnPasskey(scope: Scope, id: string): Promise<Passkey> {
  const { workspaceId } = scope;
  const passkey = await scope.em.findOne(PasskeyEntity, { workspaceId, id, memberId: ownMemberId(scope) });
  if (!passkey) throw new AppError('not-found');
  return passkey;
}
