import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../testing/answering-server.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderPortal } from '../../testing/render-portal.tsx';
import { workspaceSettings } from '../../testing/workspace-settings.ts';

const none = { points: null, tiers: null };

const face = ({ branding, words, language }: WorkspaceSettings = workspaceSettings) => ({
  slug: 'acme',
  ...branding,
  words,
  locales: language.locales,
  timeZone: 'Europe/Berlin',
  isDemo: false,
  embedOrigins: [],
});

/** The screen with a server that keeps what it is told, and refuses a version that is not the present one. */
async function openSettings() {
  let kept = workspaceSettings;
  const keep = (section: 'words' | 'sender' | 'branding' | 'language', wish: Record<string, unknown>) => {
    const { version, idempotencyKey: _key, ...value } = wish;
    const present = kept.versions[section];
    if (present !== version) throw new Refusal('changed-meanwhile', { version: present });
    kept = {
      ...kept,
      [section]: { ...kept[section], ...value },
      versions: { ...kept.versions, [section]: present + 1 },
    };
    return kept;
  };
  const workspace = {
    face: () => face(kept),
    settings: () => kept,
    saveWords: vi.fn((wish: Record<string, unknown>) => keep('words', wish)),
    saveLanguage: vi.fn((wish: Record<string, unknown>) => keep('language', wish)),
    saveSender: vi.fn((wish: Record<string, unknown>) => keep('sender', wish)),
  };
  const branding = { save: vi.fn((wish: Record<string, unknown>) => keep('branding', wish)) };
  const view = renderPortal({
    path: '/w/acme/staff/settings/workspace',
    role: 'admin',
    answers: { workspace, branding },
  });
  await screen.findByRole('heading', { level: 1, name: 'Workspace' });
  await screen.findByRole('heading', { level: 2, name: 'Words' });
  return {
    ...view,
    workspace,
    branding,
    byAnother: (wish: Partial<WorkspaceSettings['words']>) =>
      void keep('words', { version: kept.versions.words, ...wish }),
  };
}

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('an administrator', () => {
  it('names points and tiers, and reads the new words at once', async () => {
    const { user, workspace } = await openSettings();
    expect(screen.getByRole('link', { name: 'Points office' })).toBeVisible();
    await user.click(part('Words').getByRole('checkbox', { name: /Points have a name/ }));
    await user.type(part('Words').getByRole('textbox', { name: 'One of them' }), 'Kudo');
    await user.type(part('Words').getByRole('textbox', { name: 'Many of them' }), 'Kudos');
    expect(part('Words').getByText(/1,260 Kudos to Gold/)).toBeVisible();
    await user.click(part('Words').getByRole('button', { name: 'Save words' }));
    expect(await screen.findByRole('link', { name: 'Kudos office' })).toBeVisible();
    expect(workspace.saveWords).toHaveBeenCalledWith(
      expect.objectContaining({ version: 0, en: { points: { one: 'Kudo', other: 'Kudos' }, tiers: null }, de: none }),
    );
    await user.click(part('Words').getByRole('checkbox', { name: /Kudos have a name/ }));
    await user.click(part('Words').getByRole('button', { name: 'Save words' }));
    expect(await screen.findByRole('link', { name: 'Points office' })).toBeVisible();
  });

  it('loses nothing typed when somebody else saves meanwhile', async () => {
    const { user, byAnother } = await openSettings();
    await user.click(part('Words').getByRole('checkbox', { name: /Tiers have names/ }));
    await user.type(part('Words').getByRole('textbox', { name: 'First tier' }), 'Fan');
    await user.type(part('Words').getByRole('textbox', { name: 'Second tier' }), 'Friend');
    await user.type(part('Words').getByRole('textbox', { name: 'Third tier' }), 'Legend');
    byAnother({ en: { points: { one: 'Star', other: 'Stars' }, tiers: null } });
    await user.click(part('Words').getByRole('button', { name: 'Save words' }));
    expect(await screen.findByText('Somebody else saved this part meanwhile')).toBeVisible();
    expect(part('Words').getByRole('textbox', { name: 'First tier' })).toHaveValue('Fan');
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await user.click(part('Words').getByRole('button', { name: 'Save words' }));
    expect(await screen.findByText(/Saved\. Everybody reads/)).toBeVisible();
  });

  it('is told what becomes of a colour that cannot be read', async () => {
    const { user, branding } = await openSettings();
    const color = part('Name and look').getByRole('textbox', { name: 'Colour' });
    await user.clear(color);
    await user.type(color, '#ffdd33');
    expect(part('Name and look').getAllByText(/as near to it as can be read/)).toHaveLength(2);
    await user.click(part('Name and look').getByRole('button', { name: 'Save look' }));
    await vi.waitFor(() =>
      expect(branding.save).toHaveBeenCalledWith(expect.objectContaining({ accent: '#ffdd33', font: 'figtree' })),
    );
  });

  it('turns German on, and names points in it', async () => {
    const { user, workspace } = await openSettings();
    const languages = part('Languages');
    expect(languages.getByRole('checkbox', { name: 'English' })).toBeDisabled();
    await user.click(languages.getByRole('checkbox', { name: 'German' }));
    await user.selectOptions(languages.getByRole('combobox', { name: 'Dates and numbers in German' }), 'de-AT');
    await user.selectOptions(languages.getByRole('combobox', { name: 'Default language' }), 'de-AT');
    await user.click(languages.getByRole('button', { name: 'Save languages' }));
    expect(workspace.saveLanguage).toHaveBeenCalledWith(
      expect.objectContaining({ version: 0, locales: ['de-AT', 'en'] }),
    );
    const german = within(await part('Words').findByRole('group', { name: 'German' }));
    await user.click(german.getByRole('checkbox', { name: /Points have a name/ }));
    await user.type(german.getByRole('textbox', { name: 'Many of them' }), 'Sterne');
    expect(german.getByText(/1,260 Sterne bis Gold/)).toBeVisible();
  });

  it('is told at the field what is no address', async () => {
    const { user, workspace } = await openSettings();
    await user.type(part('Mails').getByRole('textbox', { name: /Answers go to/ }), 'nobody');
    await user.click(part('Mails').getByRole('button', { name: 'Save sender' }));
    expect(await part('Mails').findByText(/does not look like an e-mail address/)).toBeVisible();
    expect(workspace.saveSender).not.toHaveBeenCalled();
  });

  it('finds the page usable with a screen reader', async () => {
    const { container } = await openSettings();
    await expectAccessible(container);
  });
});

it('tells a manager that this is for administrators', async () => {
  const refuse = () => {
    throw new Refusal('not-allowed');
  };
  renderPortal({
    path: '/w/acme/staff/settings/workspace',
    answers: { workspace: { settings: refuse } },
  });
  expect(await screen.findByText('This is not open to you')).toBeVisible();
});

it('dates are written as the workspace writes them', async () => {
  const british = { ...face(), locales: ['en-GB' as const] };
  renderPortal({
    path: '/w/acme/staff/settings/workspace',
    role: 'admin',
    answers: { workspace: { settings: () => workspaceSettings, face: () => british } },
  });
  await screen.findByRole('heading', { level: 2, name: 'Words' });
  expect(document.documentElement.lang).toBe('en-GB');
});
