import type { ListCatalogueInput } from '@rostra/shared/rewards/list-catalogue.contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { catalogueItem, catalogueOf } from '../testing/build-rewards.ts';

type Rows = Parameters<typeof catalogueOf>[0];

function open(rows: Rows, path = '/w/acme/rewards') {
  const asked: ListCatalogueInput[] = [];
  const view = renderPortal({
    path,
    role: 'champion',
    answers: {
      rewards: {
        catalogue: (input) => {
          asked.push(input as ListCatalogueInput);
          return catalogueOf(rows);
        },
      },
    },
  });
  return { ...view, asked };
}

const id = (nth: number) => `0190b000-0000-7000-8000-00000000000${nth}`;
const hoodie = catalogueItem({ id: id(1) });
const trip = catalogueItem({
  id: id(2),
  title: 'Trip to the customer day',
  group: 'near',
  refusal: { code: 'not-enough-points', missing: 120 },
  worth: null,
});
const dinner = catalogueItem({
  id: id(3),
  title: 'Founder dinner',
  minimumTier: 'silver',
  group: 'later',
  refusal: { code: 'tier-too-low', needs: 'silver' },
});
const mug = catalogueItem({ id: id(4), title: 'Mug', stock: 0, group: 'later', refusal: { code: 'out-of-stock' } });

describe('the catalogue', () => {
  it('shows what can be had now first, then what is near with the points missing, then the rest with its reason', async () => {
    open([hoodie, trip, dinner, mug]);
    const now = await screen.findByRole('region', { name: 'You can have these now' });
    const near = screen.getByRole('region', { name: 'Only points are missing' });
    const later = screen.getByRole('region', { name: 'For later' });
    expect(screen.getAllByRole('region').filter((part) => [now, near, later].includes(part))).toEqual([
      now,
      near,
      later,
    ]);
    expect(within(now).getByRole('link', { name: 'Grey hoodie' })).toHaveAttribute('href', `/w/acme/rewards/${id(1)}`);
    expect(within(near).getByText('120 more points')).toBeVisible();
    expect(within(later).getByText('Opens at Silver')).toBeVisible();
    expect(within(later).getByText('None left')).toBeVisible();
  });

  it('tells on each card what it costs, what it is worth, what is left and where it ships', async () => {
    open([hoodie]);
    const card = await screen.findByRole('listitem', { name: 'Grey hoodie' });
    for (const words of ['300', 'Worth €45', '3 left', 'Ships to EU and UK']) expect(card).toHaveTextContent(words);
    expect(screen.getByText('720')).toBeVisible();
  });

  it('leaves groups out that hold nothing, and filters where all is in sight', async () => {
    open([hoodie]);
    await screen.findByRole('region', { name: 'You can have these now' });
    expect(screen.queryByRole('region', { name: 'For later' })).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('keeps the search in the address and asks the server', async () => {
    const rows = Array.from({ length: 8 }, (_, nth) => catalogueItem({ id: id(nth), title: `Reward ${nth}` }));
    const { user, router, asked } = open(rows);
    await user.type(await screen.findByRole('searchbox', { name: 'Search rewards' }), 'mug{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Gift card');
    expect(router.state.location.search).toMatchObject({ q: 'mug', kind: 'gift-card' });
    expect(asked.at(-1)).toMatchObject({ search: 'mug', kind: 'gift-card', page: 1 });
  });

  it('says what to do when it is empty, and when nothing fits', async () => {
    const { unmount } = open([]);
    expect(await screen.findByText('The shelf is still empty')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the challenges' })).toBeVisible();
    unmount();
    const { user, router } = open([], '/w/acme/rewards?q=boat');
    await user.click(await screen.findByRole('button', { name: 'Show all rewards' }));
    expect(router.state.location.search).not.toHaveProperty('q');
  });

  it('has roles and names for everything', async () => {
    const { container } = open([hoodie, trip, dinner, mug]);
    await screen.findByRole('region', { name: 'For later' });
    await expectAccessible(container);
  });
});
