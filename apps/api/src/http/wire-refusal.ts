import type { WireError } from '@rostra/shared/errors/wire-error';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { Response } from 'express';
import { AppError } from '../errors/app-error.ts';
import type { RequestContext } from '../trpc/context.ts';
import { wireStatus } from '../trpc/wire-status.ts';

/**
 * Answers a request outside tRPC as tRPC would: `{ error: { code, details, fields, requestId } }`, a fault logged once and without its inside. Who went
 * away in the middle of a file is no fault of ours. No refusal is kept: the next answer at the same address may be another.
 */
export function sendRefusal(context: RequestContext, res: Response, error: unknown): void {
  if (hasLeft(error)) {
    context.deps.logger.info({ requestId: context.requestId }, 'download broken off');
    res.destroy();
    return;
  }
  if (!(error instanceof AppError))
    context.deps.logger.error({ err: error, requestId: context.requestId }, 'request failed');
  const refusal = error instanceof AppError ? error : new AppError('internal');
  const body: WireError = {
    code: refusal.code,
    details: refusal.details,
    fields: [...refusal.fields],
    requestId: context.requestId,
  };
  const status = getHTTPStatusCodeFromError(new TRPCError({ code: wireStatus(refusal.code) }));
  if (!res.headersSent) res.status(status).set('cache-control', 'no-store').json({ error: body });
  else res.destroy();
}

/** The reader closed the connection before the last piece. */
function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
