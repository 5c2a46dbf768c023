import type { GetOidcSettingsOutput } from '@rostra/shared/oidc/get-oidc-settings.contract';
import type { SaveOidcConnectionInput } from '@rostra/shared/oidc/save-oidc-connection.contract';
import type { TryOidcConnectionOutput } from '@rostra/shared/oidc/try-oidc-connection.contract';
import type { ChangeSignInWaysInput } from '@rostra/shared/sign-in-ways/change-sign-in-ways.contract';
import type { SignInPolicy } from '@rostra/shared/sign-in-ways/sign-in-ways.schema';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { proveItIsYou, provenByCode } from '../../../testing/prove-it-is-you.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { domainsIn } from '../domains-in.ts';

const house: SignInPolicy = {
  version: 0,
  isChampionLinkOn: true,
  isChampionOidcOn: false,
  isStaffLinkOn: true,
  isStaffOidcOn: false,
  joining: 'link-only',
  changedAt: null,
  changedBy: null,
};
const okta = {
  audience: 'staff' as const,
  issuer: 'https://acme.okta.com',
  clientId: 'client-1',
  label: 'Okta',
  vouchedDomains: ['acme.example'],
  changedAt: '2026-03-09T09:00:00.000Z',
};
const providers = (staff: typeof okta | null): GetOidcSettingsOutput => [
  { audience: 'champion', redirectUrl: 'https://x.example/oidc/acme/champion/callback', connection: null },
  { audience: 'staff', redirectUrl: 'https://x.example/oidc/acme/staff/callback', connection: staff },
];

interface Scene {
  readonly isConnected?: boolean;
  readonly refusal?: Refusal;
  readonly findings?: TryOidcConnectionOutput['findings'];
}

/** The screen with a server that keeps what is saved. */
function open({ isConnected = false, refusal, findings = [] }: Scene = {}) {
  let versions = [house];
  let connection = isConnected ? okta : null;
  const change = vi.fn(({ idempotencyKey: _key, ...ways }: ChangeSignInWaysInput) => {
    if (refusal) throw refusal;
    const policy = { ...ways, version: ways.version + 1, changedAt: '2026-03-10T09:00:00.000Z', changedBy: 'Otis' };
    versions = [policy, ...versions];
    return policy;
  });
  const save = vi.fn((input: SaveOidcConnectionInput) => {
    if (refusal) throw refusal;
    connection = { ...okta, ...input, audience: 'staff' };
    return connection;
  });
  const standing = (audience: 'champion' | 'staff') => ({
    audience,
    isConnected: audience === 'staff' && connection !== null,
    linkedPeople: 0,
    linkedAdmins: 0,
  });
  const settings = () => ({
    policy: versions[0]!,
    history: versions.slice(1),
    providers: [standing('champion'), standing('staff')],
    isEmbedOn: true,
  });
  const view = renderPortal({
    path: '/w/acme/staff/settings/sign-in',
    role: 'admin',
    answers: {
      signInWays: { settings, change },
      oidc: { settings: () => providers(connection), save, try: () => ({ findings }) },
      identity: provenByCode,
    },
  });
  return { ...view, change, save };
}

const part = (name: string) => screen.findByRole('region', { name });

