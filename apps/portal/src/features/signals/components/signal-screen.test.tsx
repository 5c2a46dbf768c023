import type { SaveSignalKindInput } from '@rostra/shared/signals/save-signal-kind.contract';
import type { SignalRecord } from '@rostra/shared/signals/signal.schema';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { houseKinds, paidSignal, signalsOf, waitingSignal } from '../testing/build-signals.ts';

/** The screen with a server that keeps its rows: one that is withdrawn is so in the next answer. */
function open(start: readonly SignalRecord[], { path = '', refuses = null as Refusal | null } = {}) {
  let rows = [...start];
  const asked: unknown[] = [];
  const saved: SaveSignalKindInput[] = [];
  const view = renderPortal({
    path: `/w/acme/staff/signals${path}`,
    answers: {
      signals: {
        list: (input) => {
          asked.push(input);
          return signalsOf(rows.filter(({ outcome }) => !input.outcome || outcome === input.outcome));
        },
        kinds: () => houseKinds,
        withdraw: ({ signalId, reason }) => {
          const withdrawn = { at: '2026-03-10T09:00:00.000Z', byName: 'Lena Roth', reason };
          rows = rows.map((row) => (row.id === signalId ? { ...row, withdrawn } : row));
          return rows.find(({ id }) => id === signalId)!;
        },
        saveKind: (input) => {
          saved.push(input);
          if (refuses) throw refuses;
          return input.kind;
        },
      },
    },
  });
  return { ...view, asked, saved };
}

describe('signals', () => {
  it('say why there is none yet, and lead to the call that tells one', async () => {
    const { user, container } = open([]);
    const connect = await screen.findByRole('button', { name: 'Connect a system' });
    expect(screen.queryByRole('search'), 'filters over a list that has nothing to narrow').toBeNull();
    await user.click(connect);
    const call = await screen.findByRole('group', { name: 'Tell a signal' });
    expect(call).toHaveTextContent('/signals/acme');
    await expectAccessible(container);
  });

  it('that no filter lets through leave the filters where they are', async () => {
    open([], { path: '?q=nobody' });
    expect(await screen.findByText('Nothing here')).toBeVisible();
    expect(screen.getByRole('search')).toBeVisible();
  });

  it('open with what they paid and why, and are withdrawn with a reason only', async () => {
    const { user } = open([paidSignal(1), paidSignal(2)]);
    await user.click((await screen.findAllByRole('button', { name: 'Certification' }))[0]!);
    const detail = await screen.findByRole('dialog', { name: 'Certification' });
    expect(within(detail).getByText('The rules of the house pay for it.')).toBeVisible();
    await user.click(within(detail).getByRole('button', { name: 'Withdraw this signal' }));
    const asking = await screen.findByRole('dialog', { name: 'Withdraw “Certification”?' });
    await user.click(within(asking).getByRole('button', { name: 'Withdraw' }));
    const reason = within(asking).getByRole('textbox', { name: 'Why is it wrong?' });
    expect(reason).toHaveAccessibleDescription(/Please fill this in/);
    await user.type(reason, 'Somebody else passed it');
    await user.click(within(asking).getByRole('button', { name: 'Withdraw' }));
    expect(await within(detail).findByText('Somebody else passed it')).toBeVisible();
  });

  it('that wait are a list of their own, with whom they mean', async () => {
    const { user, router } = open([paidSignal(1), waitingSignal(2)]);
    await user.click(await screen.findByRole('tab', { name: /Nobody found yet/ }));
    expect(await screen.findByText('stranger-2@example.com')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Champion 1')).toBeNull());
    expect(router.state.location.search).toEqual({ part: 'waiting' });
  });

  it('are filtered through the address', async () => {
    const { user, router, asked } = open([paidSignal(1)], { path: '?kind=certification' });
    await screen.findByRole('option', { name: 'academy' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Told by' }), 'academy');
    await waitFor(() => expect(router.state.location.search).toEqual({ kind: 'certification', source: 'academy' }));
    expect(asked.at(-1)).toMatchObject({ kind: 'certification', source: 'academy' });
  });
});

describe('a new kind', () => {
  const fill = async (user: ReturnType<typeof open>['user']) => {
    await user.click(await screen.findByRole('button', { name: 'New kind' }));
    const form = await screen.findByRole('dialog', { name: 'New kind of signal' });
    await user.type(within(form).getByRole('textbox', { name: 'Name' }), 'Über course');
    expect(within(form).getByRole('textbox', { name: 'Key' })).toHaveValue('uber-course');
    await user.type(within(form).getByRole('textbox', { name: 'What it means' }), 'Passed it');
    return form;
  };

  it('gets a key from its name; one that tells a click says that it is never paid for', async () => {
    const { user, saved } = open([], { path: '?part=kinds' });
    const form = await fill(user);
    await user.click(within(form).getByRole('radio', { name: 'A click, like or view' }));
    expect(within(form).queryByRole('checkbox', { name: 'Point rules may pay for it' })).toBeNull();
    await user.click(within(form).getByRole('button', { name: 'Keep' }));
    await waitFor(() =>
      expect(saved).toMatchObject([{ isNew: true, kind: { key: 'uber-course', nature: 'reaction', canEarn: false } }]),
    );
  });

  it('shows at the field what keeps it from being kept', async () => {
    const fields = [{ path: 'kind.key', message: 'given-twice' }];
    const { user } = open([], { path: '?part=kinds', refuses: new Refusal('invalid-input', {}, fields) });
    const form = await fill(user);
    await user.click(within(form).getByRole('button', { name: 'Keep' }));
    expect(await within(form).findByText('This is here twice.')).toBeVisible();
  });
});
