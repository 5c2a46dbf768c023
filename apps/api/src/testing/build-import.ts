import { createHash } from 'node:crypto';
import type { ImportKind } from '@rostra/shared/imports/import-field.schema';
import { checkImport, uploadImport, writeImport } from '../features/imports/index.ts';
import type { TestApi, TestSession } from './test-api.ts';

/** Uploads a file as this member and gives the import's id. Its job has not run. */
export async function uploadTestFile(
  api: TestApi,
  who: TestSession,
  text: string | Buffer,
  { fileName = 'people.csv', kind = 'people' }: { fileName?: string; kind?: ImportKind } = {},
): Promise<string> {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const actor = { memberId: who.memberId, role: who.role, surface: 'console' as const };
  const { importId } = await api.inWorkspace(
    who.workspaceId,
    (scope) => uploadImport(scope, { kind, fileName, bytes, sha256 }),
    actor,
  );
  return importId;
}

/** Uploads a file and runs the job that checks it. */
export async function checkTestFile(
  api: TestApi,
  who: TestSession,
  text: string | Buffer,
  kind: ImportKind = 'people',
): Promise<string> {
  const importId = await uploadTestFile(api, who, text, { kind });
  await checkImport(api.deps)({ workspaceId: who.workspaceId, importId });
  return importId;
}

/** Uploads a file, says yes and runs both jobs. */
export async function importTestFile(
  api: TestApi,
  who: TestSession,
  text: string | Buffer,
  kind: ImportKind = 'people',
): Promise<string> {
  api.clock.advance(1000);
  const importId = await checkTestFile(api, who, text, kind);
  api.clock.advance(1000);
  await api.as(who).imports.confirm({ importId, idempotencyKey: crypto.randomUUID() });
  await writeImport(api.deps)({ workspaceId: who.workspaceId, importId });
  return importId;
}
