import type { SecretBox } from '../../secrets/secret-box.ts';
import type { StoredEmbedKey } from './embed-key.entity.ts';

type KeyPlace = Pick<StoredEmbedKey, 'workspaceId' | 'id'>;

/** A shared secret in the form it is stored in: sealed for this key's row alone. */
export function sealKeySecret(box: SecretBox, key: KeyPlace, secret: string): string {
  return box.seal(secret, placeOf(key));
}

/** The shared secret of a key, base64url. Those made before secrets were sealed have no dot in them and are taken as they are. */
export function openKeySecret(box: SecretBox, key: KeyPlace & Pick<StoredEmbedKey, 'secret'>): string {
  return key.secret.includes('.') ? box.open(key.secret, placeOf(key)) : key.secret;
}

function placeOf({ workspaceId, id }: KeyPlace): string {
  return `embed_key:${workspaceId}:${id}`;
}
