import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { NewPasskeyResponse, PasskeyResponse } from '@rostra/shared/passkeys/passkey-response.schema';

/** What a dishonest page or device would change; what is absent is as an honest one has it. */
export interface Tampering {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly counter?: number;
  /** Without: the device did not check its owner. */
  readonly isOwnerChecked?: boolean;
}

/** A device that keeps one ES256 key: what a browser and a security key do together, in plain code. */
export interface SoftwareAuthenticator {
  readonly credentialId: string;
  /** Makes the passkey for a challenge. */
  make(challenge: string, tampering?: Tampering): NewPasskeyResponse;
  /** Signs a challenge; counts on by one each time. */
  sign(challenge: string, tampering?: Tampering): PasskeyResponse;
}

const ORIGIN = 'http://localhost:4000';
const RP_ID = 'localhost';
const USER_PRESENT = 0x01;
const OWNER_CHECKED = 0x04;
const HAS_KEY = 0x40;

/** A fresh device with a key of its own. */
export function softwareAuthenticator(): SoftwareAuthenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  const credentialId = id.toString('base64url');
  let counter = 0;
  return {
    credentialId,
    make(challenge, tampering = {}) {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const credential = Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey.export({ format: 'jwk' }))]);
      const authData = Buffer.concat([authenticatorData(HAS_KEY, counter, tampering), credential]);
      return {
        id: credentialId,
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, tampering).toString('base64url'),
          attestationObject: attestationObject(authData).toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    sign(challenge, tampering = {}) {
      counter += 1;
      const client = clientData('webauthn.get', challenge, tampering);
      const authData = authenticatorData(0, counter, tampering);
      const signed = createSign('SHA256').update(
        Buffer.concat([authData, createHash('sha256').update(client).digest()]),
      );
      return {
        id: credentialId,
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: signed.sign(privateKey).toString('base64url'),
        },
      };
    },
  };
}

function clientData(type: string, challenge: string, tampering: Tampering): Buffer {
  const origin = tampering.origin ?? ORIGIN;
  return Buffer.from(JSON.stringify({ type, challenge: tampering.challenge ?? challenge, origin, crossOrigin: false }));
}

function authenticatorData(flags: number, counter: number, tampering: Tampering): Buffer {
  const checked = (tampering.isOwnerChecked ?? true) ? OWNER_CHECKED : 0;
  const count = Buffer.alloc(4);
  count.writeUInt32BE(tampering.counter ?? counter);
  const rpIdHash = createHash('sha256')
    .update(tampering.rpId ?? RP_ID)
    .digest();
  return Buffer.concat([rpIdHash, Buffer.from([flags | USER_PRESENT | checked]), count]);
}

/** CBOR of a COSE key: EC2, ES256, P-256, x, y. */
function coseKey({ x = '', y = '' }: { readonly x?: string; readonly y?: string }): Buffer {
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]);
  const part = (label: number, value: string) =>
    Buffer.concat([Buffer.from([label, 0x58, 0x20]), Buffer.from(value, 'base64url')]);
  return Buffer.concat([head, part(0x21, x), part(0x22, y)]);
}

/** CBOR of an attestation of format `none`. */
function attestationObject(authData: Buffer): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(authData.length);
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    Buffer.from([0x59]),
    length,
    authData,
  ]);
}
