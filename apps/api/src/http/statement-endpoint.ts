import { pipeline } from 'node:stream/promises';
import { entityIdSchema } from '@rostra/shared/ids/entity-id';
import { statementFileFilter, statementFormats } from '@rostra/shared/points/statement-file.contract';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { type SourceDescribers, writeStatement } from '../features/points/index.ts';
import { memberContext, requireSignedIn, type SignedIn } from '../trpc/context.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

const formatSchema = z.enum(statementFormats);

/**
 * Statements as files: `GET /own/:format` for champions, `GET /:memberId/:format` for those who run the program. The session is the cookie,
 * or the bearer of a frame.
 */
export function statementEndpoint(deps: Deps, describers: SourceDescribers): Router {
  const routes = Router();
  routes.get('/:owner/:format', async (req, res) => {
    const context = requestContext(deps, req, res);
    try {
      const session = await requireSignedIn(context);
      await deps.rateLimits.consume('statement-file', session.memberId);
      const member = memberContext(context, session);
      const file = await writeStatement((query) => member.read(query), describers, readAsked(session, req));
      await send(res, file);
    } catch (error) {
      sendRefusal(context, res, error);
    }
  });
  return routes;
}

function readAsked(session: SignedIn, { params, query }: Request) {
  const format = formatSchema.safeParse(params.format);
  if (!format.success) throw new AppError('not-found');
  const filter = statementFileFilter.safeParse(query);
  if (!filter.success) throw new AppError('invalid-input');
  return { memberId: ownerOf(session, params.owner), format: format.data, filter: filter.data };
}

function ownerOf({ role, memberId }: SignedIn, owner: unknown): string {
  if (owner === 'own') {
    if (role !== 'champion') throw new AppError('not-allowed');
    return memberId;
  }
  if (role !== 'manager' && role !== 'admin') throw new AppError('not-allowed');
  const asked = entityIdSchema.safeParse(owner);
  if (!asked.success) throw new AppError('not-found');
  return asked.data;
}

async function send(res: Response, file: Awaited<ReturnType<typeof writeStatement>>): Promise<void> {
  res.type(file.contentType).attachment(file.fileName).set('cache-control', 'no-store');
  await pipeline(file.bytes, res);
}
