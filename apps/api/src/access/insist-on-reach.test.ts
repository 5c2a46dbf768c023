import { expect, it } from 'vitest';
import { inWorkspace } from '../db/workspace-scope.ts';
import { getMember } from '../features/members/index.ts';
import { buildMember, buildWorkspace } from '../testing/build-people.ts';
import { useTestApi } from '../testing/use-test-api.ts';
import { insistOnReach } from './insist-on-reach.ts';

const api = useTestApi();

it('tells nothing when a query that reaches a part did not ask which', async () => {
  const { workspaceId, memberId } = await buildMember(api, await buildWorkspace(api), 'csm');
  const actor = { memberId, role: 'csm', surface: 'console' } as const;
  const asked = (
    reach: 'own-account' | 'workspace',
    query: (scope: Parameters<typeof getMember>[0]) => Promise<unknown>,
  ) =>
    inWorkspace(api.deps, { workspaceId, actor, reach, requestId: 'test' }, (scope) =>
      insistOnReach(scope, 'some.path', query),
    );
  await expect(asked('own-account', async () => 'everything')).rejects.toThrow('some.path reaches own-account');
  expect(await asked('workspace', async () => 'everything')).toBe('everything');
  expect(await asked('own-account', (scope) => getMember(scope, memberId))).toMatchObject({ id: memberId });
});
