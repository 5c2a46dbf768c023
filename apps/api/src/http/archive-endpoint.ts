import { entityIdSchema } from '@rostra/shared/ids/entity-id';
import { Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { fetchArchive } from '../features/privacy/index.ts';
import { answerMember, type MemberWork } from './answer-member.ts';

/** Archives of personal data: `GET /:archiveId` for the champion it is about and for administrators. That it was taken is an entry of the audit log. */
export function archiveEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.get(
    '/:archiveId',
    answerMember(deps, { path: 'GET /archives/:archiveId', limit: 'statement-file' }, giveArchive),
  );
  return routes;
}

const giveArchive: MemberWork = async (member, req, res) => {
  const archiveId = entityIdSchema.safeParse(req.params.archiveId);
  if (!archiveId.success) throw new AppError('not-found');
  const file = await member.record((scope) => fetchArchive(scope, archiveId.data));
  const day = file.finishedAt.toISOString().slice(0, 10);
  res.type('application/zip').attachment(`your-data-${day}.zip`).set('cache-control', 'no-store');
  res.send(Buffer.from(file.bytes));
};
