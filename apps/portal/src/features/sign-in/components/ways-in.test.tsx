import type { ListOfferedWaysOutput } from '@rostra/shared/sign-in-ways/list-offered-ways.contract';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';

const provider = (audience: string, label: string) => ({ label, startPath: `/oidc/acme/${audience}/start` });
const off = { isLinkOn: false, provider: null };
const byMail = { isLinkOn: true, provider: null };

function open(ways: Partial<ListOfferedWaysOutput>, search = '') {
  const offered = () => ({ champions: byMail, staff: byMail, canJoin: false, ...ways });
  return renderPortal({ path: `/w/acme/sign-in${search}`, role: 'champion', answers: { signInWays: { offered } } });
}
const mail = () => screen.queryByRole('button', { name: 'Mail me a link' });

describe('the sign-in page', () => {
  it('shows the mail alone where nothing else is on', async () => {
    open({});
    expect(await screen.findByRole('button', { name: 'Mail me a link' })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Continue with/ })).toBeNull();
  });

  it('shows the champions’ provider first and the team’s below', async () => {
    open({
      champions: { isLinkOn: true, provider: provider('champion', 'Acme ID') },
      staff: { isLinkOn: true, provider: provider('staff', 'Okta') },
    });
    const [first, second] = await screen.findAllByRole('link', { name: /^Continue with/ });
    expect(first).toHaveAttribute('href', '/oidc/acme/champion/start');
    expect(second).toHaveAttribute('href', '/oidc/acme/staff/start');
    expect(screen.getByRole('region', { name: 'For the team of Acme' })).toContainElement(second!);
    expect(mail()).toBeVisible();
    await expectAccessible(document.body);
  });

  it('shows the team’s provider first to whoever was on the way to the console, and leads back there', async () => {
    const path = '/w/acme/staff/rewards?page=2';
    open({ staff: { isLinkOn: true, provider: provider('staff', 'Okta') } }, `?returnTo=${encodeURIComponent(path)}`);
    const link = await screen.findByRole('link', { name: 'Continue with Okta' });
    expect(link).toHaveAttribute(
      'href',
      `/oidc/acme/staff/start?${new URLSearchParams({ returnTo: path }).toString()}`,
    );
    expect(screen.queryByRole('region', { name: 'For the team of Acme' })).toBeNull();
  });

  it('asks for no address where no mail would come', async () => {
    open({ champions: off, staff: { isLinkOn: false, provider: provider('staff', 'Okta') } });
    await screen.findByRole('link', { name: 'Continue with Okta' });
    expect(mail()).toBeNull();
    expect(screen.getByText(/Champions come in through the site/)).toBeVisible();
  });

  it('tells newcomers that the mail says how to join, where they may', async () => {
    open({ canJoin: true });
    expect(await screen.findByText(/Are you new here/)).toBeVisible();
  });

  it.each([
    ['stale', /begun in another browser/],
    ['declined', /Nothing has happened/],
    ['not-a-member', /Ask the team behind Acme/],
    ['asked-to-join', /answers by mail/],
  ])('says why a provider led back (%s)', async (problem, words) => {
    open({}, `?problem=${problem}`);
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('shows nothing that somebody else wrote into the address', async () => {
    open({}, '?problem=call-0900-12345');
    await screen.findByRole('button', { name: 'Mail me a link' });
    expect(document.body).not.toHaveTextContent('0900');
  });
});
