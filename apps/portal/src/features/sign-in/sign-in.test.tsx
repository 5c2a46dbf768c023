import type { ConfirmSignInOutput } from '@rostra/shared/identity/confirm-sign-in.contract';
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../testing/answering-server.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderPortal } from '../../testing/render-portal.tsx';

afterEach(() => vi.useRealTimers());

const attemptId = '0190a000-0000-7000-8000-0000000000aa';
const secret = 'x'.repeat(64);
const asked = () => ({ attemptId, expiresAt: '2026-03-10T09:15:00.000Z', mailbox: null });
const face = (isDemo: boolean) => () => ({
  slug: 'acme',
  name: 'Acme',
  accent: '#116459',
  accentDark: null,
  font: 'figtree' as const,
  logoUrl: null,
  words: { en: { points: null, tiers: null }, de: { points: null, tiers: null } },
  locales: ['en' as const],
  timeZone: 'Europe/Berlin',
  isDemo,
  embedOrigins: [],
});

/** The sign-in screen with a server that takes the code 123456. */
function openSignIn(path = '/w/acme/sign-in', role: ConfirmSignInOutput['role'] = 'champion', isDemo = false) {
  const requestSignIn = vi.fn(asked);
  const confirmSignInCode = vi.fn(({ code }: { code: string }) => {
    if (code !== '123456') throw new Refusal('sign-in-code-wrong');
    return { role, secondStep: null };
  });
  const signInToDemo = vi.fn(({ as }: { as: 'champion' | 'manager' | 'admin' }) => ({ role: as, secondStep: null }));
  const identity = { requestSignIn, confirmSignInCode, signInToDemo };
  const view = renderPortal({ path, role, answers: { identity, workspace: { face: face(isDemo) } } });
  return { ...view, ...identity };
}

async function askFor(view: ReturnType<typeof openSignIn>, address = 'ana@northwind.example') {
  await view.user.type(await screen.findByLabelText('Your e-mail address'), address);
  await view.user.click(screen.getByRole('button', { name: 'Mail me a link' }));
}

