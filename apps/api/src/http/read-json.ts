import type { Request } from 'express';
import { AppError } from '../errors/app-error.ts';
import { readBody } from './read-body.ts';

/**
 * The JSON of a request outside tRPC.
 *
 * @throws AppError `invalid-input` when it is none, `upload-too-large` when it is over `bytesMax`
 */
export async function readJson(req: Request, bytesMax: number): Promise<unknown> {
  const body = await readBody(req, bytesMax);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new AppError('invalid-input');
  }
}
