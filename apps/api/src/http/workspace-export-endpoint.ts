import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { entityIdSchema } from '@rostra/shared/ids/entity-id';
import { Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { fetchExport, readExportPart } from '../features/workspace-export/index.ts';
import { answerMember, type AdmittedMember, type MemberWork } from './answer-member.ts';

/** Exports of workspaces: `GET /:exportId`, for administrators, piece by piece. That it was taken is an entry of the audit log. */
export function workspaceExportEndpoint(deps: Deps): Router {
  const routes = Router();
  routes.get(
    '/:exportId',
    answerMember(deps, { path: 'GET /workspace-exports/:exportId', limit: 'statement-file' }, giveExport),
  );
  return routes;
}

const giveExport: MemberWork = async (member, req, res) => {
  const exportId = entityIdSchema.safeParse(req.params.exportId);
  if (!exportId.success) throw new AppError('not-found');
  const { finishedAt, sizeBytes } = await member.record((scope) => fetchExport(scope, exportId.data));
  const day = finishedAt.toISOString().slice(0, 10);
  res.type('application/zip').attachment(`workspace-${day}.zip`);
  res.set({ 'cache-control': 'no-store', 'content-length': String(sizeBytes) });
  await pipeline(Readable.from(partsOf(member, exportId.data), { objectMode: false }), res);
};

async function* partsOf({ read }: AdmittedMember, exportId: string) {
  for (let number = 0; ; number += 1) {
    const part = await read((scope) => readExportPart(scope, exportId, number));
    if (!part) return;
    yield part;
  }
}
