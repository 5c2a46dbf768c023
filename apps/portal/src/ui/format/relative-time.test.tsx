import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderUi } from '../../testing/render-ui.tsx';
import { RelativeTime } from './relative-time.tsx';

const now = new Date('2026-03-10T09:00:00Z');

it.each([
  ['2026-03-12T08:00:00Z', 'in 2 days'],
  ['2026-03-11T09:00:00Z', 'tomorrow'],
  ['2026-03-09T16:00:00Z', '17 hours ago'],
  ['2026-03-10T08:00:20Z', '1 hour ago'],
  ['2026-03-10T08:01:00Z', '59 minutes ago'],
  ['2026-03-09T09:10:00Z', 'yesterday'],
  ['2026-03-10T09:00:20Z', 'now'],
])('%s is %s', (at, words) => {
  renderUi(<RelativeTime at={at} now={now} />);
  expect(screen.getByText(words)).toBeVisible();
});
