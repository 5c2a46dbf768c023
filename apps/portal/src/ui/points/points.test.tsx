import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderUi } from '../../testing/render-ui.tsx';
import { Points } from './points.tsx';

test.each([
  [0, 'reward', '0 reward points'],
  [1, 'points', '1 point'],
  [1240, 'status', '1,240 status points'],
  [720, 'to-spend', '720 points to spend'],
  [Number.MAX_SAFE_INTEGER, 'status', '9,007,199,254,740,991 status points'],
] as const)('writes %d %s with its unit in words', (value, unit, words) => {
  const { container } = renderUi(<Points value={value} unit={unit} />);
  expect(container).toHaveTextContent(new RegExp(`^${words}$`));
});

test.each([
  [100, '+100 points'],
  [-350, '\u2212350 points'],
  [-1, '\u22121 point'],
  [0, '0 points'],
])('writes a change of %d with its sign', (value, words) => {
  const { container } = renderUi(<Points value={value} isChange />);
  expect(container.textContent).toBe(words);
});

test('rolls a new number in, and does not roll the first one', () => {
  const { rerender } = renderUi(<Points value={100} />);
  expect(screen.getByText('100')).not.toHaveClass('rolled');
  rerender(<Points value={400} />);
  expect(screen.getByText('400')).toHaveClass('rolled');
});
