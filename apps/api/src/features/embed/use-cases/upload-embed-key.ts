import type { UploadEmbedKeyInput, UploadEmbedKeyOutput } from '@rostra/shared/embed/embed-key.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { EmbedKeyEntity } from '../embed-key.entity.ts';
import { lockSettings } from '../embed-settings.repository.ts';
import { atPublicKey, readPublicKey } from '../read-public-key.ts';
import { addKey, newKid } from './add-key.ts';

/**
 * Registers the public half of a host's key pair. A JWK keeps its own `kid`, because the host's library writes that one into each proof.
 *
 * @throws AppError `invalid-input` at `publicKey`, `embed-keys-full` while two that sign are active
 */
export async function uploadEmbedKey(scope: Scope, input: UploadEmbedKeyInput): Promise<UploadEmbedKeyOutput> {
  const { kid: ownKid, ...material } = readPublicKey(input.publicKey);
  await lockSettings(scope);
  const kid = ownKid ?? newKid();
  const { workspaceId } = scope;
  if (ownKid && (await scope.em.count(EmbedKeyEntity, { workspaceId, kid })) > 0) throw atPublicKey('given-twice');
  const key = await addKey(scope, 'embed.uploadKey', { kid, ...material });
  return { keyId: key.id, kid, algorithm: material.algorithm };
}
