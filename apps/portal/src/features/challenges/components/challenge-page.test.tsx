import type { SaveSubmissionDraftInput } from '@rostra/shared/challenges/save-submission-draft.contract';
import type { SubmitToChallengeInput } from '@rostra/shared/challenges/submit-to-challenge.contract';
import type { ViewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { memoryDraftStore } from '../../../lib/draft-store.ts';
import { Refusal } from '../../../testing/answering-server.ts';
import { doubledAward, refusedAward } from '../../../testing/build-award.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { renderPortal, type PortalScene } from '../../../testing/render-portal.tsx';
import { challengeView, id, ids, sentStage, submissionOf } from '../testing/build-challenges.ts';

/** A server that keeps the challenge; each test says what sending answers. */
function open(view: ViewChallengeOutput, scene: Partial<PortalScene> & { submit?: () => ViewChallengeOutput } = {}) {
  let shown = view;
  const saved = vi.fn((_input: SaveSubmissionDraftInput) => undefined);
  const sent = vi.fn((_input: SubmitToChallengeInput) => undefined);
  const portal = renderPortal({
    path: `/w/acme/challenges/${ids.challenge}`,
    role: 'champion',
    ...scene,
    answers: {
      challenges: { view: () => shown },
      submissions: {
        saveDraft: (input) => {
          saved(input);
          return { submissionId: ids.submission, stageState: 'open', savedAt: '2026-03-10T09:00:00.000Z' };
        },
        submit: (input) => {
          sent(input);
          shown = scene.submit?.() ?? challengeView({ group: 'under-way', submission: submissionOf() });
          return shown.submission ?? submissionOf();
        },
        withdraw: () => {
          shown = challengeView();
          return submissionOf({ state: 'withdrawn' });
        },
      },
    },
  });
  return { ...portal, saved, sent };
}

const link = () => screen.findByLabelText('Link to your review');

describe('a challenge', () => {
  it('says what to do, what one gets and when, what it is used for and who sees it, before any form', async () => {
    const { container } = open(challengeView());
    await link();
    const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(titles).toEqual([
      'What you do',
      'What you get, and when',
      'What it is used for, and who will see it',
      'What you send',
    ]);
    expect(screen.getByRole('region', { name: 'What you get, and when' })).toHaveTextContent(
      'Mara Lind answers within 2 days.',
    );
    expect(screen.getByRole('link', { name: /Write it on G2/ })).toHaveAttribute('target', '_blank');
    await expectAccessible(container);
  });

  it('that cannot be started says why, and asks for nothing', async () => {
    open(challengeView({ group: 'later', whyNot: { code: 'tier-too-low', details: { needs: 'silver' } } }));
    expect(await screen.findByText('This opens at Silver.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send' })).not.toBeInTheDocument();
  });

  it('that leads nowhere says so', async () => {
    renderPortal({
      path: `/w/acme/challenges/${ids.challenge}`,
      role: 'champion',
      answers: {
        challenges: {
          view: () => {
            throw new Refusal('not-found');
          },
        },
      },
    });
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByText('What you do')).not.toBeInTheDocument();
  });
});

describe('a draft', () => {
  it('is kept with the server as it is typed, and says so', async () => {
    const { user, saved } = open(challengeView());
    await user.type(await link(), 'https://g2.com/mi');
    expect(await screen.findByText(/Your draft is kept/)).toBeVisible();
    expect(saved).toHaveBeenLastCalledWith(
      expect.objectContaining({
        stageId: ids.stage,
        evidence: [{ requestId: ids.link, kind: 'link', url: 'https://g2.com/mi' }],
      }),
    );
  });

  it('that did not reach the server comes back from the tab and goes there at once', async () => {
    const drafts = memoryDraftStore();
    drafts.write(`evidence:${ids.challenge}:${ids.stage}`, JSON.stringify({ [ids.link]: 'https://g2.com/unsent' }));
    const { saved } = open(challengeView(), { drafts });
    expect(await link()).toHaveValue('https://g2.com/unsent');
    await waitFor(() => expect(saved).toHaveBeenCalled());
  });

  it('begun before is there again', async () => {
    const stage = sentStage({ state: 'open', submittedAt: null, dueAt: null });
    open(challengeView({ group: 'under-way', submission: submissionOf({ state: 'draft', stages: [stage] }) }));
    expect(await link()).toHaveValue('https://g2.com/mine');
  });

  it('is thrown away after asking once, and leaves an empty form', async () => {
    const stage = sentStage({ state: 'open', submittedAt: null, dueAt: null });
    const { user } = open(
      challengeView({ group: 'under-way', submission: submissionOf({ state: 'draft', stages: [stage] }) }),
    );
    await user.click(await screen.findByRole('button', { name: 'Throw the draft away' }));
    const dialog = screen.getByRole('dialog', { name: 'Throw the draft away?' });
    await user.click(within(dialog).getByRole('button', { name: 'Throw the draft away' }));
    await waitFor(() => expect(screen.getByLabelText('Link to your review')).toHaveValue(''));
  });
});

