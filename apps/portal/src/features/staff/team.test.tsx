import type { ListStaffInput, StaffRow } from '@rostra/shared/staff/list-staff.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Refusal } from '../../testing/answering-server.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderPortal } from '../../testing/render-portal.tsx';

const person = (n: number, name: string, parts: Partial<StaffRow> = {}): StaffRow => ({
  id: `0190a000-0000-7000-8000-00000000000${n}`,
  name,
  email: `${name.toLowerCase()}@halden.example`,
  role: 'manager',
  state: 'active',
  passkeys: 1,
  seenAt: '2026-03-10T09:00:00.000Z',
  expiresAt: null,
  invitedBy: null,
  isSelf: false,
  ...parts,
});
const team = [
  person(1, 'Mara'),
  person(2, 'Otis', { role: 'admin', isSelf: true }),
  person(3, 'Vera', {
    state: 'invited',
    passkeys: 0,
    seenAt: null,
    expiresAt: '2026-03-17T09:00:00.000Z',
    invitedBy: 'Otis',
  }),
];
const requirement = { isRequired: false, staff: 2, staffWithPasskey: 1, hasOwn: false };

function open(path = '/w/acme/staff/team', staff: Record<string, unknown> = {}) {
  const asked: ListStaffInput[] = [];
  const view = renderPortal({
    path,
    role: 'admin',
    answers: {
      staff: {
        list: (input) => {
          asked.push(input as ListStaffInput);
          const rows = team.filter(
            ({ id, name, state, role }) =>
              (input.id ?? id) === id &&
              name.includes(input.search ?? '') &&
              (input.state ?? state) === state &&
              (input.role ?? role) === role,
          );
          return { rows, total: rows.length, page: 1, pageSize: 25 };
        },
        ...staff,
      },
      passkeys: { recoveries: () => ({ recoveries: [] }), requirement: () => requirement },
      oidc: { links: () => ({ links: [], isLinkOn: true, name: 'Mara', email: 'mara@halden.example' }) },
    },
  });
  return { ...view, asked };
}

test('the team is listed with its roles and states, and narrowed by both in the address', async () => {
  const { user, router, asked } = open();
  expect(await screen.findByRole('button', { name: 'Otis (you)' })).toBeVisible();
  expect(screen.getByText('1 of 2 people have one.')).toBeVisible();
  await expectAccessible(document.body);
  await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Invited');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Mara' })).not.toBeInTheDocument());
  expect(router.state.location.search).toEqual({ state: 'invited' });
  expect(asked.at(-1)).toMatchObject({ state: 'invited', search: '', page: 1 });
});

test('whoever is open stays so when words leave them out of the list', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Mara' }));
  expect(await screen.findByText('mara@halden.example')).toBeVisible();
  await user.type(screen.getByRole('searchbox', { name: 'Search name or e-mail' }), 'Vera');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Mara' })).not.toBeInTheDocument());
  expect(await screen.findByRole('heading', { name: 'Mara' })).toBeVisible();
  expect(screen.getByText('mara@halden.example')).toBeVisible();
});