describe('the ways to sign in', () => {
  it('count at once, and stand in the history', async () => {
    const { user, change } = open();
    await user.click(within(await part('Champions')).getByRole('checkbox', { name: 'Link and code by mail' }));
    await waitFor(() => expect(change.mock.calls[0]?.[0]).toMatchObject({ version: 0, isChampionLinkOn: false }));
    expect(await within(await part('What was changed')).findByText('Champions: mail off')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Whoever the team lets in' }));
    await waitFor(() => expect(change.mock.calls[1]?.[0]).toMatchObject({ version: 1, joining: 'approval' }));
    await expectAccessible(document.body);
  });

  it.each([
    ['Champions', 'checkbox', 'Link and code by mail', { isChampionLinkOn: false }],
    ['Who may join by themselves', 'radio', 'Whoever the team lets in', { joining: 'approval' }],
  ])('change under %s once it is proved who asks, without another press', async (region, role, name, wish) => {
    const { user, change } = open();
    change.mockImplementationOnce(() => {
      throw new Refusal('sign-in-not-recent');
    });
    await user.click(within(await part(region)).getByRole(role, { name }));
    await proveItIsYou(user);
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(change).toHaveBeenCalledTimes(2);
    expect(change.mock.calls[1]?.[0]).toMatchObject(wish);
  });

  it('stay as they are when that would lock the team out, and say why', async () => {
    const { user } = open({ refusal: new Refusal('staff-locked-out') });
    const box = () => screen.getByRole('region', { name: 'Your team' });
    await part('Your team');
    await user.click(within(box()).getByRole('checkbox', { name: 'Link and code by mail' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Nobody of the team could sign in any more.');
    expect(within(box()).getByRole('checkbox', { name: 'Link and code by mail' })).toBeChecked();
  });
});

describe('a provider', () => {
  it('is connected with what was copied from it', async () => {
    const { user, save } = open();
    const form = within(await part('Identity provider of your team'));
    await user.click(form.getByRole('button', { name: 'Connect a provider' }));
    await user.type(form.getByLabelText('Issuer'), 'https://acme.okta.com');
    await user.type(form.getByLabelText('Client ID'), 'client-1');
    await user.type(form.getByLabelText('Client secret'), 's3cret');
    await user.type(form.getByLabelText('Name on the button'), 'Okta');
    await user.type(form.getByLabelText(/^Mail domains/), 'acme.example');
    await user.click(form.getByRole('button', { name: 'Connect' }));
    await waitFor(() =>
      expect(save.mock.calls[0]?.[0]).toMatchObject({
        audience: 'staff',
        clientSecret: 's3cret',
        vouchedDomains: ['acme.example'],
      }),
    );
    expect(await form.findByText('Stored, encrypted')).toBeVisible();
  });

  it('says at the field what is wrong with it, and keeps what was typed', async () => {
    const fields = [{ path: 'issuer', message: 'not-an-issuer' }];
    const { user } = open({ refusal: new Refusal('invalid-input', {}, fields) });
    const form = within(await part('Identity provider of your team'));
    await user.click(form.getByRole('button', { name: 'Connect a provider' }));
    await user.type(form.getByLabelText('Issuer'), 'okta');
    await user.click(form.getByRole('button', { name: 'Connect' }));
    await waitFor(() =>
      expect(form.getByLabelText('Issuer')).toHaveAccessibleDescription(/does not look like an issuer/),
    );
    expect(form.getByLabelText('Issuer')).toHaveValue('okta');
  });

  it('keeps its secret when it is changed without one', async () => {
    const { user, save } = open({ isConnected: true });
    const form = within(await part('Identity provider of your team'));
    await user.click(form.getByRole('button', { name: 'Change' }));
    await user.clear(form.getByLabelText('Name on the button'));
    await user.type(form.getByLabelText('Name on the button'), 'Acme');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(save.mock.calls[0]?.[0]).toMatchObject({ clientSecret: null, label: 'Acme' }));
  });

  it('is tried, and what is wrong is said in plain words', async () => {
    const { user } = open({
      isConnected: true,
      findings: [
        { check: 'reachable', tone: 'good', finding: 'fine', detail: null },
        { check: 'proof-key', tone: 'note', finding: 'not-announced', detail: null },
        { check: 'client', tone: 'bad', finding: 'client-refused', detail: 'invalid_client' },
      ],
    });
    const form = within(await part('Identity provider of your team'));
    await user.click(form.getByRole('button', { name: 'Try it' }));
    expect(await form.findByRole('alert')).toHaveTextContent('This would not work yet.');
    expect(form.getByText(/the secret is wrong or has expired/)).toBeVisible();
    expect(form.getByText('invalid_client')).toBeVisible();
    await expectAccessible(document.body);
  });
});

it('takes domains in lines, with commas and with spaces, each once', () => {
  expect(domainsIn(' acme.example\nB.example, b.example ;c.example ')).toEqual([
    'acme.example',
    'b.example',
    'c.example',
  ]);
  expect(domainsIn('')).toEqual([]);
});
