import type { CheckProofOutput } from '@rostra/shared/embed/check-proof.contract';
import { proofProblems } from '@rostra/shared/embed/check-proof.contract';
import type { GetEmbedSettingsOutput } from '@rostra/shared/embed/get-embed-settings.contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../testing/answering-server.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderPortal } from '../../testing/render-portal.tsx';

const settings: GetEmbedSettingsOutput = {
  isOn: true,
  clientId: 'rostra-acme',
  exchangeUrl: 'https://rostra.example/embed/exchange',
  scriptUrl: 'https://rostra.example/embed/rostra-portal.js',
  provisioning: 'create',
  origins: ['https://community.example.com'],
  keys: [],
  canListLoopback: false,
};

async function openSettings(embed: Record<string, (input: never) => unknown> = {}) {
  const answers = { embed: { settings: () => settings, ...embed } };
  const view = renderPortal({ path: '/w/acme/staff/settings/embed', role: 'admin', answers });
  await screen.findByRole('heading', { name: 'Where it may stand' });
  return view;
}

/** Presses "Check it" with a proof pasted, and an answer of the server. */
async function check(answer: CheckProofOutput, page = '') {
  const checkProof = vi.fn((_input: { proof: string; origin: string }) => answer);
  const { user } = await openSettings({ checkProof });
  await user.click(screen.getByLabelText('A proof'));
  await user.paste('head.body.sign');
  if (page) await user.type(screen.getByLabelText(/The address of your page/), page);
  await user.click(screen.getByRole('button', { name: 'Check it' }));
  return { user, checkProof };
}

describe('the checker', () => {
  it('says in plain words what is wrong, everything at once', async () => {
    const problems: CheckProofOutput['problems'] = [
      {
        problem: 'origin-not-listed',
        details: { origin: 'http://community.example.com', nearest: 'https://community.example.com' },
      },
      { problem: 'clock-ahead', details: { seconds: 240 } },
      { problem: 'secret-not-decoded', details: { kid: 'key-1' } },
    ];
    const { checkProof } = await check({ problems, person: null }, 'http://community.example.com/champions?x=1');
    expect(await screen.findByText('3 things are wrong')).toBeVisible();
    const list = within(screen.getByRole('list', { name: 'What is wrong' }));
    expect(list.getByText('http://community.example.com is not listed')).toBeVisible();
    expect(list.getByText(/Listed is https:\/\/community.example.com/)).toBeVisible();
    expect(list.getByText('Your server’s clock is 4 minutes ahead')).toBeVisible();
    expect(list.getByText('The secret was not decoded')).toBeVisible();
    expect(checkProof.mock.calls[0]?.[0]).toMatchObject({
      proof: 'head.body.sign',
      origin: 'http://community.example.com',
    });
    await expectAccessible(document.body);
  });

  it('says whom a right proof would sign in', async () => {
    await check({ problems: [], person: { name: 'Vera Visitor', isNew: true } });
    expect(await screen.findByText('All is well with this proof')).toBeVisible();
    expect(screen.getByText(/Vera Visitor, who comes for the first time/)).toBeVisible();
  });

  it('has words for every problem there is', async () => {
    await check({
      problems: proofProblems.map((problem) => ({ problem, details: { revokedAt: '2026-03-01T09:00:00.000Z' } })),
      person: null,
    });
    expect(await screen.findByText(`${proofProblems.length} things are wrong`)).toBeVisible();
    expect(within(screen.getByRole('list', { name: 'What is wrong' })).getAllByRole('listitem')).toHaveLength(
      proofProblems.length,
    );
  });

  it('asks for a proof before it asks the server', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('button', { name: 'Check it' }));
    expect(screen.getByLabelText('A proof')).toHaveAccessibleDescription(/Please paste a proof/);
  });
});

describe('a public key', () => {
  it('is registered in a dialog that says what is wrong with it at the field', async () => {
    const uploadKey = vi
      .fn()
      .mockImplementationOnce(() => {
        throw new Refusal('invalid-input', {}, [{ path: 'publicKey', message: 'private-key' }]);
      })
      .mockImplementation(() => ({ keyId: '0190a000-0000-7000-8000-0000000000b2', kid: 'host-1', algorithm: 'ES256' }));
    const { user } = await openSettings({ uploadKey });
    await user.click(screen.getByRole('button', { name: 'Register a public key' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText('The public key'));
    await user.paste('-----BEGIN PRIVATE KEY-----');
    await user.click(within(dialog).getByRole('button', { name: 'Register it' }));
    await vi.waitFor(() =>
      expect(within(dialog).getByLabelText('The public key')).toHaveAccessibleDescription(/This is a private key/),
    );
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Register it' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('a workspace key', () => {
  it('is shown once, as a backend keeps it', async () => {
    const createAccessKey = () => ({
      keyId: '0190a000-0000-7000-8000-0000000000b4',
      kid: 'key-w',
      secret: 'rostra_abc',
    });
    const { user } = await openSettings({ createAccessKey });
    await user.click(screen.getByRole('button', { name: 'Make a workspace key' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('ROSTRA_WORKSPACE_KEY=rostra_abc')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'I have stored it' }));
    expect(screen.queryByText(/rostra_abc/)).toBeNull();
  });
});

describe('the snippets', () => {
  it.each([
    ['React', '2. Your page', /<RostraPortal origin="https:\/\/rostra.example" workspace="acme"/],
    ['Cannot sign', '1. Your backend', /https:\/\/rostra.example\/embed\/acme\/codes/],
    ['No backend', 'Your page', /<rostra-portal workspace="acme" sign-in="popup">/],
  ])('for %s are filled in', async (tab, block, text) => {
    const { user } = await openSettings();
    await user.click(screen.getByRole('tab', { name: tab }));
    expect(screen.getByRole('group', { name: block })).toHaveTextContent(text);
  });
});