test('an invitation names who, where to and as what, and what is wrong stands at its field', async () => {
  const invite = vi.fn(({ email }: { email: string }) => {
    if (!email.includes('@')) throw new Refusal('invalid-input', {}, [{ path: 'email', message: 'not-an-email' }]);
    return { invitationId: team[2]?.id ?? '', expiresAt: '2026-03-17T09:00:00.000Z' };
  });
  const { user } = open('/w/acme/staff/team', { invite });
  await user.click(await screen.findByRole('button', { name: 'Invite somebody' }));
  const dialog = screen.getByRole('dialog', { name: 'Invite somebody' });
  await user.type(within(dialog).getByLabelText('Name'), 'Vera');
  await user.type(within(dialog).getByLabelText('E-mail address'), 'vera');
  await user.click(within(dialog).getByRole('radio', { name: /Sales/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Invite' }));
  await waitFor(() => expect(within(dialog).getByLabelText('E-mail address')).toBeInvalid());
  await user.type(within(dialog).getByLabelText('E-mail address'), '@halden.example');
  await user.click(within(dialog).getByRole('button', { name: 'Invite' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(invite).toHaveBeenLastCalledWith(
    expect.objectContaining({ name: 'Vera', email: 'vera@halden.example', role: 'sales' }),
  );
});

test('a role is changed after asking, and the last administrator is told why not', async () => {
  const changeRole = vi.fn(() => {
    throw new Refusal('last-admin');
  });
  const { user } = open(`/w/acme/staff/team?open=${team[0]?.id}`, { changeRole });
  const panel = await screen.findByRole('dialog', { name: 'Mara' });
  await user.click(within(panel).getByRole('radio', { name: /Customer success/ }));
  await user.click(within(panel).getByRole('button', { name: 'Change the role' }));
  const question = await screen.findByRole('dialog', { name: 'Make Mara Customer success?' });
  await user.click(within(question).getByRole('button', { name: 'Change the role' }));
  expect(await within(question).findByRole('alert')).toHaveTextContent('This is the last administrator.');
});

test('whoever ends an administrator’s access reads that open invitations of theirs end too', async () => {
  const ada = person(5, 'Ada', { role: 'admin' });
  const deactivate = vi.fn((_input: { memberId: string }) => null);
  const list = ({ id }: { id?: string }) => {
    const rows = [...team, ada].filter((row) => (id ?? row.id) === row.id);
    return { rows, total: rows.length, page: 1, pageSize: 25 };
  };
  const { user } = open(`/w/acme/staff/team?open=${ada.id}`, { list, deactivate });
  await user.click(await screen.findByRole('button', { name: 'Switch off' }));
  const question = await screen.findByRole('dialog', { name: 'Switch off the access of Ada?' });
  expect(question).toHaveTextContent('Invitations to the team that they sent and nobody accepted yet are withdrawn.');
  await user.click(within(question).getByRole('button', { name: 'Switch off' }));
  await waitFor(() => expect(deactivate.mock.calls[0]?.[0]).toMatchObject({ memberId: ada.id }));
});

test('an invitation says whose it is', async () => {
  open(`/w/acme/staff/team?open=${team[2]?.id}`);
  const panel = await screen.findByRole('dialog', { name: 'Vera' });
  expect(within(panel).getByText('Otis')).toBeVisible();
});

test('somebody whose access is off is erased after asking, and nobody else is', async () => {
  const left = person(4, 'Nora', { state: 'deactivated' });
  const eraseStaff = vi.fn((_input: { memberId: string }) => null);
  const { user, router } = renderPortal({
    path: `/w/acme/staff/team?open=${left.id}`,
    role: 'admin',
    answers: {
      staff: { list: () => ({ rows: [...team, left], total: 4, page: 1, pageSize: 25 }) },
      passkeys: { recoveries: () => ({ recoveries: [] }), requirement: () => requirement },
      oidc: { links: () => ({ links: [], isLinkOn: true, name: 'Nora', email: left.email }) },
      privacy: { eraseStaff },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Erase…' }));
  const question = await screen.findByRole('dialog', { name: 'Erase Nora for good?' });
  expect(question).toHaveTextContent('cannot be brought back');
  await expectAccessible(document.body);
  await user.click(within(question).getByRole('button', { name: 'Erase for good' }));
  await waitFor(() => expect(eraseStaff.mock.calls[0]?.[0]).toMatchObject({ memberId: left.id }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
  await router.navigate({
    to: '/w/$workspace/staff/team',
    params: { workspace: 'acme' },
    search: { open: team[0]?.id },
  });
  expect(await screen.findByRole('button', { name: 'Switch off' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Erase…' })).toBeNull();
});

test('nobody changes themselves, and an invitation can be sent again', async () => {
  const resendInvitation = vi.fn(() => ({ invitationId: team[2]?.id ?? '', expiresAt: '2026-03-17T09:00:00.000Z' }));
  const { user, router } = open(`/w/acme/staff/team?open=${team[1]?.id}`, { resendInvitation });
  expect(await screen.findByText('This is you. Another administrator can change your role.')).toBeVisible();
  await router.navigate({
    to: '/w/$workspace/staff/team',
    params: { workspace: 'acme' },
    search: { open: team[2]?.id },
  });
  await user.click(await screen.findByRole('button', { name: 'Send again' }));
  expect(await screen.findByText(/It was sent again, with a new link/)).toBeVisible();
});

test('a colleague’s lost passkey is decided with a reason', async () => {
  const approveRecovery = vi.fn<(input: { reason: string }) => null>(() => null);
  const recovery = {
    id: '0190a000-0000-7000-8000-0000000000f1',
    member: { id: team[0]?.id ?? '', name: 'Mara', email: 'mara@halden.example' },
    askedAt: '2026-03-10T08:00:00.000Z',
    canDecide: true,
  };
  const { user } = renderPortal({
    path: '/w/acme/staff/team',
    role: 'admin',
    answers: {
      staff: { list: () => ({ rows: team, total: 3, page: 1, pageSize: 25 }) },
      passkeys: {
        recoveries: () => ({ recoveries: [recovery] }),
        requirement: () => requirement,
        approveRecovery,
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Decide' }));
  await user.type(screen.getByLabelText('How do you know that it is them?'), 'We spoke on the phone');
  await user.click(screen.getByRole('button', { name: 'Let them add a new one' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(approveRecovery).toHaveBeenCalledWith(expect.objectContaining({ reason: 'We spoke on the phone' }));
});
