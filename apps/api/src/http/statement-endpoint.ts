import { pipeline } from 'node:stream/promises';
import { entityIdSchema } from '@rostra/shared/ids/entity-id';
import { statementFileFilter, statementFormats } from '@rostra/shared/points/statement-file.contract';
import { portalLanguages } from '@rostra/shared/workspace/portal-language';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { getMember } from '../features/members/index.ts';
import { type SourceDescribers, writeStatement } from '../features/points/index.ts';
import type { MemberContext } from '../trpc/context.ts';
import { answerMember, type MemberWork } from './answer-member.ts';

const formatSchema = z.enum(statementFormats);
const languageSchema = z.enum(portalLanguages).optional();

/**
 * Statements as files: `GET /own/:format` for champions, `GET /:memberId/:format` for those who run the program, and for customer
 * success managers about the champions of accounts they look after. The session is the cookie,
 * or the bearer of a frame. `language` is that of the page it is fetched from.
 */
export function statementEndpoint(deps: Deps, describers: SourceDescribers): Router {
  const routes = Router();
  const limit = 'statement-file';
  const giveStatement: MemberWork = async (member, req, res) => {
    const asked = readAsked(member, req);
    const file = await writeStatement(readingOf(member, asked.memberId), describers, asked);
    await send(res, file);
  };
  routes.get('/own/:format', answerMember(deps, { path: 'GET /statements/own/:format', limit }, giveStatement));
  routes.get(
    '/:memberId/:format',
    answerMember(deps, { path: 'GET /statements/:memberId/:format', limit }, giveStatement),
  );
  return routes;
}

function readAsked({ session }: MemberContext, { params, query }: Request) {
  const format = formatSchema.safeParse(params.format);
  if (!format.success) throw new AppError('not-found');
  const filter = statementFileFilter.safeParse(query);
  const language = languageSchema.safeParse(query.language);
  if (!filter.success || !language.success) throw new AppError('invalid-input');
  return {
    memberId: ownerOf(params.memberId, session.memberId),
    format: format.data,
    filter: filter.data,
    language: language.data,
  };
}

/**
 * Reads about one member. Every piece of a file asks anew whether the caller still reaches them, so that nobody whose account went to somebody else
 * halfway gets the rest.
 */
function readingOf(member: MemberContext, memberId: string): MemberContext['read'] {
  return (query) =>
    member.read(async (scope) => {
      await getMember(scope, memberId);
      return query(scope);
    });
}

/** One's own statement is asked for without an id. */
function ownerOf(memberId: unknown, ownId: string): string {
  if (memberId === undefined) return ownId;
  const asked = entityIdSchema.safeParse(memberId);
  if (!asked.success) throw new AppError('not-found');
  return asked.data;
}

async function send(res: Response, file: Awaited<ReturnType<typeof writeStatement>>): Promise<void> {
  res.type(file.contentType).attachment(file.fileName).set('cache-control', 'no-store');
  await pipeline(file.bytes, res);
}
