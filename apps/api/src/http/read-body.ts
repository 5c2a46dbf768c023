import type { Request } from 'express';
import { AppError } from '../errors/app-error.ts';

/**
 * The bytes of a request, held in memory: nothing of the database waits for a slow sender.
 *
 * @throws AppError `upload-missing` for none, `upload-too-large` (detail `bytesMax`) as soon as there are too many
 */
export async function readBody(req: Request, bytesMax: number): Promise<Buffer> {
  const tooLarge = new AppError('upload-too-large', { bytesMax });
  if (Number(req.headers['content-length'] ?? 0) > bytesMax) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed when there is too much: the refusal still has to reach the sender.
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > bytesMax) throw tooLarge;
    chunks.push(bytes);
  }
  if (size === 0) throw new AppError('upload-missing');
  return Buffer.concat(chunks);
}
