import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import {
  type NewPasskeyOptions,
  newPasskeyOptionsSchema,
  type PasskeyOptions,
  passkeyOptionsSchema,
} from '@rostra/shared/passkeys/passkey-options.schema';
import type { Scope } from '../../db/workspace-scope.ts';
import { getMember } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import { challengeBytes } from './new-challenge.ts';
import { PasskeyEntity } from './passkey.entity.ts';
import { relyingParty } from './relying-party.ts';

/** How long a browser waits for a person. */
const TIMEOUT_MS = 5 * 60_000;

/** Whom a challenge is for. */
export interface Challenged {
  readonly memberId: string;
  readonly challenge: string;
}

/**
 * How a browser is asked to make a passkey. The device has to check its owner (a finger, a face, a PIN): a mailbox and a device left open are not two
 * things. What the member has already is named, so that no device makes a second one. No attestation: which make a device is, is nobody's business.
 */
export async function newPasskeyOptions(scope: Scope, { memberId, challenge }: Challenged): Promise<NewPasskeyOptions> {
  const member = await getMember(scope, memberId);
  const workspace = await getWorkspaceFace(scope);
  const options = await generateRegistrationOptions({
    rpName: workspace.name,
    rpID: relyingParty(scope.deps).id,
    userName: member.email,
    userDisplayName: member.name,
    userID: new Uint8Array(Buffer.from(memberId.replaceAll('-', ''), 'hex')),
    challenge: challengeBytes(challenge),
    timeout: TIMEOUT_MS,
    attestationType: 'none',
    excludeCredentials: await credentialsOf(scope, memberId),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  });
  return newPasskeyOptionsSchema.parse(options);
}

/** How a browser is asked to use one of a member's passkeys. */
export async function passkeyOptions(scope: Scope, { memberId, challenge }: Challenged): Promise<PasskeyOptions> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(scope.deps).id,
    allowCredentials: await credentialsOf(scope, memberId),
    challenge: challengeBytes(challenge),
    timeout: TIMEOUT_MS,
    userVerification: 'required',
  });
  return passkeyOptionsSchema.parse(options);
}

async function credentialsOf(scope: Scope, memberId: string): Promise<{ id: string; transports: string[] }[]> {
  const passkeys = await scope.em.find(PasskeyEntity, { workspaceId: scope.workspaceId, memberId });
  return passkeys.map(({ credentialId: id, transports }) => ({ id, transports }));
}
