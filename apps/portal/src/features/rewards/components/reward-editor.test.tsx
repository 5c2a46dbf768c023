import type { CreateRewardInput } from '@rostra/shared/rewards/create-reward.contract';
import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import type { SaveRewardInput } from '@rostra/shared/rewards/save-reward.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal, type PortalScene } from '../../../testing/render-portal.tsx';
import { catalogueItem, rewardId } from '../testing/build-rewards.ts';

function record(parts: Partial<RewardRecord> = {}): RewardRecord {
  const { group: _group, refusal: _refusal, redeemedCount: _count, ...fields } = catalogueItem({ stock: 5 });
  return {
    ...fields,
    state: 'draft',
    version: 3,
    updatedAt: '2026-03-10T09:00:00.000Z',
    waitingCount: 0,
    fulfilledCount: 0,
    ...parts,
  };
}

const newPath = '/w/acme/staff/rewards/new';
const editPath = `/w/acme/staff/rewards/${rewardId}`;

/** The editor with a server that keeps one reward, saved as it comes. */
function open(
  path: string,
  { stored = record(), refusals = [] as Refusal[], drafts = undefined as PortalScene['drafts'] } = {},
) {
  let kept = stored;
  const created: CreateRewardInput[] = [];
  const saved: SaveRewardInput[] = [];
  const view = renderPortal({
    path,
    ...(drafts ? { drafts } : {}),
    answers: {
      rewards: {
        get: () => kept,
        create: (input) => {
          created.push(input);
          const refusal = refusals.shift();
          if (refusal) throw refusal;
          kept = { ...record(), ...input, version: 1 };
          return kept;
        },
        save: (input) => {
          saved.push(input);
          const refusal = refusals.shift();
          if (refusal) {
            kept = { ...kept, title: 'Hoodie of somebody else', version: kept.version + 1 };
            throw refusal;
          }
          kept = { ...kept, ...input, version: input.version + 1 };
          return kept;
        },
        activate: () => {
          kept = { ...kept, state: 'active', version: kept.version + 1 };
          return kept;
        },
      },
    },
  });
  return { ...view, created, saved };
}

const box = (name: string | RegExp) => screen.findByRole('textbox', { name });
const save = (name = 'Save') => screen.getByRole('button', { name });

describe('a new reward', () => {
  it('is written beside the card that champions will see, and created as a draft', async () => {
    const { user, router, created } = open(newPath);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kind' }), 'Exclusive access');
    for (const [name, text] of [
      ['Title', 'Founder dinner'],
      ['Description', 'Six people, one table.'],
      ['Cost', '1,200'],
      [/^Worth to the champion/, '75.50'],
    ] as const) {
      await user.clear(await box(name));
      await user.paste(text);
    }
    await user.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'EUR');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Opens at' }), 'Gold alone');
    await user.tab();
    const preview = screen.getByRole('region', { name: 'Preview' });
    for (const words of ['Founder dinner', '1,200', 'Worth €75.50', 'From Gold', 'Exclusive access']) {
      expect(preview).toHaveTextContent(words);
    }
    await user.click(save('Create draft'));
    await waitFor(() => expect(created).toHaveLength(1));
    expect(created[0]).toMatchObject({
      kind: 'exclusive-access',
      title: 'Founder dinner',
      pointsCost: 1200,
      worth: { minor: 7550, currency: 'EUR' },
      stock: null,
      perMemberLimit: null,
      minimumTier: 'gold',
      shipsTo: null,
    });
    await waitFor(() => expect(router.state.location.pathname).toBe(editPath));
  });

  it('with something missing or wrong says what at the field, keeps the text and sends nothing', async () => {
    const { user, created } = open(newPath);
    await user.type(await box(/^Worth to the champion/), 'a lot');
    await user.type(await box(/^Pieces left/), '1.5');
    await user.click(save('Create draft'));
    expect(await box('Title')).toHaveAccessibleDescription(/Please fill this in/);
    expect(await box(/^Worth to the champion/)).toHaveAccessibleDescription(
      /Please give an amount such as 25 or 25.50/,
    );
    expect(await box(/^Pieces left/)).toHaveAccessibleDescription(/Please give a whole number/);
    expect(await box(/^Worth to the champion/)).toHaveValue('a lot');
    expect(created).toEqual([]);
  });

  it('puts what the server finds at its field', async () => {
    const refusal = new Refusal('invalid-input', {}, [{ path: 'title', message: 'too-long:120' }]);
    const { user } = open(newPath, { refusals: [refusal] });
    await user.type(await box('Title'), 'Dinner');
    await user.type(await box('Description'), 'Good.');
    await user.click(save('Create draft'));
    await waitFor(async () => expect(await box('Title')).toHaveAccessibleDescription(/At most 120 characters/));
    expect(await box('Title')).toHaveValue('Dinner');
  });
});

describe('a stored reward', () => {
  it('is saved with the version and the stock it was opened with', async () => {
    const { user, saved } = open(editPath);
    await user.clear(await box(/^Pieces left/));
    await user.type(await box(/^Pieces left/), '8');
    await user.click(save());
    expect(await screen.findByText('All is saved')).toBeVisible();
    expect(saved).toMatchObject([{ rewardId, version: 3, stockSeen: 5, stock: 8 }]);
  });

  it('that somebody else saved meanwhile keeps the text typed here, until one decides', async () => {
    const { user, saved } = open(editPath, { refusals: [new Refusal('changed-meanwhile')] });
    await user.clear(await box('Title'));
    await user.type(await box('Title'), 'My hoodie');
    await user.click(save());
    expect(await screen.findByText('Somebody else saved this meanwhile')).toBeVisible();
    expect(await box('Title')).toHaveValue('My hoodie');
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await user.click(save());
    await waitFor(() =>
      expect(saved.map(({ version, stockSeen, title }) => [version, stockSeen, title])).toEqual([
        [3, 5, 'My hoodie'],
        [4, 5, 'My hoodie'],
      ]),
    );
  });

  it('can be taken as somebody else saved it', async () => {
    const { user } = open(editPath, { refusals: [new Refusal('changed-meanwhile')] });
    await user.type(await box('Title'), ' mine');
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'Take theirs' }));
    expect(await box('Title')).toHaveValue('Hoodie of somebody else');
    expect(screen.getByText('All is saved')).toBeVisible();
  });

  it('is put into the catalogue after saying what that can cost', async () => {
    const { user } = open(editPath);
    await user.click(await screen.findByRole('button', { name: 'Put into the catalogue' }));
    const dialog = await screen.findByRole('dialog', { name: 'Put “Grey hoodie” into the catalogue?' });
    expect(dialog).toHaveTextContent('If every piece is redeemed it costs you €225.');
    await user.click(within(dialog).getByRole('button', { name: 'Put into the catalogue' }));
    expect(await screen.findByText('In the catalogue')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Take out of the catalogue' })).toBeVisible();
  });

  it('has roles and names for everything', async () => {
    const { container } = open(editPath);
    await box('Title');
    await expectAccessible(container);
  });
});
