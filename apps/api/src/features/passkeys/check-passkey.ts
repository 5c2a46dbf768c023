import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { PasskeyResponse } from '@rostra/shared/passkeys/passkey-response.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Challenged } from './passkey-options.ts';
import { relyingParty } from './relying-party.ts';

/** What a browser answered, and whose passkey it has to be. */
export interface UsedPasskey extends Challenged {
  readonly response: PasskeyResponse;
}

interface LockedPasskey {
  readonly id: string;
  readonly publicKey: string;
  readonly counter: number;
}

/**
 * Checks that a browser signed the challenge with a passkey of this member, on a page of ours, on a device that checked its owner, and that the device's
 * counter went on. The row is locked first, so that of two answers of one count one is taken.
 *
 * @throws AppError `passkey-refused`; the same whatever was wrong
 */
export async function checkPasskey(scope: Scope, used: UsedPasskey): Promise<void> {
  const { workspaceId } = scope;
  const [passkey] = await scope.em.execute<LockedPasskey[]>(
    `select id, public_key as "publicKey", counter::float8 as counter from passkey
      where workspace_id = ? and credential_id = ? and member_id = ? for update`,
    [workspaceId, used.response.id, used.memberId],
  );
  if (!passkey) throw new AppError('passkey-refused');
  const counter = await verify(scope, used, passkey);
  await scope.em.execute(`update passkey set counter = ?, last_used_at = ? where workspace_id = ? and id = ?`, [
    counter,
    scope.now,
    workspaceId,
    passkey.id,
  ]);
}

async function verify(scope: Scope, { challenge, response }: UsedPasskey, passkey: LockedPasskey): Promise<number> {
  const party = relyingParty(scope.deps);
  const { id } = response;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: response.response },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: {
        id,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
      requireUserVerification: true,
    });
    if (verified) return authenticationInfo.newCounter;
  } catch (cause) {
    scope.deps.logger.info({ requestId: scope.requestId, err: cause }, 'passkey refused');
  }
  throw new AppError('passkey-refused');
}
