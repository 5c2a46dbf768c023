import { verifyRegistrationResponse } from '@simplewebauthn/server';
import type { NewPasskeyResponse } from '@rostra/shared/passkeys/passkey-response.schema';
import { isUniqueViolation } from '../../db/is-unique-violation.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Challenged } from './passkey-options.ts';
import { PasskeyEntity } from './passkey.entity.ts';
import { relyingParty } from './relying-party.ts';

/** What a browser made, for whom, and what its owner calls it. */
export interface NewPasskey extends Challenged {
  readonly name: string;
  readonly response: NewPasskeyResponse;
}

/**
 * Checks what a browser made (challenge, origin, host, that the device checked its owner) and stores its public half; gives the id.
 *
 * @throws AppError `passkey-refused`; the same for a key that is registered already, with whomever
 */
export async function storePasskey(scope: Scope, { memberId, challenge, name, response }: NewPasskey): Promise<string> {
  const made = await verify(scope, challenge, response);
  const { credential, credentialBackedUp } = made;
  const id = scope.newId();
  scope.em.create(PasskeyEntity, {
    workspaceId: scope.workspaceId,
    id,
    memberId,
    name,
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: credential.transports ?? [],
    isSynced: credentialBackedUp,
    createdAt: scope.now,
    lastUsedAt: null,
  });
  try {
    await scope.em.flush();
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('passkey-refused');
    throw error;
  }
  return id;
}

async function verify(scope: Scope, challenge: string, { id, response }: NewPasskeyResponse) {
  const party = relyingParty(scope.deps);
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    });
    if (verified) return registrationInfo;
  } catch (cause) {
    // The library throws for whatever it does not accept; which part it was is for the log, not for the caller.
    scope.deps.logger.info({ requestId: scope.requestId, err: cause }, 'passkey refused');
  }
  throw new AppError('passkey-refused');
}
