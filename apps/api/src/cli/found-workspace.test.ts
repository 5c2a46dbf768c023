import { expect, it } from 'vitest';
import { askAsOwner } from '../testing/ask-as-owner.ts';
import { useTestApi } from '../testing/use-test-api.ts';
import { type Founding, foundWorkspace } from './found-workspace.ts';
import { listWorkspaces } from './list-workspaces.ts';

const api = useTestApi();

const founding = (slug: string): Founding => ({
  slug,
  name: 'Acme',
  adminEmail: 'you@acme.example',
  adminName: 'You',
  timeZone: 'Europe/Berlin',
});

it('a workspace is founded with its first administrator, who signs in by the link once', async () => {
  const { workspaceId, isNew, signInLink } = await foundWorkspace(api.deps, founding('founded'));
  expect(isNew).toBe(true);
  expect(signInLink).toMatch(/^http:\/\/localhost:4000\/w\/founded\/sign-in\/confirm#/);
  const secret = signInLink.split('#')[1] ?? '';
  const visitor = api.as(null).identity;
  expect(await visitor.confirmSignInLink({ workspace: 'founded', secret })).toMatchObject({ role: 'admin' });
  await expect(visitor.confirmSignInLink({ workspace: 'founded', secret })).rejects.toThrow('sign-in-link-used');
  expect((await listWorkspaces(api.deps)).find(({ slug }) => slug === 'founded')).toEqual({
    slug: 'founded',
    name: 'Acme',
    timeZone: 'Europe/Berlin',
    champions: 0,
  });
  const mails = await askAsOwner<{ to: string }>(
    api,
    `select to_address as "to" from mail_message where workspace_id = '${workspaceId}'`,
  );
  expect(mails).toEqual([{ to: 'you@acme.example' }]);
});

it('founding again with the same administrator changes nothing and gives another link', async () => {
  const first = await foundWorkspace(api.deps, founding('twice'));
  const again = await foundWorkspace(api.deps, { ...founding('twice'), name: 'Another' });
  expect(again).toMatchObject({ workspaceId: first.workspaceId, isNew: false });
  expect(again.signInLink).not.toBe(first.signInLink);
  expect((await listWorkspaces(api.deps)).find(({ slug }) => slug === 'twice')?.name).toBe('Acme');
});

it('an address that belongs to others is refused in words', async () => {
  await foundWorkspace(api.deps, founding('taken'));
  await expect(foundWorkspace(api.deps, { ...founding('taken'), adminEmail: 'other@b.example' })).rejects.toThrow(
    'There is a workspace at /w/taken already, and other@b.example is not one of its administrators.',
  );
});
