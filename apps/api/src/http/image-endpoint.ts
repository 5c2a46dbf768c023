import { createHash } from 'node:crypto';
import { entityIdSchema } from '@rostra/shared/ids/entity-id';
import { idempotencyKeySchema } from '@rostra/shared/ids/idempotency-key';
import { imageBytesMax } from '@rostra/shared/uploads/image-upload';
import { type Request, type Response, Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { decodePicture, getUpload, storeUpload } from '../features/uploads/index.ts';
import type { MemberContext } from '../trpc/context.ts';
import { answerMember } from './answer-member.ts';
import { readBody } from './read-body.ts';

const HOUR_SECONDS = 3_600;

/**
 * Pictures, in and out, which are not for JSON: `POST /` takes one from a champion, `GET /:uploadId` gives it to its owner and to those who
 * moderate. The session is the cookie, or the bearer of a frame.
 */
export function imageEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.post('/', answerMember(deps, { path: 'POST /uploads/images', limit: 'image' }, takeImage));
  routes.get('/:uploadId', answerMember(deps, { path: 'GET /uploads/images/:uploadId' }, giveImage));
  return routes;
}

/** Decoding takes seconds at worst, so it happens before the transaction, and after the sender was let in. */
async function takeImage(member: MemberContext, req: Request, res: Response): Promise<void> {
  const key = idempotencyKeySchema.safeParse(req.get('idempotency-key'));
  if (!key.success) throw new AppError('invalid-input');
  const received = await readBody(req, imageBytesMax);
  const picture = await decodePicture(received);
  const input = { idempotencyKey: key.data, sha256: createHash('sha256').update(received).digest('hex') };
  res.json(await member.mutate('uploads.store', input, (scope) => storeUpload(scope, picture)));
}

/** The bytes are ours, but somebody chose what they show: the page they would make may run nothing, and no shared cache keeps them. */
async function giveImage(member: MemberContext, req: Request, res: Response): Promise<void> {
  const uploadId = entityIdSchema.safeParse(req.params.uploadId);
  if (!uploadId.success) throw new AppError('not-found');
  const bytes = await member.read((scope) => getUpload(scope, uploadId.data));
  res.set({
    'content-type': 'image/webp',
    'content-disposition': 'inline; filename="evidence.webp"',
    'cache-control': `private, max-age=${HOUR_SECONDS}`,
    'content-security-policy': "default-src 'none'; sandbox",
    vary: 'authorization, cookie',
  });
  res.send(Buffer.from(bytes));
}