describe('sending', () => {
  it('shows where it is, who looks at it and by when, and leads the focus there', async () => {
    const { user, sent } = open(challengeView());
    await user.type(await link(), 'https://g2.com/mine');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    const words = await screen.findByText(/Mara Lind looks at it and answers by/);
    expect(words).toHaveTextContent('March 12, 2999');
    expect(words.closest('[tabindex="-1"]')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Send' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /g2\.com\/mine/ })).toBeVisible();
    expect(sent).toHaveBeenCalledOnce();
  });

  it('that is refused keeps every word and says at each field what is wrong', async () => {
    const refuse = vi.fn(() => {
      throw new Refusal('evidence-incomplete', {}, [
        { path: `evidence.${ids.link}`, message: 'not-a-link' },
        { path: `evidence.${ids.image}`, message: 'required' },
      ]);
    });
    const { user } = open(challengeView(), { submit: refuse });
    await user.type(await link(), 'mine');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('2 things need correcting');
    const field = screen.getByLabelText('Link to your review');
    expect(field).toHaveValue('mine');
    expect(field).toHaveAccessibleDescription('This does not look like a link. It starts with https://');
    await user.type(field, 's');
    expect(field).not.toHaveAttribute('aria-invalid');
  });

  it('tried again after a refusal is another intention, under another key', async () => {
    const refuse = vi.fn(() => {
      throw new Refusal('too-many-requests', { seconds: 9 });
    });
    const { user, sent } = open(challengeView(), { submit: refuse });
    await user.type(await link(), 'https://g2.com/mine');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('Too many tries. Try again in 9 seconds.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    const [first, second] = sent.mock.calls.map(([input]) => input.idempotencyKey);
    expect(first).not.toBe(second);
  });
});

describe('a picture', () => {
  const png = new File(['png'], 'mine.png', { type: 'image/png' });
  const shown = {
    [`/uploads/images/${id(9)}`]: () => new Response('webp', { headers: { 'content-type': 'image/webp' } }),
  };

  it('is sent when it is chosen, shown as it was stored, and goes along as evidence', async () => {
    const files = { '/uploads/images': () => Response.json({ id: id(9), width: 10, height: 10 }), ...shown };
    const { user, saved, container } = open(challengeView(), { files });
    await link();
    await user.upload(screen.getByLabelText('Choose a file'), png);
    await waitFor(() => expect(container.querySelector('img[src^="data:image/webp"]')).not.toBeNull());
    await waitFor(() =>
      expect(saved).toHaveBeenLastCalledWith(
        expect.objectContaining({ evidence: [{ requestId: ids.image, kind: 'image', fileId: id(9) }] }),
      ),
    );
  });

  it('that the server refuses says why at its field, and can be taken out', async () => {
    const refusal = { error: { code: 'upload-not-an-image', details: {}, fields: [], requestId: 'test' } };
    const files = { '/uploads/images': () => Response.json(refusal, { status: 400 }) };
    const { user } = open(challengeView(), { files });
    await link();
    await user.upload(screen.getByLabelText('Choose a file'), png);
    expect(await screen.findByText(/That is not a picture we can read/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(screen.getByLabelText('Choose a file')).toBeValid();
  });
});

describe('an answer', () => {
  it('that asks for changes puts the moderator’s words beside the field, and keeps what was sent', async () => {
    const words = { general: 'Nearly there.', fields: [{ requestId: ids.link, words: 'This leads to another page.' }] };
    const stage = sentStage({ state: 'changes-requested', words, moderatedBy: 'Mara Lind' });
    const { user } = open(
      challengeView({ group: 'under-way', submission: submissionOf({ state: 'changes-requested', stages: [stage] }) }),
    );
    const field = await link();
    expect(field).toHaveValue('https://g2.com/mine');
    expect(field).toHaveAccessibleDescription(/Mara Lind.*This leads to another page\./);
    expect(screen.getByText('Mara Lind asks for a change')).toBeVisible();
    expect(screen.getByText('Nearly there.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Make the change' }));
    expect(field).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Send again' })).toBeVisible();
  });

  it('that declines shows the reason and who gave it', async () => {
    const stage = sentStage({
      state: 'declined',
      words: { general: 'Not our product.', fields: [] },
      moderatedBy: 'Mara Lind',
    });
    const whyNot = { code: 'already-done', details: { state: 'declined' } } as const;
    open(challengeView({ group: 'done', whyNot, submission: submissionOf({ state: 'declined', stages: [stage] }) }));
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('Mara Lind gave this reason:Not our product.');
    expect(screen.queryByRole('button', { name: 'Send' })).not.toBeInTheDocument();
  });

  it('that approves says what it earned, and a repeatable challenge can be done again', async () => {
    const stage = sentStage({ state: 'approved' });
    const submission = submissionOf({ state: 'approved', stages: [stage], pointsAwarded: 100, currentStageId: null });
    const { user } = open(challengeView({ isRepeatable: true, submission }));
    expect(await screen.findByText(/Approved:/)).toHaveTextContent('Approved: 100 points are yours');
    await user.click(screen.getByRole('button', { name: 'Do it again' }));
    expect(screen.getByLabelText('Link to your review')).toHaveValue('');
  });

  it('that approves leads from what it paid to its lines on the statement', async () => {
    const stage = sentStage({ state: 'approved' });
    const paid = {
      id: stage.stageId,
      kind: 'approved',
      at: '2026-03-10T09:00:00.000Z',
      by: 'Mara Lind',
      submissionStageId: stage.id,
      stageTitle: stage.title,
      words: null,
      points: 100,
      scored: null,
    } as const;
    open(challengeView({ submission: submissionOf({ state: 'approved', stages: [stage], events: [paid] }) }));
    const link = await screen.findByRole('link', { name: '+100 points' });
    expect(link).toHaveAttribute('href', expect.stringMatching(`/points\\?about=${stage.id}#statement$`));
  });

  it('that is late is owned up to', async () => {
    const stage = sentStage({ dueAt: '2020-03-12T09:00:00.000Z' });
    open(challengeView({ group: 'under-way', submission: submissionOf({ stages: [stage] }) }));
    expect(await screen.findByText(/is late/)).toHaveTextContent(
      'An answer was promised by March 12, 2020 and is late.',
    );
  });
});

describe('what a challenge pays now', () => {
  const gets = () => screen.findByRole('region', { name: 'What you get, and when' });

  it('tells the campaign that raises it, and until when', async () => {
    open(challengeView({ pays: [{ ...doubledAward(), hangsOnScore: false }] }));
    expect(await gets()).toHaveTextContent(/200 points.*×2 until April 30, 2026: Spring of stories/);
  });

  it('tells a limit that is reached, and when it pays again', async () => {
    open(challengeView({ pays: [{ ...refusedAward(), hangsOnScore: false }] }));
    expect(await gets()).toHaveTextContent(/pays no points now, and again from April 1, 2026/);
  });

  it('tells how a stage is scored, and that what it pays is at most that', async () => {
    const [stage] = challengeView().stages;
    if (!stage) throw new Error('a challenge has a stage');
    const rubric = { scoreMax: 5, meaning: '5: before customers, with figures.' };
    const pays = [{ ...doubledAward(), campaigns: [], hangsOnScore: true }];
    open(challengeView({ kind: 'talk', stages: [{ ...stage, rubric }], pays }));
    expect(await gets()).toHaveTextContent(/up to 200 points.*depends on the score/);
    expect(screen.getByText('Scored from 0 to 5')).toBeVisible();
    expect(screen.getByText('5: before customers, with figures.')).toBeVisible();
  });

  it('tells the score that was given, beside the points', async () => {
    const stage = sentStage({ state: 'approved', score: 4, rubric: { scoreMax: 5, meaning: '5: with figures.' } });
    const submission = submissionOf({ state: 'approved', stages: [stage], pointsAwarded: 200, currentStageId: null });
    const [event] = submission.events;
    if (!event) throw new Error('a submission has events');
    const scored = { score: 4, scoreMax: 5 };
    const approved = { ...event, id: 'approved', kind: 'approved' as const, by: 'Mara Lind', points: 200, scored };
    open(challengeView({ submission: { ...submission, events: [...submission.events, approved] } }));
    expect(await screen.findByText(/score 4 of 5/)).toHaveTextContent('+200 points · score 4 of 5');
  });
});
