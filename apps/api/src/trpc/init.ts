import type { WireError } from '@rostra/shared/errors/wire-error';
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { AppError } from '../errors/app-error.ts';
import type { RequestContext } from './context.ts';
import { unstorableText } from './unstorable-text.ts';
import { wireStatus } from './wire-status.ts';

/** What a base procedure tells of itself, to be held against the table of rights. */
export interface ProcedureMeta {
  readonly asks: 'nothing' | 'session';
}

const trpc = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({
    errorFormatter: ({ shape, error, ctx }) => ({
      message: shape.message,
      code: shape.code,
      data: { ...toWire(error), requestId: ctx?.requestId ?? '', httpStatus: shape.data.httpStatus },
    }),
  });

/** Builds routers. */
export const { router } = trpc;

/** Turns expected refusals into transport errors, and logs the rest once, here. */
export const baseProcedure = trpc.procedure.use(async ({ next, ctx, path, type, getRawInput }) => {
  const unstorable = unstorableText(await getRawInput());
  if (unstorable.length > 0) {
    const cause = new AppError(
      'invalid-input',
      {},
      unstorable.map((field) => ({ path: field, message: 'invalid' })),
    );
    throw new TRPCError({ code: wireStatus(cause.code), message: cause.code, cause });
  }
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof AppError) {
    throw new TRPCError({ code: wireStatus(cause.code), message: cause.code, cause });
  }
  if (result.error.code === 'INTERNAL_SERVER_ERROR') {
    ctx.deps.logger.error({ err: cause ?? result.error, requestId: ctx.requestId, path, type }, 'procedure failed');
    throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'internal', cause });
  }
  return result;
});

function toWire(error: TRPCError): Omit<WireError, 'requestId'> {
  const { cause } = error;
  if (cause instanceof AppError) return { code: cause.code, details: cause.details, fields: [...cause.fields] };
  if (cause instanceof z.ZodError && error.code === 'BAD_REQUEST') {
    const fields = cause.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    return { code: 'invalid-input', details: {}, fields };
  }
  return { code: transportCode(error), details: {}, fields: [] };
}

/** What tRPC itself refuses before a procedure runs: unknown path, unreadable body. */
function transportCode(error: TRPCError): WireError['code'] {
  switch (error.code) {
    case 'NOT_FOUND':
      return 'not-found';
    case 'BAD_REQUEST':
    case 'PARSE_ERROR':
    case 'METHOD_NOT_SUPPORTED':
    case 'UNSUPPORTED_MEDIA_TYPE':
      return 'invalid-input';
    case 'PAYLOAD_TOO_LARGE':
      return 'upload-too-large';
    default:
      return 'internal';
  }
}
