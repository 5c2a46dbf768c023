import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildChallenge, evidenceFor, firstWaiting, submitStage } from '../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let champion: TestSession;

beforeAll(async () => {
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Ana Lima');
});
beforeEach(async () => {
  champion = await buildMember(api, workspaceId, 'champion');
});

const key = () => randomUUID();
const own = () => api.as(champion).submissions;
const challenges = () => api.as(champion).challenges;
const refused = (code: string) => ({ cause: { code } });

describe('a submission', () => {
  it('tells where it is, who looks at it and by when', async () => {
    const challenge = await buildChallenge(api, manager);
    const sent = await submitStage(api, champion, challenge);
    expect(sent).toMatchObject({
      state: 'submitted',
      moderator: 'Ana Lima',
      dueAt: new Date(api.clock.now().getTime() + 2 * 86_400_000).toISOString(),
      stages: [{ state: 'submitted', evidence: [{ kind: 'text', text: 'It went well.' }] }],
    });
    expect(sent.events.map(({ kind }) => kind)).toEqual(['started', 'submitted']);
    const view = await challenges().view({ challengeId: challenge.id });
    expect(view).toMatchObject({ group: 'under-way', submission: { id: sent.id, state: 'submitted' } });
  });

  it('needs the evidence asked for, and says at which field it is missing', async () => {
    const challenge = await buildChallenge(api, manager, 'talk');
    const [asked] = challenge.stages[0]?.evidence ?? [];
    const input = { idempotencyKey: key(), challengeId: challenge.id, stageId: challenge.stages[0]?.id ?? '' };
    await expect(own().submit({ ...input, evidence: [] })).rejects.toMatchObject({
      cause: { code: 'evidence-incomplete', fields: [{ path: `evidence.${asked?.id}`, message: 'required' }] },
    });
    const wrong = [{ requestId: asked?.id ?? '', kind: 'link' as const, url: 'javascript:alert(1)' }];
    await expect(own().submit({ ...input, idempotencyKey: key(), evidence: wrong })).rejects.toMatchObject({
      cause: { fields: [{ path: `evidence.${asked?.id}`, message: 'not-a-link' }] },
    });
    expect((await own().mine({})).total).toBe(0);
  });

  it('is sent once: the same request again gives the same answer, another under its key a conflict', async () => {
    const challenge = await buildChallenge(api, manager);
    const input = {
      idempotencyKey: key(),
      challengeId: challenge.id,
      stageId: challenge.stages[0]?.id ?? '',
      evidence: evidenceFor(challenge),
    };
    const first = await own().submit(input);
    expect(await own().submit(input)).toEqual(first);
    await expect(own().submit({ ...input, evidence: [] })).rejects.toMatchObject(refused('idempotency-conflict'));
    await expect(own().submit({ ...input, idempotencyKey: key() })).rejects.toMatchObject(refused('stage-not-open'));
  });

  it('sent from two windows at once is one', async () => {
    const challenge = await buildChallenge(api, manager);
    const tries = await Promise.allSettled([1, 2].map(() => submitStage(api, champion, challenge)));
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await own().mine({})).total).toBe(1);
  });

  it('counts once, unless the challenge can be repeated', async () => {
    const once = await buildChallenge(api, manager, 'review');
    const often = await buildChallenge(api, manager, 'talk');
    for (const challenge of [once, often]) {
      await submitStage(api, champion, challenge);
      const { submissionStageId, version } = await firstWaiting(api, manager, challenge.id);
      await api.as(manager).moderation.approve({ idempotencyKey: key(), submissionStageId, version });
    }
    await expect(submitStage(api, champion, once)).rejects.toMatchObject(refused('already-done'));
    await expect(submitStage(api, champion, often)).resolves.toMatchObject({ state: 'submitted' });
  });

  it('cannot be started outside the window or below the tier, and the list says why', async () => {
    const day = (days: number) => new Date(api.clock.now().getTime() + days * 86_400_000).toISOString();
    const later = await buildChallenge(api, manager, 'talk', { opensAt: day(5), title: 'Later' });
    const gold = await buildChallenge(api, manager, 'talk', { minimumTier: 'gold', title: 'Gold' });
    await expect(submitStage(api, champion, later)).rejects.toMatchObject(refused('challenge-not-open-yet'));
    await expect(submitStage(api, champion, gold)).rejects.toMatchObject(refused('tier-too-low'));
    const { rows } = await challenges().open({ group: 'later' });
    const whyNot = new Map(rows.map((row) => [row.id, row.whyNot]));
    expect(whyNot.get(later.id)).toEqual({ code: 'challenge-not-open-yet', details: { at: day(5) } });
    expect(whyNot.get(gold.id)).toEqual({ code: 'tier-too-low', details: { needs: 'gold' } });
  });
});

