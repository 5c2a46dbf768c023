import type { JoinBetaInput } from '@rostra/shared/betas/join-beta.contract';
import type { LeaveBetaInput } from '@rostra/shared/betas/leave-beta.contract';
import type { OfferedBeta } from '@rostra/shared/betas/offered-beta.schema';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { betasOf, idOf, offeredBeta } from '../testing/build-betas.ts';

/** The page of a beta, with a server that answers one view after the other. */
function open(views: readonly OfferedBeta[], answer: Refusal | 'ok' = 'ok') {
  const asked = { join: [] as JoinBetaInput[], leave: [] as LeaveBetaInput[] };
  let viewed = 0;
  const refuse = () => {
    if (answer !== 'ok') throw answer;
  };
  const view = renderPortal({
    path: `/w/acme/betas/${idOf(1)}`,
    role: 'champion',
    answers: {
      betas: {
        view: () => views[Math.min(viewed++, views.length - 1)]!,
        join: (input) => {
          asked.join.push(input);
          refuse();
          return { state: 'joined' };
        },
        leave: (input) => {
          asked.leave.push(input);
          refuse();
          return { left: 'seat' };
        },
      },
    },
  });
  return { ...view, asked };
}

const joined = offeredBeta({ own: { state: 'joined', joinedAt: '2026-03-10T09:00:00.000Z' }, seatsLeft: 2 });

describe('joining', () => {
  it('says what it brings, and shows the seat once it is taken', async () => {
    const { user, asked, container } = open([offeredBeta({ criteria: 'You run pipelines.' }), joined]);
    expect(await screen.findByText('3 of 10 seats left')).toBeVisible();
    expect(screen.getByText('You are in at once.')).toBeVisible();
    expect(screen.getByText('You run pipelines.')).toBeVisible();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Join the beta' }));
    expect(await screen.findByText(/You are in since/)).toHaveTextContent('You are in since March 10, 2026.');
    expect(asked.join).toMatchObject([{ betaId: idOf(1) }]);
  });

  it('a full beta says which place it would be, and then which it is', async () => {
    const full = offeredBeta({ seatsLeft: 0, waitingCount: 4, joining: { answer: 'waitlist', place: 5 } });
    const waiting = offeredBeta({
      seatsLeft: 0,
      waitingCount: 5,
      own: { state: 'waitlisted', requestedAt: '2026-03-10T09:00:00.000Z', place: 5 },
    });
    const { user } = open([full, waiting]);
    expect(await screen.findByText(/You would be number 5/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Join the waitlist' }));
    expect(await screen.findByText('Place 5 on the waitlist')).toBeVisible();
  });

  it('explains the tier that opens it and how many points are missing', async () => {
    open([offeredBeta({ minimumTier: 'silver', joining: { answer: 'tier-too-low', needs: 'silver', missing: 120 } })]);
    expect(await screen.findByText('Silver opens this. You need 120 more status points.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Join/ })).toBeNull();
  });

  it('tells from when it can be joined, and that it is over', async () => {
    const first = open([offeredBeta({ joining: { answer: 'not-yet', at: '2026-03-31T22:00:00.000Z' } })]);
    expect(await screen.findByText('You can join from April 1, 2026 on.')).toBeVisible();
    first.unmount();
    open([offeredBeta({ isClosed: true, joining: { answer: 'over' } })]);
    expect(await screen.findByText('This beta takes nobody in any more.')).toBeVisible();
  });

  it('that is refused says why, in the place where it was asked', async () => {
    const { user } = open([offeredBeta()], new Refusal('beta-not-open', { state: 'closed' }));
    await user.click(await screen.findByRole('button', { name: 'Join the beta' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This beta is not open to join now.');
  });
});

describe('leaving', () => {
  it('asks first, and says what is given up', async () => {
    const { user, asked } = open([joined, offeredBeta()]);
    await user.click(await screen.findByRole('button', { name: 'Leave the beta' }));
    const dialog = await screen.findByRole('dialog', { name: 'Leave “Offline mode”?' });
    expect(within(dialog).getByText(/Your seat goes to somebody else/)).toBeVisible();
    expect(asked.leave).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Leave the beta' }));
    expect(await screen.findByRole('button', { name: 'Join the beta' })).toBeVisible();
    expect(asked.leave).toMatchObject([{ betaId: idOf(1) }]);
  });
});

describe('the list', () => {
  it('puts one’s own first, then what is open, then what opens later with the tier explained', async () => {
    const gold = { answer: 'tier-too-low', needs: 'gold', missing: 1_620 } as const;
    const { container } = renderPortal({
      path: '/w/acme/betas',
      role: 'champion',
      answers: {
        betas: {
          open: () =>
            betasOf(
              { ...joined, id: idOf(2), title: 'Mine' },
              offeredBeta({ title: 'Open', closesAt: '2026-03-31T22:00:00.000Z' }),
              offeredBeta({ id: idOf(3), title: 'Later', minimumTier: 'gold', joining: gold }),
            ),
        },
      },
    });
    const headings = await screen.findAllByRole('heading', { level: 3 });
    expect(headings.map((heading) => heading.textContent)).toEqual(['Mine', 'Open', 'Later']);
    expect(screen.getByText('Gold opens this; 1,620 points to go')).toBeVisible();
    expect(screen.getByText(/until/)).toHaveTextContent('until Mar 31');
    await expectAccessible(container);
  });

  it('that is empty says what will stand there', async () => {
    renderPortal({ path: '/w/acme/betas', role: 'champion', answers: { betas: { open: () => betasOf() } } });
    expect(await screen.findByRole('heading', { name: 'No beta is open' })).toBeVisible();
  });
});
