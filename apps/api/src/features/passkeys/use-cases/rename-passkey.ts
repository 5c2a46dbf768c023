import type { RenamePasskeyInput } from '@rostra/shared/passkeys/change-passkey.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { getOwnPasskey } from '../get-own-passkey.ts';

/**
 * Gives one of the caller's own passkeys another name.
 *
 * @throws AppError `not-found`
 */
export async function renamePasskey(scope: Scope, { passkeyId, name }: RenamePasskeyInput): Promise<null> {
  const passkey = await getOwnPasskey(scope, passkeyId);
  passkey.name = name;
  recordAudit(scope, { action: 'passkeys.rename', subjectType: 'passkey', subjectId: passkeyId });
  return null;
}