describe('a draft', () => {
  const draft = (challenge: { id: string; stages: { id: string }[] }, text: string, requestId: string) => ({
    idempotencyKey: key(),
    challengeId: challenge.id,
    stageId: challenge.stages[0]?.id ?? '',
    evidence: [{ requestId, kind: 'text' as const, text }],
  });

  it('is kept as it is typed and seen by nobody else', async () => {
    const challenge = await buildChallenge(api, manager);
    const requestId = challenge.stages[0]?.evidence[0]?.id ?? '';
    await own().saveDraft(draft(challenge, 'Hal', requestId));
    await own().saveDraft(draft(challenge, 'Half a sent', requestId));
    const { submission } = await challenges().view({ challengeId: challenge.id });
    expect(submission).toMatchObject({ state: 'draft', stages: [{ evidence: [{ text: 'Half a sent' }] }] });
    expect(
      (await api.as(manager).moderation.queue({})).rows.filter((row) => row.challenge.id === challenge.id),
    ).toEqual([]);
    const hidden = api.as(manager).moderation.get({ submissionStageId: submission?.stages[0]?.id ?? '' });
    await expect(hidden).rejects.toMatchObject(refused('not-found'));
  });

  it('started in two windows at once is one submission', async () => {
    const challenge = await buildChallenge(api, manager);
    const requestId = challenge.stages[0]?.evidence[0]?.id ?? '';
    const [one, two] = await Promise.all(
      ['One', 'Two'].map((text) => own().saveDraft(draft(challenge, text, requestId))),
    );
    expect(one?.submissionId).toBe(two?.submissionId);
  });

  it('goes on after the challenge has closed', async () => {
    const challenge = await buildChallenge(api, manager);
    const requestId = challenge.stages[0]?.evidence[0]?.id ?? '';
    await own().saveDraft(draft(challenge, 'Begun in time', requestId));
    await api.as(manager).challenges.close({ idempotencyKey: key(), challengeId: challenge.id });
    await expect(submitStage(api, champion, challenge)).resolves.toMatchObject({ state: 'submitted' });
    const late = await buildMember(api, workspaceId, 'champion');
    await expect(submitStage(api, late, challenge)).rejects.toMatchObject(refused('challenge-closed'));
  });

  it('cannot be changed while staff look at it', async () => {
    const challenge = await buildChallenge(api, manager);
    await submitStage(api, champion, challenge);
    const requestId = challenge.stages[0]?.evidence[0]?.id ?? '';
    await expect(own().saveDraft(draft(challenge, 'Other', requestId))).rejects.toMatchObject(
      refused('stage-not-open'),
    );
  });
});

describe('a withdrawal', () => {
  it('takes it out of the queue and lets the champion start again', async () => {
    const challenge = await buildChallenge(api, manager);
    const { id: submissionId } = await submitStage(api, champion, challenge);
    const item = await firstWaiting(api, manager, challenge.id);
    const withdrawn = await own().withdraw({ idempotencyKey: key(), submissionId });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', dueAt: null });
    expect((await api.as(manager).moderation.queue({ challengeId: challenge.id })).counts.submitted).toBe(0);
    const { submissionStageId, version } = item;
    const late = api.as(manager).moderation.approve({ idempotencyKey: key(), submissionStageId, version });
    await expect(late).rejects.toMatchObject({ cause: { code: 'submission-closed', details: { state: 'withdrawn' } } });
    await expect(own().withdraw({ idempotencyKey: key(), submissionId })).rejects.toMatchObject(
      refused('submission-closed'),
    );
    await expect(submitStage(api, champion, challenge)).resolves.toMatchObject({ state: 'submitted' });
  });

  it('is for one’s own submission alone, and so is reading it', async () => {
    const challenge = await buildChallenge(api, manager);
    const { id: submissionId } = await submitStage(api, champion, challenge);
    const other = await buildMember(api, workspaceId, 'champion');
    const stolen = api.as(other).submissions.withdraw({ idempotencyKey: key(), submissionId });
    await expect(stolen).rejects.toMatchObject(refused('not-found'));
    const seen = api.as(other).submissions.view({ submissionId });
    await expect(seen).rejects.toMatchObject(refused('not-found'));
    expect(await own().view({ submissionId })).toMatchObject({ id: submissionId, state: 'submitted' });
  });
});

