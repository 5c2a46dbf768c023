import { createHash } from 'node:crypto';
import type { ImportKind } from '@rostra/shared/imports/import-field.schema';
import { checkImport, uploadImport, writeImport } from '../features/imports/index.ts';
import type { TestApi, TestSession } from './test-api.ts';

/** A file of people with every column that a champion's row may have, in the usual order. */
export function peopleFile(...lines: readonly string[]): string {
  return ['email,name,title,member id,account,account id,segment,region', ...lines].join('\n');
}

/** The rows of a checked file, each as its line, its verdict, and its problems in short: `email email-taken 3`. */
export async function verdictsOf(
  api: TestApi,
  who: TestSession,
  importId: string,
): Promise<(string | number | null)[][]> {
  const { rows } = await api.as(who).imports.rows({ importId, pageSize: 100 });
  return rows.map(({ line, verdict, problems }) => [
    line,
    verdict,
    ...problems.map(({ field, code, line: other }) =>
      [field, code, other].filter((part) => part !== undefined).join(' '),
    ),
  ]);
}

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
