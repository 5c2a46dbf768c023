import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { idOf, moderationDesk, sentReview, sentTalk } from '../testing/moderation-desk.ts';

async function openTalk(scoreMax = 5) {
  const desk = moderationDesk([sentTalk(1, 'Ana Ruiz', scoreMax), sentReview(2, 'Ben Okafor')]);
  const view = renderPortal({ path: `/w/acme/staff/moderation?item=${idOf(1, 1)}`, answers: desk.answers });
  const region = await detail('Ana Ruiz');
  return { ...view, desk, region };
}
const detail = async (name: string) => {
  const region = await screen.findByRole('region', { name: 'Submission' });
  await within(region).findByRole('heading', { name });
  return region;
};
const score = (value: number) => screen.getByRole('radio', { name: String(value) });

describe('a stage that is scored', () => {
  it('is scored by a number key and approved by A, at what that score pays', async () => {
    const { user, desk } = await openTalk();
    expect(screen.getByRole('radiogroup', { name: 'Score' })).toHaveAccessibleDescription(/5: before customers/);
    await user.keyboard('4');
    expect(score(4)).toBeChecked();
    expect(screen.getByRole('button', { name: /Approve/ })).toHaveTextContent('200 points');
    expect(screen.getByRole('rowheader', { name: /Talks by score/ })).toHaveTextContent('score 4 × 50 points');
    await user.keyboard('a');
    await detail('Ben Okafor');
    expect(desk.acts).toEqual([{ verb: 'approve', id: idOf(1, 1), score: 4 }]);
    expect(screen.getByText(/200 points awarded\./)).toBeVisible();
  });

  it('is not approved before it is scored: the question comes to the fore, and the keys go on working in it', async () => {
    const { user, desk } = await openTalk();
    await user.keyboard('a');
    expect(await screen.findByText('This stage needs a score before it can be approved.')).toBeVisible();
    expect(score(0)).toHaveFocus();
    expect(desk.acts).toEqual([]);
    await user.keyboard('3a');
    await detail('Ben Okafor');
    expect(desk.acts).toEqual([{ verb: 'approve', id: idOf(1, 1), score: 3 }]);
  });

  it('keeps its score while one looks at another and comes back', async () => {
    const { user } = await openTalk();
    await user.click(score(2));
    await user.keyboard('j');
    await detail('Ben Okafor');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await user.keyboard('k');
    await detail('Ana Ruiz');
    expect(score(2)).toBeChecked();
  });

  it('takes two digits for 10, and no score above its scale', async () => {
    const { user, region } = await openTalk(10);
    await user.keyboard('10');
    expect(score(10)).toBeChecked();
    expect(within(region).getByText('score 10 of 10')).toBeInTheDocument();
  });

  it('leaves a number above its scale alone, and one in the middle of a word', async () => {
    const { user } = await openTalk();
    await user.keyboard('7');
    await user.keyboard('q4');
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument();
  });

  it('can be scored with a press and has no fault of roles or names', async () => {
    const { user, container, desk } = await openTalk();
    expect(within(screen.getByRole('group', { name: 'Keys' })).getByText('score')).toBeVisible();
    await user.click(score(0));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: /Approve/ }));
    await detail('Ben Okafor');
    expect(desk.acts).toEqual([{ verb: 'approve', id: idOf(1, 1), score: 0 }]);
  });

  it('says its score once it is answered', async () => {
    const answered = { ...sentTalk(1, 'Ana Ruiz'), state: 'approved' as const, score: 4, moderatedBy: 'Bea Kim' };
    const desk = moderationDesk([answered]);
    renderPortal({ path: `/w/acme/staff/moderation?state=approved&item=${idOf(1, 1)}`, answers: desk.answers });
    expect(await screen.findByText(/Score: 4 of 5\./)).toBeVisible();
    expect(screen.getByRole('link', { name: /Ana Ruiz/ }).closest('li')).toHaveTextContent('score 4 of 5');
  });
});
