import type { ListProviderLinksOutput, ProviderLink } from '@rostra/shared/oidc/provider-link.contract';
import type { StaffRow } from '@rostra/shared/staff/list-staff.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';

const okta: ProviderLink = {
  id: '0190a000-0000-7000-8000-0000000000e1',
  audience: 'staff',
  label: 'Okta',
  issuer: 'https://acme.okta.com/oauth2',
  linkedAt: '2026-03-01T09:00:00.000Z',
  hindrance: null,
};
const mara: StaffRow = {
  id: '0190a000-0000-7000-8000-0000000000e2',
  name: 'Mara Lindqvist',
  email: 'mara@acme.example',
  role: 'manager',
  state: 'active',
  passkeys: 0,
  seenAt: null,
  expiresAt: null,
  invitedBy: null,
  isSelf: false,
};
const linksWith = (link: Partial<ProviderLink> | null, isLinkOn = true): ListProviderLinksOutput => ({
  links: link ? [{ ...okta, ...link }] : [],
  isLinkOn,
  name: mara.name,
  email: mara.email,
});

/** The caller's own page, with a server that unlinks. */
function openOwn(start: ListProviderLinksOutput, refusal?: Refusal) {
  let links = start;
  const unlinkOwn = vi.fn((_input: { linkId: string }) => {
    if (refusal) throw refusal;
    links = linksWith(null);
    return null;
  });
  const nobody = { rows: [], total: 0, page: 1, pageSize: 25 };
  const view = renderPortal({
    path: '/w/acme/staff/you',
    answers: {
      oidc: { ownLinks: () => links, unlinkOwn },
      sessions: { list: () => nobody },
      passkeys: { list: () => ({ passkeys: [], isRequired: false }) },
    },
  });
  return { ...view, unlinkOwn };
}

/** The team with somebody open, as an administrator. */
function openTeam(links: ListProviderLinksOutput) {
  const unlink = vi.fn((_input: { linkId: string }) => null);
  const view = renderPortal({
    path: `/w/acme/staff/team?open=${mara.id}`,
    role: 'admin',
    answers: {
      oidc: { links: () => links, unlink },
      staff: { list: () => ({ rows: [mara], total: 1, page: 1, pageSize: 25 }) },
      passkeys: {
        recoveries: () => ({ recoveries: [] }),
        requirement: () => ({ isRequired: false, staff: 2, staffWithPasskey: 1, hasOwn: false }),
      },
    },
  });
  return { ...view, unlink };
}

describe('an account elsewhere', () => {
  it('of one’s own is unlinked after asking, which says what lets one in from then on', async () => {
    const { user, unlinkOwn } = openOwn(linksWith({}));
    expect(await screen.findByText(/at acme\.okta\.com/)).toBeVisible();
    await expectAccessible(document.body);
    await user.click(screen.getByRole('button', { name: 'Unlink Okta' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sign in through Okta no longer?' });
    expect(dialog).toHaveTextContent('mailed to mara@acme.example');
    await user.click(within(dialog).getByRole('button', { name: 'Unlink' }));
    await waitFor(() => expect(unlinkOwn.mock.calls[0]?.[0]).toMatchObject({ linkId: okta.id }));
    await waitFor(() => expect(screen.queryByText(/at acme\.okta\.com/)).toBeNull());
  });

  it('that is the last way in stays, and says so', async () => {
    const { user, unlinkOwn } = openOwn(linksWith({ hindrance: 'self' }, false));
    await user.click(await screen.findByRole('button', { name: 'Unlink Okta' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('this is your only way in');
    await user.click(within(dialog).getByRole('button', { name: 'Unlink' }));
    expect(unlinkOwn).not.toHaveBeenCalled();
    await expectAccessible(document.body);
  });

  it('of somebody of the team is unlinked by an administrator', async () => {
    const { user, unlink } = openTeam(linksWith({}));
    await user.click(await screen.findByRole('button', { name: 'Unlink Okta' }));
    const dialog = await screen.findByRole('dialog', { name: 'Unlink Mara Lindqvist from Okta?' });
    expect(dialog).toHaveTextContent('signed out everywhere');
    await user.click(within(dialog).getByRole('button', { name: 'Unlink' }));
    await waitFor(() => expect(unlink.mock.calls[0]?.[0]).toMatchObject({ linkId: okta.id }));
  });

  it('is not spoken of where nobody has one', async () => {
    openOwn(linksWith(null));
    expect(await screen.findByRole('heading', { name: 'Where you are signed in' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Accounts elsewhere' })).toBeNull();
  });

  it('that was the last way in by now says it at the press', async () => {
    const { user } = openOwn(linksWith({}), new Refusal('last-way-in', { state: 'self' }));
    await user.click(await screen.findByRole('button', { name: 'Unlink Okta' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Unlink' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('this is your only way in');
  });
});