describe('one’s own submissions', () => {
  it('are listed moved last first, counted and paged, and hold nobody else’s', async () => {
    const other = await buildMember(api, workspaceId, 'champion');
    const [first, second] = [await buildChallenge(api, manager), await buildChallenge(api, manager, 'talk')];
    await submitStage(api, other, first);
    await submitStage(api, champion, first);
    api.clock.advance(1_000);
    const { id: submissionId } = await submitStage(api, champion, second);
    const { rows, counts } = await own().mine({ show: 'under-way', pageSize: 1 });
    expect(rows).toMatchObject([
      {
        challengeId: second.id,
        stageTitle: 'Hold the talk',
        stageNumber: 1,
        stageCount: 1,
        pointsTotal: 400,
        moderator: 'Ana Lima',
      },
    ]);
    expect(counts).toEqual({ underWay: 2, over: 0 });
    await own().withdraw({ idempotencyKey: key(), submissionId });
    expect(await own().mine({ show: 'over' })).toMatchObject({ total: 1, rows: [{ state: 'withdrawn', dueAt: null }] });
  });
});

describe('the open list and the next steps', () => {
  it('search, group and propose what can be done, the strongest reason first', async () => {
    const place = await buildWorkspace(api);
    const boss = await buildMember(api, place, 'manager');
    const person = await buildMember(api, place, 'champion');
    const talk = await buildChallenge(api, boss, 'talk', { title: 'Talk in Lisbon' });
    const call = await buildChallenge(api, boss, 'reference-call');
    const review = await buildChallenge(api, boss, 'review');
    await api.as(boss).challenges.create({ idempotencyKey: key(), kind: 'talk' });
    const steps = await api.as(person).challenges.nextSteps();
    expect(steps.nextTier).toEqual({ tier: 'bronze', missing: 250 });
    expect(steps.next).toMatchObject({
      reason: 'closes-tier-gap',
      challenge: { id: talk.id, group: 'open', whyNot: null },
    });
    expect(steps.more.map((step) => [step.challenge.id, step.reason])).toEqual([
      [call.id, 'closes-tier-gap'],
      [review.id, 'quick-win'],
    ]);

    await submitStage(api, person, talk);
    const listed = await api.as(person).challenges.open({});
    expect(listed.counts).toEqual({ 'under-way': 1, open: 2, later: 0, done: 0 });
    expect(listed.rows[0]).toMatchObject({
      id: talk.id,
      group: 'under-way',
      submission: { state: 'submitted', stageNumber: 1 },
    });
    expect((await api.as(person).challenges.open({ search: 'LISBON' })).rows).toHaveLength(1);
    const after = await api.as(person).challenges.nextSteps();
    expect([after.next, ...after.more].map((step) => step?.challenge.id)).toEqual([call.id, review.id]);
  });

  it('count what is left of a case study under way', async () => {
    const place = await buildWorkspace(api);
    const boss = await buildMember(api, place, 'manager');
    const person = await buildMember(api, place, 'champion');
    const story = await buildChallenge(api, boss, 'case-study');
    await submitStage(api, person, story);
    const { submissionStageId, version } = await firstWaiting(api, boss, story.id);
    await api.as(boss).moderation.approve({ idempotencyKey: key(), submissionStageId, version });
    const { next } = await api.as(person).challenges.nextSteps();
    expect(next).toMatchObject({
      reason: 'started',
      challenge: { submission: { stageTitle: 'Approved draft', stageNumber: 2, pointsAwarded: 100 } },
    });
  });
});

describe('who may', () => {
  it('is champions alone', async () => {
    const challenge = await buildChallenge(api, manager);
    await expect(submitStage(api, manager, challenge)).rejects.toMatchObject(refused('not-allowed'));
    await expect(api.as(manager).challenges.open({})).rejects.toMatchObject(refused('not-allowed'));
    await expect(api.as(null).challenges.nextSteps()).rejects.toMatchObject(refused('not-signed-in'));
  });

  it('finds neither drafts nor anything of another workspace', async () => {
    const draft = await api.as(manager).challenges.create({ idempotencyKey: key(), kind: 'talk' });
    await expect(challenges().view({ challengeId: draft.id })).rejects.toMatchObject(refused('not-found'));
    await expect(submitStage(api, champion, draft)).rejects.toMatchObject(refused('not-found'));
    const challenge = await buildChallenge(api, manager);
    const { id: submissionId } = await submitStage(api, champion, challenge);
    const stranger = await buildMember(api, await buildWorkspace(api), 'champion');
    const theirs = api.as(stranger);
    await expect(theirs.challenges.view({ challengeId: challenge.id })).rejects.toMatchObject(refused('not-found'));
    await expect(submitStage(api, stranger, challenge)).rejects.toMatchObject(refused('not-found'));
    await expect(theirs.submissions.withdraw({ idempotencyKey: key(), submissionId })).rejects.toMatchObject(
      refused('not-found'),
    );
    expect((await theirs.challenges.open({})).total).toBe(0);
  });
});
