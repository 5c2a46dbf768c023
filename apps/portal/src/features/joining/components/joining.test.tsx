import type { JoinRequest } from '@rostra/shared/joining/join-request.schema';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { proveItIsYou, provenByCode } from '../../../testing/prove-it-is-you.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';

const northwind = { id: '0190a000-0000-7000-8000-0000000000f1', name: 'Northwind' };
const halcyon = { id: '0190a000-0000-7000-8000-0000000000f2', name: 'Halcyon' };

function request(nth: number, parts: Partial<JoinRequest> = {}): JoinRequest {
  return {
    id: `0190a000-0000-7000-8000-00000000000${nth}`,
    email: `vera${nth}@northwind.example`,
    name: `Vera ${nth}`,
    note: 'Ana told me',
    state: 'waiting',
    askedAt: '2026-03-09T09:00:00.000Z',
    account: null,
    decidedAt: null,
    decidedBy: null,
    words: '',
    ...parts,
  };
}

/** The queue with a server that keeps its rows: an answer moves them on, as the real one does. */
function openQueue(start: readonly JoinRequest[], path = '/w/acme/staff/joining', refusal?: Refusal) {
  let rows = [...start];
  function answer(input: { requestId: string }, state: JoinRequest['state']) {
    if (refusal) throw refusal;
    const answered = rows.find(({ id }) => id === input.requestId)!;
    rows = rows.filter((row) => row !== answered);
    return { ...answered, state };
  }
  const approve = vi.fn((input: { requestId: string }) => answer(input, 'approved'));
  const decline = vi.fn((input: { requestId: string }) => answer(input, 'declined'));
  const approveIntoNewAccount = vi.fn((input: { requestId: string; accountName: string }) => {
    if (input.accountName === 'Halcyon')
      throw new Refusal('invalid-input', {}, [{ path: 'accountName', message: 'name-taken' }]);
    return answer(input, 'approved');
  });
  const requests = vi.fn(({ state = 'waiting', search }: { state?: JoinRequest['state']; search?: string }) => {
    const found = rows.filter((row) => row.state === state && (!search || row.name.includes(search)));
    return { rows: found, total: found.length, waiting: rows.length, page: 1, pageSize: 25 };
  });
  const view = renderPortal({
    path,
    answers: { joining: { requests, approve, approveIntoNewAccount, decline, accounts: () => [halcyon, northwind] } },
  });
  return { ...view, approve, approveIntoNewAccount, decline, requests };
}

