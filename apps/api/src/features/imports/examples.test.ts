import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { checkTestFile, importTestFile } from '../../testing/build-import.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { lookAtPeople } from '../../testing/look-at-people.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let manager: TestSession;
beforeAll(async () => {
  manager = await buildMember(api, await buildWorkspace(api), 'manager');
});

const example = (name: string) => readFile(join(import.meta.dirname, '../../../../../examples/import', name));

it('the example files do what their README says', async () => {
  for (const name of ['champions.csv', 'champions-semicolon-bom.csv', 'champions-with-mistakes.csv']) {
    await importTestFile(api, manager, await example(name));
  }
  const { members, accounts } = await lookAtPeople(api, manager.workspaceId);
  expect([members.length, accounts.length]).toEqual([12 + 5 + 3, 6 + 4 + 3]);
  expect(members).toContainEqual([
    'grace.okafor@lumenhealth.example',
    'Grace Okafor',
    'Chief Nursing Information Officer',
    'LH-2001',
    'Lumen Health',
  ]);

  const again = await checkTestFile(api, manager, await example('champions-with-mistakes.csv'));
  expect(await api.as(manager).imports.get({ importId: again })).toMatchObject({
    counts: { new: 0, update: 0, unchanged: 3, invalid: 7 },
  });
  const { rows } = await api.as(manager).imports.rows({ importId: again, verdict: 'invalid' });
  expect(new Set(rows.flatMap(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`))).size).toBe(7);
});
