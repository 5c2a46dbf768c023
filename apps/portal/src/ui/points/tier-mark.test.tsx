import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderUi } from '../../testing/render-ui.tsx';
import { TierMark } from './tier-mark.tsx';
import { tierPaths } from './tier-paths.ts';

test('names the tier when it stands alone, and keeps silent beside its word', () => {
  const { rerender, container } = renderUi(<TierMark tier="silver" />);
  expect(screen.getByRole('img', { name: 'Silver' })).toBeVisible();
  rerender(<TierMark tier="silver" isDecorative />);
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

test('tells tiers apart by shape, not by colour', () => {
  const shapes = Object.values(tierPaths).map((paths) => paths.join());
  expect(new Set(shapes).size).toBe(4);
});

test('stays inside its square', () => {
  for (const [tier, paths] of Object.entries(tierPaths)) {
    const numbers = paths
      .join(' ')
      .match(/-?\d+(?:\.\d+)?/g)!
      .map(Number);
    // Control points may lie a little outside; the drawn curve does not reach them.
    for (const number of numbers) expect(number, tier).toBeGreaterThan(-2);
    for (const number of numbers) expect(number, tier).toBeLessThan(26);
  }
});
