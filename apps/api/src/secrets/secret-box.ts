import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Bytes of the installation's key. */
export const secretKeyBytes = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const FORM = 'v1';

/** Keeps what has to be known again and must not lie open in a copy of the database. */
export interface SecretBox {
  /**
   * Text in a form for the database.
   *
   * @param place where it is stored (`oidc_connection:<workspace>:<id>`); what was sealed for one place opens at no other
   */
  seal(text: string, place: string): string;
  /**
   * The text again.
   *
   * @throws Error when it was changed, sealed for another place or under another key
   */
  open(sealed: string, place: string): string;
}

/** AES-256-GCM under one key, a fresh nonce each time. A stored secret reads `v1.<nonce>.<tag>.<text>`, base64url. */
export function secretBox(key: Buffer): SecretBox {
  if (key.length !== secretKeyBytes) throw new Error(`A secret key has ${secretKeyBytes} bytes, not ${key.length}`);
  return {
    seal(text, place) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [FORM, ...[iv, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed, place) {
      const [form, ...parts] = sealed.split('.');
      const [iv, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
      if (form !== FORM || !iv || !tag || !body) throw new Error('A stored secret is not in a form that is known');
      const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
  };
}