describe('people who want to join', () => {
  it('are let into an account, and the next one comes', async () => {
    const { user, approve, router } = openQueue([request(1), request(2)]);
    expect(await screen.findByText('2 people wait for your yes or no.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Vera 1' }));
    const detail = await screen.findByRole('dialog', { name: 'Vera 1' });
    await user.click(within(detail).getByRole('button', { name: 'Let in' }));
    expect(within(detail).getByLabelText('Account to join')).toHaveAccessibleDescription('Please fill this in.');
    expect(approve).not.toHaveBeenCalled();
    await user.selectOptions(within(detail).getByLabelText('Account to join'), 'Northwind');
    await user.click(within(detail).getByRole('button', { name: 'Let in' }));
    await waitFor(() => expect(approve.mock.calls[0]?.[0]).toMatchObject({ accountId: northwind.id }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ open: request(2).id }));
  });

  it('have the account of their mail domain chosen already', async () => {
    openQueue([request(1, { account: northwind })], `/w/acme/staff/joining?open=${request(1).id}`);
    const detail = await screen.findByRole('dialog', { name: 'Vera 1' });
    await waitFor(() => expect(within(detail).getByLabelText('Account to join')).toHaveValue(northwind.id));
    await expectAccessible(document.body);
  });

  it('are let into an account that is opened with the answer, with what is wrong at the field', async () => {
    const path = `/w/acme/staff/joining?open=${request(1).id}`;
    const { user, approveIntoNewAccount } = openQueue([request(1)], path);
    const detail = await screen.findByRole('dialog', { name: 'Vera 1' });
    await user.selectOptions(await within(detail).findByLabelText('Account to join'), 'A new account…');
    const name = within(detail).getByLabelText('Name of the new account');
    await user.click(within(detail).getByRole('button', { name: 'Let in' }));
    expect(name).toHaveAccessibleDescription(/Please fill this in/);
    await user.type(name, 'Halcyon');
    await user.click(within(detail).getByRole('button', { name: 'Let in' }));
    await waitFor(() => expect(name).toHaveAccessibleDescription(/one of this name already/));
    await expectAccessible(document.body);
    await user.clear(name);
    await user.type(name, 'Vera & Sons');
    await user.click(within(detail).getByRole('button', { name: 'Let in' }));
    await waitFor(() => expect(approveIntoNewAccount.mock.calls[1]?.[0]).toMatchObject({ accountName: 'Vera & Sons' }));
  });

  it('are turned away with a word', async () => {
    const { user, decline } = openQueue([request(1)], `/w/acme/staff/joining?open=${request(1).id}`);
    const detail = await screen.findByRole('dialog', { name: 'Vera 1' });
    await user.click(within(detail).getByRole('button', { name: 'Turn away…' }));
    await user.type(within(detail).getByRole('textbox'), 'Customers only');
    await user.click(within(detail).getByRole('button', { name: 'Turn away' }));
    await waitFor(() => expect(decline.mock.calls[0]?.[0]).toMatchObject({ words: 'Customers only' }));
  });

  it('say it when somebody else was faster', async () => {
    const refusal = new Refusal('join-request-decided', { state: 'approved' });
    const path = `/w/acme/staff/joining?open=${request(1).id}`;
    const { user } = openQueue([request(1, { account: northwind })], path, refusal);
    const detail = await screen.findByRole('dialog', { name: 'Vera 1' });
    await waitFor(() => expect(within(detail).getByLabelText('Account to join')).toHaveValue(northwind.id));
    await user.click(within(detail).getByRole('button', { name: 'Let in' }));
    expect(await within(detail).findByRole('alert')).toHaveTextContent('Somebody else approved this just before you.');
  });

  it('are searched for in the address', async () => {
    const { requests } = openQueue([request(1), request(2)], '/w/acme/staff/joining?q=Vera%202');
    expect(await screen.findByRole('button', { name: 'Vera 2' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Vera 1' })).toBeNull();
    expect(requests).toHaveBeenCalledWith({ state: 'waiting', page: 1, search: 'Vera 2' });
  });

  it('are none', async () => {
    openQueue([]);
    expect(await screen.findByRole('heading', { name: 'Nobody waits' })).toBeVisible();
    await expectAccessible(document.body);
  });
});

describe('mail domains', () => {
  it('are added to an account once it is proved who asks, with what is wrong at the field', async () => {
    const addDomain = vi.fn(({ domain }: { domain: string }) => {
      if (domain === 'halcyon.example' && addDomain.mock.calls.length === 1) throw new Refusal('sign-in-not-recent');
      if (domain === 'gmail.com')
        throw new Refusal('invalid-input', {}, [{ path: 'domain', message: 'shared-mail-domain' }]);
      return null;
    });
    const { user } = renderPortal({
      path: '/w/acme/staff/joining?part=domains',
      answers: {
        joining: {
          addDomain,
          accounts: () => [northwind],
          requests: () => ({ rows: [], total: 0, waiting: 0, page: 1, pageSize: 25 }),
          domains: () => ({ rows: [], total: 0, page: 1, pageSize: 25 }),
        },
        identity: provenByCode,
      },
    });
    expect(await screen.findByRole('heading', { name: 'No account has a domain yet' })).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Account'), 'Northwind');
    await user.type(screen.getByLabelText('Mail domain'), 'halcyon.example');
    await user.click(screen.getByRole('button', { name: 'Add domain' }));
    await proveItIsYou(user);
    await waitFor(() => expect(screen.getByLabelText('Mail domain')).toHaveValue(''));
    expect(addDomain).toHaveBeenLastCalledWith(expect.objectContaining({ domain: 'halcyon.example' }));
    await user.type(screen.getByLabelText('Mail domain'), 'gmail.com');
    await user.click(screen.getByRole('button', { name: 'Add domain' }));
    await waitFor(() => expect(screen.getByLabelText('Mail domain')).toHaveAccessibleDescription(/Anybody can have/));
    await user.clear(screen.getByLabelText('Mail domain'));
    await user.type(screen.getByLabelText('Mail domain'), 'northwind.example');
    await user.click(screen.getByRole('button', { name: 'Add domain' }));
    await waitFor(() => expect(screen.getByLabelText('Mail domain')).toHaveValue(''));
    await expectAccessible(document.body);
  });
});

describe('a joining link', () => {
  const secret = 'x'.repeat(64);
  function openLink(outcome: 'joins' | 'asks', hash = `#${secret}`) {
    const join = vi.fn(() => ({ outcome: outcome === 'joins' ? ('joined' as const) : ('asked' as const) }));
    const look = vi.fn(() => ({ email: 'vera@northwind.example', outcome, accountName: 'Northwind' }));
    const path = `/w/acme/sign-in/join${hash}`;
    return { ...renderPortal({ path, role: 'champion', answers: { joining: { join, look } } }), join, look };
  }

  it('does nothing by being opened, and joins by one press', async () => {
    const { user, join, router } = openLink('joins');
    expect(await screen.findByText(/for Northwind/)).toBeVisible();
    await expectAccessible(document.body);
    expect(join).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Join' }));
    expect(screen.getByLabelText('Your name')).toHaveAccessibleDescription('Please fill this in.');
    await user.type(screen.getByLabelText('Your name'), 'Vera');
    await user.click(screen.getByRole('button', { name: 'Join' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/w/acme'));
    expect(join).toHaveBeenCalledExactlyOnceWith({ workspace: 'acme', secret, name: 'Vera', note: '' });
  });

  it('asks the team, and says that it answers by mail', async () => {
    const { user } = openLink('asks');
    await user.type(await screen.findByLabelText('Your name'), 'Vera');
    await user.click(screen.getByRole('button', { name: 'Ask to join' }));
    expect(await screen.findByRole('heading', { name: 'You have asked to join' })).toBeVisible();
  });

  it('that lost its end asks the server nothing and leads to a new one', async () => {
    const { look } = openLink('joins', '#abc');
    expect(await screen.findByRole('link', { name: 'Get a new link' })).toBeVisible();
    expect(look).not.toHaveBeenCalled();
  });
});
