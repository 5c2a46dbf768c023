import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { importTestFile } from '../../testing/build-import.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { getMember } from '../members/index.ts';

const api = useTestApi();
let workspaceId: string;
let mara: TestSession;
let admin: TestSession;
let old: TestSession;
let ana: TestSession;

beforeEach(async () => {
  // A Tuesday.
  api.clock.set('2026-03-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  mara = await buildMember(api, workspaceId, 'manager', 'Mara Berg');
  admin = await buildMember(api, workspaceId, 'admin', 'Ada Root');
  old = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz (old)');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const key = () => ({ idempotencyKey: randomUUID() });
const merge = (from = old, into = ana) =>
  api.as(mara).merges.merge({ fromId: from.memberId, intoId: into.memberId, reason: 'One person', ...key() });
const memberOf = ({ memberId }: TestSession) => api.inWorkspace(workspaceId, (scope) => getMember(scope, memberId));

it('gets no opening balance twice that the merged entry had', async () => {
  const { email } = await memberOf(old);
  const file = ['Email;Status points;Points;Earned on;Expires on;Note', `${email};100;100;2026-01-01;;`].join('\n');
  await importTestFile(api, mara, file, 'openings');
  expect((await api.as(old).points.standing()).available).toBe(100);
  await merge();
  const importId = await importTestFile(api, mara, file, 'openings');
  expect((await api.as(mara).imports.rows({ importId })).rows[0]).toMatchObject({ verdict: 'unchanged' });
  expect((await api.as(ana).points.standing()).available).toBe(100);
});
