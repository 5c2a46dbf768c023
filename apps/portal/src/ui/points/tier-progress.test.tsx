import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import { TierProgress } from './tier-progress.tsx';

const toSilver = { tier: 'silver', threshold: 1000, missing: 120, progress: 0.84 } as const;

test('says the distance to the next tier in words, then as a bar that says the same', async () => {
  const { container } = renderUi(
    <TierProgress tier="bronze" statusPoints={880} next={toSilver} unlocks="roadmap preview" />,
  );
  expect(screen.getByText('120 to Silver')).toBeVisible();
  expect(screen.getByText('roadmap preview')).toBeVisible();
  const bar = screen.getByRole('progressbar', { name: 'Way to Silver' });
  expect(bar).toHaveAttribute('aria-valuetext', '880 of 1,000 status points');
  await expectAccessible(container);
});

test('says that there is no tier yet before the first', () => {
  renderUi(
    <TierProgress tier="none" statusPoints={0} next={{ tier: 'bronze', threshold: 250, missing: 250, progress: 0 }} />,
  );
  expect(screen.getByText('No tier yet')).toBeVisible();
  expect(screen.getByText('250 to Bronze')).toBeVisible();
});

test('has no bar and no distance at the highest tier', () => {
  renderUi(<TierProgress tier="gold" statusPoints={3100} next={null} />);
  expect(screen.getByText('The highest tier is yours')).toBeVisible();
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});
