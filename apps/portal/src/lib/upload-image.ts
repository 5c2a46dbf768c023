import { uploadImagePath } from '@rostra/shared/uploads/image-upload';
import { refusalSentence } from './error-messages.ts';
import type { Send } from './api-client.ts';

/** A picture that did not get through; the message is a sentence for the person. */
export class UploadFailure extends Error {}

/**
 * Sends a picture with the session of the surface; gives the id it is stored under. The key makes a second try safe.
 *
 * @throws UploadFailure with the reason in words
 */
export async function uploadImage(send: Send, file: File, idempotencyKey: string): Promise<string> {
  const headers = { 'idempotency-key': idempotencyKey, 'content-type': file.type };
  const answer = await send(uploadImagePath, { method: 'POST', headers, body: file });
  const body: unknown = await answer.json();
  const id = isRecord(body) ? body.id : undefined;
  if (answer.ok && typeof id === 'string') return id;
  const refusal = isRecord(body) && isRecord(body.error) ? body.error : {};
  throw new UploadFailure(refusalSentence(typeof refusal.code === 'string' ? refusal.code : 'internal'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
