import { screen, waitFor, within } from '@testing-library/react';
import { imagePath } from '@rostra/shared/uploads/image-upload';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { doubledAward, refusedAward } from '../../../testing/build-award.ts';
import { renderPortal } from '../../../testing/render-portal.tsx';
import { idOf, moderationDesk, sentReview } from '../testing/moderation-desk.ts';

const three = () => [sentReview(1, 'Ana Ruiz'), sentReview(2, 'Ben Okafor'), sentReview(3, 'Chiara Conti')];

function openDesk(items = three(), query = '') {
  const desk = moderationDesk(items);
  const view = renderPortal({ path: `/w/acme/staff/moderation${query}`, answers: desk.answers });
  return { ...view, desk };
}

const detail = async (name: string) => {
  const region = await screen.findByRole('region', { name: 'Submission' });
  await within(region).findByRole('heading', { name });
  return region;
};

describe('the queue by keyboard', () => {
  it('moves with J and K, opens with Enter, approves with A and goes on to the next', async () => {
    const { user, desk } = openDesk();
    await screen.findByRole('link', { name: /Ana Ruiz/ });

    await user.keyboard('jjk');
    expect(screen.getByRole('link', { name: /Ana Ruiz/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await detail('Ana Ruiz')).toHaveFocus();

    await user.keyboard('a');
    await detail('Ben Okafor');
    expect(desk.acts).toEqual([{ verb: 'approve', id: idOf(1, 1) }]);
    expect(screen.getByText(/Approved: Ana Ruiz, Write a review\./)).toBeVisible();
    expect(screen.getByText(/100 points awarded\./)).toBeVisible();
  });

  it('takes the detail along when something is open', async () => {
    const { user } = openDesk(three(), `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    await user.keyboard('j');
    expect(await detail('Ben Okafor')).toHaveFocus();
    await user.keyboard('k');
    expect(await detail('Ana Ruiz')).toHaveFocus();
  });

  it('says that all is done after the last one', async () => {
    const { user, desk } = openDesk([sentReview(1, 'Ana Ruiz')], `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    await user.keyboard('a');
    expect(await screen.findByRole('heading', { name: 'All caught up' })).toBeVisible();
    expect(screen.getByText(/Approved: Ana Ruiz/)).toBeVisible();
    expect(desk.acts).toHaveLength(1);
  });

  it('does nothing while somebody types in a field', async () => {
    const { user, desk } = openDesk(three(), `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('adcjk');
    expect(screen.getByRole('searchbox')).toHaveValue('adcjk');
    expect(desk.acts).toEqual([]);
    await detail('Ana Ruiz');
  });

  it('does not approve in the middle of a word that was typed beside the field', async () => {
    const { user, desk } = openDesk(three(), `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    await user.keyboard('thanks a lot');
    await user.keyboard('{Control>}a{/Control}');
    await detail('Ana Ruiz');
    expect(desk.acts).toEqual([]);
  });

  it('can be switched off', async () => {
    const { user, desk } = openDesk(three(), `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    await user.click(screen.getByRole('button', { name: 'Turn keys off' }));
    await user.keyboard('ja');
    await detail('Ana Ruiz');
    expect(desk.acts).toEqual([]);
  });

  it('has a legend and no fault of roles or names', async () => {
    const { container } = openDesk(three(), `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    const legend = screen.getByRole('group', { name: 'Keys' });
    for (const word of ['move', 'open', 'approve', 'ask for changes', 'decline']) {
      expect(within(legend).getByText(word)).toBeVisible();
    }
    await expectAccessible(container);
  });
});

describe('asking for changes', () => {
  it('takes words beside the evidence they concern', async () => {
    const { user, desk } = openDesk(three(), `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    await user.keyboard('c');
    const field = await screen.findByRole('textbox', { name: /What should change at “Link to your published review”/ });
    await waitFor(() => expect(field).toHaveFocus());
    await user.type(field, 'This leads to a draft.');
    await user.type(screen.getByRole('textbox', { name: /In general/ }), 'Nearly there!');
    await user.keyboard('{Control>}{Enter}{/Control}');

    await detail('Ben Okafor');
    expect(desk.acts).toEqual([
      {
        verb: 'ask',
        id: idOf(1, 1),
        general: 'Nearly there!',
        fields: [{ requestId: idOf(3, 1), words: 'This leads to a draft.' }],
      },
    ]);
  });

  it('wants words somewhere, and says so at the field', async () => {
    const { user, desk } = openDesk(three(), `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    await user.keyboard('c');
    await user.click(await screen.findByRole('button', { name: 'Ask for changes' }));
    const general = screen.getByRole('textbox', { name: /In general/ });
    expect(general).toBeInvalid();
    expect(general).toHaveFocus();
    expect(general).toHaveAccessibleDescription(/Please fill this in/);
    expect(desk.acts).toEqual([]);
  });

  it('keeps the words when one moves on and comes back', async () => {
    const { user } = openDesk(three(), `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    await user.keyboard('c');
    await user.type(await screen.findByRole('textbox', { name: /In general/ }), 'Half a thought');
    await user.keyboard('{Escape}');
    await user.keyboard('j');
    await detail('Ben Okafor');
    await user.keyboard('k');
    await detail('Ana Ruiz');
    await user.keyboard('c');
    expect(await screen.findByRole('textbox', { name: /In general/ })).toHaveValue('Half a thought');
  });
});

describe('declining', () => {
  it('shows what the champion will read while the reason is typed', async () => {
    const { user, desk } = openDesk(three(), `?item=${idOf(1, 2)}`);
    await detail('Ben Okafor');
    await user.keyboard('d');
    const reason = await screen.findByRole('textbox', { name: 'Why it is declined' });
    await waitFor(() => expect(reason).toHaveFocus());
    await user.type(reason, 'The review is of another product.');
    const preview = screen.getByRole('region', { name: 'What Ben Okafor will read' });
    expect(within(preview).getByText('The review is of another product.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Decline for good' }));
    await detail('Chiara Conti');
    expect(desk.acts).toEqual([{ verb: 'decline', id: idOf(1, 2), reason: 'The review is of another product.' }]);
  });

  it('wants a reason', async () => {
    const { user, desk } = openDesk(three(), `?item=${idOf(1, 2)}`);
    await detail('Ben Okafor');
    await user.keyboard('d');
    await user.click(await screen.findByRole('button', { name: 'Decline for good' }));
    expect(screen.getByRole('textbox', { name: 'Why it is declined' })).toHaveAccessibleDescription(
      /Please fill this in/,
    );
    expect(desk.acts).toEqual([]);
  });
});

describe('two moderators at once', () => {
  it('says who was faster and shows what it is now', async () => {
    const { user, desk } = openDesk(three(), `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    desk.answerElsewhere(idOf(1, 1), 'approved');
    await user.keyboard('a');
    expect(
      await screen.findByText(/Somebody else approved this just before you\. Nothing was done twice\./),
    ).toBeVisible();
    expect(await screen.findByText(/Bea Kim approved this/)).toBeVisible();
    expect(desk.acts).toEqual([]);

    await user.keyboard('j');
    await detail('Ben Okafor');
  });

  it('keeps words in sight that could no longer be sent', async () => {
    const { user, desk } = openDesk(three(), `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    await user.keyboard('d');
    await user.type(await screen.findByRole('textbox', { name: 'Why it is declined' }), 'Not ours.');
    desk.answerElsewhere(idOf(1, 1), 'approved');
    await user.click(screen.getByRole('button', { name: 'Decline for good' }));
    expect(await screen.findByText(/Bea Kim approved this/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Why it is declined' })).toHaveValue('Not ours.');
  });
});

describe('evidence', () => {
  const fileId = idOf(9, 1);
  const withPicture = () => {
    const item = sentReview(1, 'Ana Ruiz');
    const [stage] = item.submission.stages;
    if (!stage) throw new Error('a review has a stage');
    const evidence = [...stage.evidence, { requestId: idOf(4, 1), kind: 'image' as const, fileId }];
    return { ...item, submission: { ...item.submission, stages: [{ ...stage, evidence }] } };
  };

  it('shows a picture fetched with the session, as a data address, and large on a press', async () => {
    const { answers } = moderationDesk([withPicture()]);
    const picture = () => new Response(new Uint8Array([82, 73, 70, 70]), { headers: { 'content-type': 'image/webp' } });
    const { user } = renderPortal({
      path: `/w/acme/staff/moderation?item=${idOf(1, 1)}`,
      answers,
      files: { [imagePath(fileId)]: picture },
    });
    const image = await screen.findByRole('img', { name: 'Screenshot' });
    expect(image).toHaveAttribute('src', 'data:image/webp;base64,UklGRg==');
    await user.click(screen.getByRole('button', { name: 'Enlarge: Screenshot' }));
    expect(within(screen.getByRole('dialog', { name: 'Screenshot' })).getByRole('img')).toBeVisible();
  });

  it('says when a picture could not be loaded', async () => {
    const { answers } = moderationDesk([withPicture()]);
    renderPortal({ path: `/w/acme/staff/moderation?item=${idOf(1, 1)}`, answers });
    expect(await screen.findByText('The picture could not be loaded.')).toBeVisible();
    expect(screen.getByRole('link', { name: /reviews\.example\/1/ })).toBeVisible();
  });
});

describe('the empty queue', () => {
  it('says that all is caught up', async () => {
    openDesk([]);
    expect(await screen.findByRole('heading', { name: 'All caught up' })).toBeVisible();
  });

  it('tells apart that nothing fits the filters', async () => {
    openDesk(three(), '?q=Zelda');
    expect(await screen.findByRole('heading', { name: 'Nothing fits' })).toBeVisible();
  });
});

describe('what approving pays', () => {
  it('is told before it is done: raised by a campaign', async () => {
    openDesk([{ ...sentReview(1, 'Ana Ruiz'), pays: doubledAward() }], `?item=${idOf(1, 1)}`);
    await detail('Ana Ruiz');
    expect(screen.getByRole('button', { name: /Approve · 200 points/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Campaign “Spring of stories”, ×2.*\+100/ })).toBeVisible();
  });

  it('is told before it is done: nothing, because a limit is reached', async () => {
    openDesk([{ ...sentReview(1, 'Ana Ruiz'), pays: refusedAward() }], `?item=${idOf(1, 1)}`);
    const region = within(await detail('Ana Ruiz'));
    expect(region.getByText(/pays no points now, and again from/)).toHaveTextContent('April 1, 2026');
    expect(region.getByRole('button', { name: /^Approve/ })).not.toHaveTextContent('point');
  });
});
