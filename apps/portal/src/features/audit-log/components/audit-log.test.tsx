import type { AuditEventView, ListAuditEventsInput } from '@rostra/shared/audit/list-audit-events.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Refusal } from '../../../testing/answering-server.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';

const mara = { id: '0190a000-0000-7000-8000-0000000000a1', name: 'Mara Lind' };
const subject = { type: 'challenge', id: '0190a000-0000-7000-8000-0000000000c1', label: 'Tell your story' };
const event: AuditEventView = {
  id: '0190a000-0000-7000-8000-000000000001',
  at: '2026-03-05T09:00:00.000Z',
  action: 'challenges.publish',
  actor: mara,
  actorRole: 'manager',
  surface: 'console',
  subject,
  before: { state: 'draft', title: 'Tell your story' },
  after: { state: 'published', title: 'Tell your story' },
  requestId: 'req-1',
};
const itself: AuditEventView = {
  ...event,
  id: '0190a000-0000-7000-8000-000000000002',
  action: 'future.verb',
  actor: null,
  actorRole: 'system',
  surface: 'job',
  before: null,
  after: null,
};

function open(path: string, rows: readonly AuditEventView[] = [event, itself]) {
  const asked: ListAuditEventsInput[] = [];
  const view = renderPortal({
    path,
    role: 'admin',
    answers: {
      audit: {
        list: (input) => {
          asked.push(input as ListAuditEventsInput);
          return { rows: [...rows], total: rows.length, page: 1, pageSize: 50 };
        },
        filters: () => ({ actions: ['challenges.publish'], staff: [mara] }),
      },
    },
  });
  return { ...view, asked };
}

test('an entry says in plain words who did what, and opens with what changed', async () => {
  const { user } = open('/w/acme/staff/audit-log');
  await user.click(await screen.findByRole('button', { name: 'Published a challenge' }));
  const panel = await screen.findByRole('dialog', { name: 'Published a challenge' });
  expect(within(panel).getByText('Mara Lind, Program manager')).toBeVisible();
  const changed = within(within(panel).getByRole('table'))
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(changed).toEqual(['FieldBeforeAfter', 'statedraftpublished', 'titleTell your storyTell your story']);
  await expectAccessible(document.body);
});

test('an action of another version and a deed of the system are shown as they are', async () => {
  const { user } = open('/w/acme/staff/audit-log');
  await user.click(await screen.findByRole('button', { name: 'future.verb' }));
  const panel = await screen.findByRole('dialog', { name: 'future.verb' });
  expect(within(panel).getByText('The system')).toBeVisible();
  expect(within(panel).getByText('It happened; no state was changed by it.')).toBeVisible();
});

test('the log is narrowed by action, person, days and, from an entry, by its thing', async () => {
  const { user, router, asked } = open('/w/acme/staff/audit-log');
  await screen.findByRole('option', { name: 'Published a challenge' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'Published a challenge');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Who' }), 'Mara Lind');
  await user.type(screen.getByLabelText('From'), '2026-03-01');
  await waitFor(() =>
    expect(asked.at(-1)).toMatchObject({ action: 'challenges.publish', actor: mara.id, from: '2026-03-01' }),
  );
  await user.click(screen.getByRole('button', { name: 'Published a challenge' }));
  await user.click(await screen.findByRole('button', { name: 'Everything about this' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ subject: subject.id, open: event.id }));
});

test('an address with nonsense shows the whole log', async () => {
  const { asked } = open('/w/acme/staff/audit-log?actor=nobody&from=2026-02-30&page=-1&subject=x');
  await screen.findByRole('button', { name: 'Published a challenge' });
  expect(asked).toEqual([{ page: 1, pageSize: 50 }]);
});

test('whoever is not an administrator is told so', async () => {
  const answers = {
    audit: {
      list: () => {
        throw new Refusal('not-allowed');
      },
      filters: () => {
        throw new Refusal('not-allowed');
      },
    },
  };
  renderPortal({ path: '/w/acme/staff/audit-log', answers });
  expect(await screen.findByText('This is not open to you')).toBeVisible();
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
});
