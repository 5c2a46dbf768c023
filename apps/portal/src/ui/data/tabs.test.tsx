import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import { Tabs } from './tabs.tsx';

const tabs = [
  { key: 'waiting', label: 'Waiting', count: 3 },
  { key: 'answered', label: 'Answered' },
] as const;

function Submissions() {
  const [tab, setTab] = useState<'waiting' | 'answered'>('waiting');
  return (
    <Tabs label="Submissions" tabs={tabs} value={tab} onChange={setTab}>
      {tab}
    </Tabs>
  );
}

test('arrow keys move between tabs and come round at the end', async () => {
  const { user, container } = renderUi(<Submissions />);
  await expectAccessible(container);
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Answered' })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: 'Answered' })).toHaveTextContent('answered');
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Waiting');
});
