import type { GetEmbedSettingsOutput } from '@rostra/shared/embed/get-embed-settings.contract';
import { screen, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../testing/answering-server.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { proveItIsYou, provenByCode } from '../../testing/prove-it-is-you.ts';
import { renderPortal } from '../../testing/render-portal.tsx';

const keyId = '0190a000-0000-7000-8000-0000000000b1';
const key = {
  id: keyId,
  kid: 'key-0a1b2c',
  algorithm: 'HS256',
  createdAt: '2026-03-01T09:00:00.000Z',
  createdByName: 'Otis Baker',
  lastUsedAt: null,
  revokedAt: null,
} as const;

/** The screen with a server that keeps what it is told. */
async function openSettings(start: Partial<GetEmbedSettingsOutput> = {}) {
  let kept: GetEmbedSettingsOutput = {
    isOn: true,
    clientId: 'rostra-acme',
    exchangeUrl: 'https://rostra.example/embed/exchange',
    scriptUrl: 'https://rostra.example/embed/rostra-portal.js',
    provisioning: 'create',
    origins: ['https://community.example.com'],
    keys: [key],
    canListLoopback: false,
    ...start,
  };
  const keep = (change: Partial<GetEmbedSettingsOutput>) => {
    kept = { ...kept, ...change };
    return null;
  };
  const embed = {
    settings: vi.fn(() => kept),
    switch: vi.fn(({ isOn }: { isOn: boolean }) => keep({ isOn })),
    addOrigin: vi.fn(({ origin }: { origin: string }) => keep({ origins: [...kept.origins, origin] })),
    removeOrigin: vi.fn(({ origin }: { origin: string }) =>
      keep({ origins: kept.origins.filter((one) => one !== origin) }),
    ),
    setProvisioning: vi.fn(({ provisioning }: { provisioning: 'create' | 'link-only' }) => keep({ provisioning })),
    createKey: vi.fn(() => {
      keep({ keys: [{ ...key, id: '0190a000-0000-7000-8000-0000000000b2', kid: 'key-new' }, ...kept.keys] });
      return { keyId: '0190a000-0000-7000-8000-0000000000b2', kid: 'key-new', secret: 'c2VjcmV0' };
    }),
    revokeKey: vi.fn(({ keyId: id }: { keyId: string }) =>
      keep({ keys: kept.keys.map((one) => (one.id === id ? { ...one, revokedAt: '2026-03-10T09:00:00.000Z' } : one)) }),
    ),
  };
  const proveByCode = vi.fn(() => null);
  const view = renderPortal({
    path: '/w/acme/staff/settings/embed',
    role: 'admin',
    answers: { embed, identity: { ...provenByCode, proveByCode } },
  });
  await screen.findByRole('heading', { name: 'Where it may stand' });
  return { ...view, embed, proveByCode };
}

const dialog = () => screen.findByRole('dialog');

describe('the embed settings', () => {
  it('show developers everything they need, filled in', async () => {
    await openSettings();
    expect(screen.getByRole('group', { name: '1. Your backend' })).toHaveTextContent(".setIssuer('rostra-acme')");
    expect(screen.getByRole('group', { name: '1. Your backend' })).toHaveTextContent(
      ".setAudience('https://rostra.example/embed/exchange')",
    );
    expect(screen.getByRole('group', { name: '2. Your page' })).toHaveTextContent('<rostra-portal workspace="acme">');
    expect(screen.getByRole('group', { name: /Content-Security-Policy/ })).toHaveTextContent(
      'frame-src https://rostra.example;',
    );
    await expectAccessible(document.body);
  });

  it('say what is missing until a page can show the portal', async () => {
    const { unmount } = await openSettings({ isOn: false, origins: [], keys: [] });
    expect(screen.getByText(/List an origin and make a key, then turn embedding on/)).toBeVisible();
    unmount();
    const second = await openSettings({ origins: [] });
    expect(screen.getByText('List the origin your page lives at.')).toBeVisible();
    second.unmount();
    await openSettings({ keys: [] });
    expect(screen.getByText('Make a key for your backend to sign with.')).toBeVisible();
  });

  it('are closed to a manager, who is told so', async () => {
    const settings = () => {
      throw new Refusal('not-allowed');
    };
    renderPortal({ path: '/w/acme/staff/settings/embed', role: 'manager', answers: { embed: { settings } } });
    expect(await screen.findByText(/Your role does not allow this/)).toBeVisible();
  });
});

describe('the switch', () => {
  it('turns embedding on at once and off only after asking', async () => {
    const { user, embed } = await openSettings({ isOn: false });
    await user.click(screen.getByRole('button', { name: 'Turn on' }));
    await user.click(await screen.findByRole('button', { name: 'Turn off' }));
    expect(embed.switch).toHaveBeenCalledTimes(1);
    await user.click(within(await dialog()).getByRole('button', { name: 'Turn off' }));
    expect(await screen.findByText('Embedding is off')).toBeVisible();
    const keys = embed.switch.mock.calls.map(([input]) => (input as { idempotencyKey?: string }).idempotencyKey);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('an origin', () => {
  it('is listed, and the field is empty for the next', async () => {
    const { user } = await openSettings();
    const field = screen.getByLabelText('Another origin');
    await user.type(field, 'https://de.example.com');
    await user.click(screen.getByRole('button', { name: 'List it' }));
    const list = screen.getByRole('list', { name: 'Allowed origins' });
    expect(await within(list).findByText('https://de.example.com')).toBeVisible();
    expect(field).toHaveValue('');
  });

  it('that cannot be listed says why at its field and stays there', async () => {
    const { user, embed } = await openSettings();
    embed.addOrigin.mockImplementationOnce(() => {
      throw new Refusal('invalid-input', {}, [{ path: 'origin', message: 'not-an-origin' }]);
    });
    const field = screen.getByLabelText('Another origin');
    await user.type(field, 'example.com/path');
    await user.click(screen.getByRole('button', { name: 'List it' }));
    await vi.waitFor(() => expect(field).toHaveAccessibleDescription(/does not look like a page’s origin/));
    expect(field).toHaveValue('example.com/path');
    await expectAccessible(document.body);
  });

  it('leaves the list only after asking', async () => {
    const { user, embed } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Take https://community.example.com off the list' }));
    await user.click(within(await dialog()).getByRole('button', { name: 'Not now' }));
    expect(embed.removeOrigin).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Take https://community.example.com off the list' }));
    await user.click(within(await dialog()).getByRole('button', { name: 'Take it off' }));
    expect(await screen.findByText('No origin is listed, so no page can show the portal.')).toBeVisible();
  });
});

describe('the preview', () => {
  // The element asks what is seen of it; here nothing is ever laid out.
  class NothingSeen {
    observe() {}
    disconnect() {}
  }
  beforeAll(() => void vi.stubGlobal('IntersectionObserver', NothingSeen));
  afterAll(() => void vi.unstubAllGlobals());

  it('is fetched when asked for, says whose eyes it shows, and writes its look down for the page', async () => {
    const { user } = await openSettings();
    expect(document.querySelector('rostra-portal')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the preview' }));
    expect(screen.getByText(/eyes of a sample champion who has just joined/)).toBeVisible();
    await vi.waitFor(() => expect(document.querySelector('rostra-portal')).not.toBeNull());
    const portal = document.querySelector('rostra-portal');
    expect(portal).toHaveAttribute('workspace', 'acme.preview');
    expect(portal).toHaveAttribute('origin', location.origin);

    await user.selectOptions(screen.getByLabelText('Where it starts'), 'Rewards');
    await user.selectOptions(screen.getByLabelText('Height'), 'Fixed, and it scrolls inside');
    await user.selectOptions(screen.getByLabelText('Your page'), 'Dark');
    await user.type(screen.getByLabelText(/Accent/), '#0b5c8a');
    expect(portal).toHaveAttribute('path', '/rewards');
    expect(portal).toHaveAttribute('mode', 'fixed');
    const look = screen.getByRole('group', { name: 'This look, for your page' });
    expect(look).toHaveTextContent('<rostra-portal workspace="acme" path="/rewards" mode="fixed"></rostra-portal>');
    expect(look).toHaveTextContent("{ accent: '#0b5c8a', scheme: 'dark' }");

    await user.selectOptions(screen.getByLabelText('Who is looking'), 'Somebody your site cannot name');
    expect(screen.getByText(/a visitor whom your site does not know/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close the preview' }));
    expect(document.querySelector('rostra-portal')).toBeNull();
  });
});

describe('a key', () => {
  it('shows its secret once, and not by a slip', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Make a key' }));
    const shown = await dialog();
    expect(within(shown).getByRole('group', { name: 'Settings for your backend' })).toHaveTextContent(
      'ROSTRA_KEY_ID=key-new ROSTRA_EMBED_SECRET=c2VjcmV0',
    );
    await expectAccessible(shown);
    await user.keyboard('{Escape}');
    expect(within(shown).getByText(/Once this closes, the secret is gone/)).toBeVisible();
    await user.click(within(shown).getByRole('button', { name: 'I have stored it' }));
    expect(screen.queryByText(/c2VjcmV0/)).toBeNull();
    expect(within(screen.getByRole('list', { name: 'Keys' })).getByText('key-new')).toBeVisible();
  });

  it('cannot be made while two are active, and the button says why', async () => {
    const { user, embed } = await openSettings({
      keys: [key, { ...key, id: '0190a000-0000-7000-8000-0000000000b3', kid: 'key-2' }],
    });
    const button = screen.getByRole('button', { name: 'Make a key' });
    expect(button).toHaveAccessibleDescription(/Two keys are active/);
    await user.click(button);
    expect(embed.createKey).not.toHaveBeenCalled();
  });

  it('is made once its maker has proved again who they are, and is shown then without another press', async () => {
    const { user, embed, proveByCode } = await openSettings();
    embed.createKey.mockImplementationOnce(() => {
      throw new Refusal('sign-in-not-recent');
    });
    await user.click(screen.getByRole('button', { name: 'Make a key' }));
    await proveItIsYou(user);
    expect(await screen.findByRole('dialog', { name: 'Your new key' })).toHaveTextContent('c2VjcmV0');
    expect(proveByCode).toHaveBeenCalledOnce();
    expect(embed.createKey).toHaveBeenCalledTimes(2);
  });

  it('is revoked only after saying what that breaks', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Revoke key-0a1b2c' }));
    expect(within(await dialog()).getByText(/It is the only active key/)).toBeVisible();
    await user.click(within(await dialog()).getByRole('button', { name: 'Revoke for good' }));
    expect(await within(screen.getByRole('list', { name: 'Keys' })).findByText('Revoked')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Revoke key-0a1b2c' })).toBeNull();
  });
});

describe('what lets more in', () => {
  const tooLongAgo = () => {
    throw new Refusal('sign-in-not-recent');
  };

  it('goes on by itself once it is proved who asks: another origin, with what was typed kept', async () => {
    const { user, embed } = await openSettings();
    embed.addOrigin.mockImplementationOnce(tooLongAgo);
    await user.type(screen.getByLabelText('Another origin'), 'https://b.example');
    await user.click(screen.getByRole('button', { name: 'List it' }));
    const question = await screen.findByRole('dialog', { name: 'Confirm that it is you' });
    await user.click(within(question).getByRole('button', { name: 'Not now' }));
    expect(screen.getByLabelText('Another origin')).toHaveValue('https://b.example');
    embed.addOrigin.mockImplementationOnce(tooLongAgo);
    await user.click(screen.getByRole('button', { name: 'List it' }));
    await proveItIsYou(user);
    const listed = screen.getByRole('list', { name: 'Allowed origins' });
    expect(await within(listed).findByText('https://b.example')).toBeVisible();
    expect(screen.getByLabelText('Another origin')).toHaveValue('');
  });

  it('goes on by itself once it is proved who asks: embedding, turned on again', async () => {
    const { user, embed } = await openSettings({ isOn: false });
    embed.switch.mockImplementationOnce(tooLongAgo);
    await user.click(screen.getByRole('button', { name: 'Turn on' }));
    await proveItIsYou(user);
    expect(await screen.findByRole('button', { name: 'Turn off' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('goes on by itself once it is proved who asks: newcomers', async () => {
    const { user, embed } = await openSettings({ provisioning: 'link-only' });
    embed.setProvisioning.mockImplementationOnce(tooLongAgo);
    await user.click(screen.getByRole('radio', { name: /Make them a champion/ }));
    await proveItIsYou(user);
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(screen.getByRole('radio', { name: /Make them a champion/ })).toBeChecked();
  });
});

describe('new visitors', () => {
  it('are let in or not as chosen, at once', async () => {
    const { user, embed } = await openSettings();
    await user.click(screen.getByRole('radio', { name: /Let only known champions in/ }));
    await vi.waitFor(() => expect(embed.setProvisioning).toHaveBeenCalledOnce());
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(screen.getByRole('radio', { name: /Let only known champions in/ })).toBeChecked();
  });
});
