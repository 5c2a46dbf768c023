import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { entityIdSchema } from '@rostra/shared/ids/entity-id';
import { idempotencyKeySchema } from '@rostra/shared/ids/idempotency-key';
import { importKindSchema } from '@rostra/shared/imports/import-field.schema';
import { importBytesMax, importFileNameSchema } from '@rostra/shared/imports/upload-import.contract';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Deps } from '../deps/deps.ts';
import { AppError } from '../errors/app-error.ts';
import { invalidRowsFile, uploadImport } from '../features/imports/index.ts';
import type { MemberContext } from '../trpc/context.ts';
import { answerMember } from './answer-member.ts';
import { readBody } from './read-body.ts';

const uploadSchema = z.object({
  idempotencyKey: idempotencyKeySchema,
  fileName: importFileNameSchema,
  kind: importKindSchema.default('people'),
});

/**
 * Files of people, in and out, which are too large for JSON: `POST /` takes one, `GET /:importId/invalid-rows.csv` gives its invalid lines. For
 * those who run the program, like the procedures of the same feature.
 */
export function importEndpoint(deps: Deps): Router {
  const routes = Router();
  const limit = 'import-file';
  routes.post('/', answerMember(deps, { path: 'POST /uploads/imports', limit }, takeFile));
  const path = 'GET /uploads/imports/:importId/invalid-rows.csv';
  routes.get('/:importId/invalid-rows.csv', answerMember(deps, { path, limit }, giveInvalidRows));
  return routes;
}

async function takeFile(member: MemberContext, req: Request, res: Response): Promise<void> {
  const asked = uploadSchema.safeParse({
    idempotencyKey: req.get('idempotency-key'),
    fileName: req.query.name,
    kind: req.query.kind,
  });
  if (!asked.success) throw new AppError('invalid-input');
  const bytes = await readBody(req, importBytesMax);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { fileName, kind } = asked.data;
  const input = { ...asked.data, sha256 };
  res.json(
    await member.mutate('imports.upload', input, (scope) => uploadImport(scope, { kind, fileName, bytes, sha256 })),
  );
}

async function giveInvalidRows(member: MemberContext, req: Request, res: Response): Promise<void> {
  const importId = entityIdSchema.safeParse(req.params.importId);
  if (!importId.success) throw new AppError('not-found');
  const file = await invalidRowsFile((query) => member.read(query), importId.data);
  res.type('text/csv; charset=utf-8').attachment(file.fileName).set('cache-control', 'no-store');
  await pipeline(Readable.from(file.text), res);
}