describe('signing in by mail', () => {
  it('asks for the address, then for the code, and leads a champion home', async () => {
    const view = openSignIn();
    await askFor(view, ' ana@northwind.example ');
    expect(view.requestSignIn).toHaveBeenCalledWith({
      workspace: 'acme',
      email: 'ana@northwind.example',
      language: 'en',
    });
    expect(await screen.findByRole('heading', { name: 'Look in your mailbox' })).toBeVisible();
    expect(screen.getByText(/belongs to Acme/)).toHaveTextContent('ana@northwind.example');
    await expectAccessible(document.body);
    await view.user.type(screen.getByLabelText('Code from the mail'), '123456');
    await vi.waitFor(() => expect(view.router.state.location.pathname).toBe('/w/acme'));
    expect(view.confirmSignInCode).toHaveBeenCalledExactlyOnceWith({ workspace: 'acme', attemptId, code: '123456' });
  });

  it('leads staff to the console', async () => {
    const view = openSignIn('/w/acme/sign-in', 'manager');
    await askFor(view);
    await view.user.type(await screen.findByLabelText('Code from the mail'), '123456');
    await vi.waitFor(() => expect(view.router.state.location.pathname).toBe('/w/acme/staff'));
  });

  it('leads back to where somebody was sent here from, and nowhere outside the workspace', async () => {
    const view = openSignIn('/w/acme/sign-in?returnTo=%2Fw%2Facme%2Frewards');
    await askFor(view);
    await view.user.type(await screen.findByLabelText('Code from the mail'), '123456');
    await vi.waitFor(() => expect(view.router.state.location.pathname).toBe('/w/acme/rewards'));
  });

  it.each(['%2Fw%2Fother%2Frewards', '%2F%2Fevil.example', 'https%3A%2F%2Fevil.example', '%2Fw%2Facme%2Fsign-in'])(
    'goes home instead of back to %s',
    async (returnTo) => {
      const view = openSignIn(`/w/acme/sign-in?returnTo=${returnTo}`);
      await askFor(view);
      await view.user.type(await screen.findByLabelText('Code from the mail'), '123456');
      await vi.waitFor(() => expect(view.router.state.location.pathname).toBe('/w/acme'));
    },
  );

  it('says at the field that an address is missing or is none, and keeps what was typed', async () => {
    const view = openSignIn();
    await view.user.click(await screen.findByRole('button', { name: 'Mail me a link' }));
    expect(screen.getByLabelText('Your e-mail address')).toHaveAccessibleDescription('Please fill this in.');
    view.requestSignIn.mockImplementationOnce(() => {
      throw new Refusal('invalid-input', {}, [{ path: 'email', message: 'not-an-email' }]);
    });
    await askFor(view, 'ana');
    expect(await screen.findByText(/does not look like an e-mail address/)).toBeVisible();
    expect(screen.getByLabelText('Your e-mail address')).toHaveValue('ana');
    await expectAccessible(document.body);
  });

  it('says at the field that a code is wrong or short, keeps it, and takes one pasted with a space', async () => {
    const view = openSignIn();
    await askFor(view);
    const field = await screen.findByLabelText('Code from the mail');
    await view.user.type(field, '12');
    await view.user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(field).toHaveAccessibleDescription('The code has six digits.');
    await view.user.type(field, '3999');
    await vi.waitFor(() => expect(field).toHaveAccessibleDescription(/That code is not right/));
    expect(field).toHaveValue('123999');
    await view.user.clear(field);
    await view.user.click(field);
    await view.user.paste('123 456');
    await vi.waitFor(() => expect(view.router.state.location.pathname).toBe('/w/acme'));
  });

  it('says how long to wait after too many tries', async () => {
    const view = openSignIn();
    await screen.findByLabelText('Your e-mail address');
    view.requestSignIn.mockImplementationOnce(() => {
      throw new Refusal('too-many-requests', { seconds: 40 });
    });
    await askFor(view);
    expect(await screen.findByRole('alert')).toHaveTextContent('Too many tries. Try again in 40 seconds.');
  });

  it('offers another mail once the first has had time to arrive', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const view = openSignIn();
    await askFor(view);
    expect(await screen.findByText(/A mail can take a little while/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send another mail' })).toBeNull();
    await vi.advanceTimersByTimeAsync(15_000);
    await view.user.click(await screen.findByRole('button', { name: 'Send another mail' }));
    expect(await screen.findByText(/Another mail is on its way/)).toBeVisible();
    expect(view.requestSignIn).toHaveBeenCalledTimes(2);
  });

  it('takes another address', async () => {
    const view = openSignIn();
    await askFor(view);
    await view.user.click(await screen.findByRole('button', { name: 'Use another address' }));
    await askFor(view, 'jonas@northwind.example');
    expect(await screen.findByText('jonas@northwind.example')).toBeVisible();
  });

  it('shows the mailbox of a development server', async () => {
    const view = openSignIn();
    view.requestSignIn.mockImplementationOnce(() => ({ ...asked(), mailbox: '/dev/mailbox' as never }));
    await askFor(view);
    expect(await screen.findByRole('link', { name: /Its mailbox/ })).toHaveAttribute('href', '/dev/mailbox');
  });
});

describe('a mailed link', () => {
  function openLink(hash: string, refusal?: Refusal) {
    const confirmSignInLink = vi.fn(() => {
      if (refusal) throw refusal;
      return { role: 'champion' as const, secondStep: null };
    });
    const view = renderPortal({
      path: `/w/acme/sign-in/confirm${hash}`,
      role: 'champion',
      answers: { identity: { confirmSignInLink } },
    });
    return { ...view, confirmSignInLink };
  }
  const press = async (view: ReturnType<typeof openLink>) =>
    view.user.click(await screen.findByRole('button', { name: 'Sign in to Acme' }));

  it('does nothing by being opened, and signs in by one press', async () => {
    const view = openLink(`#${secret}`);
    expect(await screen.findByRole('heading', { name: 'Sign in to Acme' })).toBeVisible();
    expect(view.confirmSignInLink).not.toHaveBeenCalled();
    await expectAccessible(document.body);
    await press(view);
    await vi.waitFor(() => expect(view.router.state.location.pathname).toBe('/w/acme'));
    expect(view.confirmSignInLink).toHaveBeenCalledExactlyOnceWith({ workspace: 'acme', secret });
    expect(view.router.state.location.hash).toBe('');
  });

  it.each([
    ['sign-in-link-used', 'This link was used'],
    ['sign-in-link-expired', 'This link is too old'],
  ] as const)('that is refused with %s says so and leads to a new one', async (code, title) => {
    const view = openLink(`#${secret}`, new Refusal(code));
    await press(view);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    await expectAccessible(document.body);
    await view.user.click(screen.getByRole('link', { name: 'Get a new link' }));
    expect(await screen.findByLabelText('Your e-mail address')).toBeVisible();
  });

  it.each(['', '#', '#abc'])('that lost its end (%j) says so', async (hash) => {
    openLink(hash);
    expect(await screen.findByRole('heading', { name: 'This link is not whole' })).toBeVisible();
  });

  it('can be tried again when the server did not answer', async () => {
    const view = openLink(`#${secret}`, new Refusal('internal'));
    await press(view);
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong on our side');
    expect(screen.getByRole('button', { name: 'Sign in to Acme' })).toBeVisible();
  });
});

describe('the demonstration', () => {
  it('offers its people, and no other workspace does', async () => {
    openSignIn();
    await screen.findByLabelText('Your e-mail address');
    expect(screen.queryByRole('button', { name: /Continue as/ })).toBeNull();
  });

  it.each(['champion', 'manager', 'admin'] as const)('signs in as %s by one press', async (as) => {
    const view = openSignIn('/w/acme/sign-in', as, true);
    await view.user.click(await screen.findByRole('button', { name: `Continue as ${as}` }));
    await vi.waitFor(() =>
      expect(view.router.state.location.pathname).toBe(as === 'champion' ? '/w/acme' : '/w/acme/staff'),
    );
    expect(view.signInToDemo).toHaveBeenCalledExactlyOnceWith({ workspace: 'acme', as });
  });

  it('signs in at once when the address says as whom', async () => {
    const view = openSignIn('/w/acme/sign-in?as=manager', 'manager', true);
    await vi.waitFor(() => expect(view.router.state.location.pathname).toBe('/w/acme/staff'));
    expect(view.signInToDemo).toHaveBeenCalledExactlyOnceWith({ workspace: 'acme', as: 'manager' });
  });

  it('says when it is not loaded, and leads to the mail', async () => {
    const view = openSignIn();
    view.signInToDemo.mockImplementation(() => {
      throw new Refusal('demo-not-loaded');
    });
    await view.router.navigate({ to: '/w/$workspace/sign-in', params: { workspace: 'acme' }, search: { as: 'admin' } });
    expect(await screen.findByRole('alert')).toHaveTextContent('The demonstration is not loaded here.');
    await view.user.click(screen.getByRole('link', { name: 'Sign in by mail' }));
    expect(await screen.findByLabelText('Your e-mail address')).toBeVisible();
  });
});
