import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildRule, campaignTerms, ruleTerms } from '../../testing/build-rule.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let workspaceId: string;
let mara: TestSession;
let otis: TestSession;
let ana: TestSession;

beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  mara = await buildMember(api, workspaceId, 'manager', 'Mara Berg');
  otis = await buildMember(api, workspaceId, 'admin', 'Otis Baker');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const key = () => ({ idempotencyKey: randomUUID() });
const asked = (statusPoints: number, rewardPoints = statusPoints) => ({
  memberId: ana.memberId,
  statusPoints,
  rewardPoints,
  reason: 'Hosted our user group',
  ...key(),
});
const available = async () => (await api.as(ana).points.standing()).available;

describe('points by hand', () => {
  it('up to 500 are posted at once, with the reason and the giver in the why', async () => {
    const grant = await api.as(mara).grants.create(asked(500, 0));
    expect(grant).toMatchObject({ state: 'granted', askedBy: 'Mara Berg', decidedBy: null, statusPoints: 500 });
    const [line] = (await api.as(ana).points.statement({})).rows;
    expect(line).toMatchObject({ kind: 'grant', reason: 'Hosted our user group', status: 500, spendable: 0 });
    expect(await api.as(ana).points.explain({ postingId: grant.postingId ?? '' })).toMatchObject({
      actorName: 'Mara Berg',
      grant: { askedBy: 'Mara Berg', approvedBy: null },
    });
  });

  it('above 500 wait for a second person, who is named beside the first', async () => {
    const { id: grantId, state } = await api.as(mara).grants.create(asked(200, 501));
    expect(state).toBe('waiting');
    expect(await available()).toBe(0);
    const waiting = await api.as(otis).grants.list({ state: 'waiting' });
    expect(waiting).toMatchObject({ total: 1, counts: { waiting: 1, mine: 1 }, rows: [{ mayDecide: true }] });
    const grant = await api.as(otis).grants.approve({ grantId, words: 'Well earned', ...key() });
    expect(grant).toMatchObject({ state: 'granted', decidedBy: 'Otis Baker', words: 'Well earned' });
    expect(await available()).toBe(501);
    expect(await api.as(ana).points.explain({ postingId: grant.postingId ?? '' })).toMatchObject({
      grant: { askedBy: 'Mara Berg', approvedBy: 'Otis Baker' },
    });
  });

  it('are found by words of a name or of the reason, and counted so', async () => {
    await api.as(mara).grants.create(asked(100));
    await api.as(mara).grants.create({ ...asked(50), reason: 'Answered 10_000 questions' });
    const found = async (search: string) => (await api.as(otis).grants.list({ search })).total;
    expect(await found('user GROUP')).toBe(1);
    expect(await found('ana')).toBe(2);
    expect(await found('mara berg')).toBe(2);
    expect(await found('10_000')).toBe(1);
    expect(await found('1000')).toBe(0);
    expect((await api.as(otis).grants.list({ search: 'questions', state: 'waiting' })).total).toBe(0);
  });

  it('are read one by one, whatever became of them, and say so when there is none', async () => {
    const waiting = await api.as(mara).grants.create(asked(600));
    expect(await api.as(otis).grants.get({ grantId: waiting.id })).toMatchObject({ state: 'waiting', mayDecide: true });
    const granted = await api.as(otis).grants.approve({ grantId: waiting.id, words: null, ...key() });
    expect(await api.as(otis).grants.get({ grantId: waiting.id })).toEqual(granted);
    await expect(api.as(otis).grants.get({ grantId: randomUUID() })).rejects.toMatchObject({
      cause: { code: 'not-found' },
    });
  });

  it('ask who else could approve, and whose access is off cannot', async () => {
    const approvers = async () => (await api.as(mara).grants.terms()).approversCount;
    const second = await buildMember(api, workspaceId, 'admin', 'Ada');
    expect(await approvers()).toBe(2);
    await api.as(second).staff.deactivate({ ...key(), memberId: otis.memberId });
    expect(await approvers()).toBe(1);
  });

  it('are told to the champion, at home and by mail', async () => {
    api.clock.advance(60_000);
    await api.as(mara).grants.create(asked(80));
    const { id: grantId } = await api.as(mara).grants.create(asked(0, 700));
    expect((await api.as(ana).home.get({})).news).toMatchObject([{ kind: 'points-given', points: 80 }]);
    await api.as(otis).grants.approve({ grantId, words: null, ...key() });
    const mails = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute<{ subject: string; text: string }[]>('select subject, text from mail_message order by id'),
    );
    expect(mails.map(({ subject }) => subject)).toEqual([
      'You were given 80 points (Acme)',
      'You were given 700 points to spend (Acme)',
    ]);
    expect(mails[0]?.text).toContain('“Hosted our user group”');
  });

  it('nobody approves or declines their own', async () => {
    const { id: grantId } = await api.as(mara).grants.create(asked(600));
    await expect(api.as(mara).grants.approve({ grantId, words: null, ...key() })).rejects.toThrow('approver-is-asker');
    await expect(api.as(mara).grants.decline({ grantId, words: 'No', ...key() })).rejects.toThrow('approver-is-asker');
    expect(await api.as(mara).grants.list({})).toMatchObject({
      counts: { waiting: 1, mine: 0 },
      rows: [{ mayDecide: false, mayWithdraw: true }],
    });
  });

  it('a declined and a withdrawn one post nothing and stay over', async () => {
    const declined = await api.as(mara).grants.create(asked(600));
    const no = await api.as(otis).grants.decline({ grantId: declined.id, words: 'Already paid in May', ...key() });
    expect(no).toMatchObject({
      state: 'declined',
      decidedBy: 'Otis Baker',
      words: 'Already paid in May',
      postingId: null,
    });
    const withdrawn = await api.as(mara).grants.create(asked(700));
    await expect(api.as(otis).grants.withdraw({ grantId: withdrawn.id, ...key() })).rejects.toThrow('not-allowed');
    expect(await api.as(mara).grants.withdraw({ grantId: withdrawn.id, ...key() })).toMatchObject({
      state: 'withdrawn',
    });
    await expect(api.as(otis).grants.approve({ grantId: declined.id, words: null, ...key() })).rejects.toThrow(
      'grant-decided',
    );
    expect(await available()).toBe(0);
  });

  it('needs a reason and some points, and goes to champions alone', async () => {
    await expect(api.as(mara).grants.create({ ...asked(10), reason: '  ' })).rejects.toThrow('required');
    await expect(api.as(mara).grants.create(asked(0))).rejects.toThrow('points-not-positive');
    await expect(api.as(mara).grants.create({ ...asked(10), memberId: otis.memberId })).rejects.toThrow('not-found');
  });

  it('can be taken back like an award', async () => {
    const { postingId } = await api.as(mara).grants.create(asked(100));
    await api.as(otis).points.reverse({ postingId: postingId ?? '', reason: 'Wrong person', ...key() });
    expect(await available()).toBe(0);
  });
});

describe('a rule for points by hand', () => {
  const perQuarter = { scope: 'member', period: 'quarter', awardsMax: null, pointsMax: 150 } as const;

  it('says what a grant gives, which the giver and the champion are told', async () => {
    const terms = ruleTerms({ source: 'grant', amount: { kind: 'fixed', statusPoints: 40, rewardPoints: 30 } });
    const { id } = await buildRule(api, mara, 'Thanks', terms);
    const grant = await api.as(mara).grants.create(asked(100));
    expect(grant).toMatchObject({ statusPoints: 100, posted: { statusPoints: 40, rewardPoints: 30 } });
    expect(await api.as(ana).points.explain({ postingId: grant.postingId ?? '' })).toMatchObject({
      rule: { name: `rule:${id}` },
      explanation: { rule: { name: 'Thanks' }, base: { kind: 'fixed' } },
    });
    const [mail] = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute<{ subject: string }[]>('select subject from mail_message'),
    );
    expect(mail?.subject).toContain('30 points to spend and 40 status points');
  });

  it('limits it, and refuses one that would give nothing with the day from which it gives again', async () => {
    await buildRule(api, mara, 'Thanks', ruleTerms({ source: 'grant', caps: [perQuarter] }));
    await api.as(mara).grants.create(asked(100));
    const { memberId, statusPoints, rewardPoints } = asked(100);
    expect(await api.as(mara).grants.preview({ memberId, statusPoints, rewardPoints })).toMatchObject({
      needsApprover: false,
      award: { rewardPoints: 50, cuts: [{ rewardPoints: 50 }] },
    });
    expect((await api.as(mara).grants.create(asked(100))).posted).toEqual({ statusPoints: 50, rewardPoints: 50 });
    await expect(api.as(mara).grants.create(asked(100))).rejects.toMatchObject({
      cause: { code: 'grant-limit-reached', details: { paysAgainAt: '2026-03-31T22:00:00.000Z' } },
    });
    expect(await available()).toBe(150);
  });

  it('holds when two are given at once, and over the whole account', async () => {
    const perAccount = { scope: 'account', period: 'ever', awardsMax: 1, pointsMax: null } as const;
    await buildRule(api, mara, 'Thanks', ruleTerms({ source: 'grant', caps: [perAccount] }));
    const given = await Promise.allSettled([
      api.as(mara).grants.create(asked(10)),
      api.as(otis).grants.create(asked(20)),
    ]);
    expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is asked again when the second person approves, and one that gives nothing goes on waiting', async () => {
    await buildRule(api, mara, 'Thanks', ruleTerms({ source: 'grant', caps: [perQuarter] }));
    const [one, other] = [await api.as(mara).grants.create(asked(600)), await api.as(mara).grants.create(asked(700))];
    const approved = await api.as(otis).grants.approve({ grantId: one.id, words: null, ...key() });
    expect(approved.posted).toEqual({ statusPoints: 150, rewardPoints: 150 });
    await expect(api.as(otis).grants.approve({ grantId: other.id, words: null, ...key() })).rejects.toThrow(
      'grant-limit-reached',
    );
    expect((await api.as(otis).grants.list({ state: 'waiting' })).rows).toMatchObject([{ id: other.id, posted: null }]);
  });

  it('that gives more than one person may needs the second, whatever was typed', async () => {
    const terms = ruleTerms({ source: 'grant', amount: { kind: 'fixed', statusPoints: 501, rewardPoints: 0 } });
    await buildRule(api, mara, 'Generous', terms);
    expect((await api.as(mara).grants.create(asked(10))).state).toBe('waiting');
  });

  it('is raised by a campaign only where it says so', async () => {
    await buildRule(api, mara, 'Spring', campaignTerms({ sources: ['grant'] }));
    expect((await api.as(mara).grants.create(asked(10))).posted?.rewardPoints).toBe(10);
    await buildRule(api, mara, 'Thanks', ruleTerms({ source: 'grant', hasCampaigns: true }));
    expect((await api.as(mara).grants.create(asked(10))).posted?.rewardPoints).toBe(20);
  });
});

describe('points by hand, when several things happen at once', () => {
  it('two approvers at once post once, and the second is told', async () => {
    const { id: grantId } = await api.as(mara).grants.create(asked(600));
    const lena = await buildMember(api, workspaceId, 'manager', 'Lena Roth');
    const answers = await Promise.allSettled(
      [otis, lena].map((who) => api.as(who).grants.approve({ grantId, words: null, ...key() })),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { message: 'grant-decided' } });
    expect(await available()).toBe(600);
  });

  it('a retry gets the first answer, another input under the key is refused', async () => {
    const input = asked(50);
    const first = await api.as(mara).grants.create(input);
    expect(await api.as(mara).grants.create(input)).toEqual(first);
    await expect(api.as(mara).grants.create({ ...input, rewardPoints: 51 })).rejects.toThrow('idempotency-conflict');
    expect(await available()).toBe(50);
  });
});

describe('who may give points by hand', () => {
  it('is closed to champions, and to staff of another workspace', async () => {
    await expect(api.as(ana).grants.create(asked(10))).rejects.toThrow('not-allowed');
    const { id: grantId } = await api.as(mara).grants.create(asked(600));
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    await expect(api.as(stranger).grants.approve({ grantId, words: null, ...key() })).rejects.toThrow('not-found');
    await expect(api.as(stranger).grants.create(asked(10))).rejects.toThrow('not-found');
    expect((await api.as(stranger).grants.list({})).total).toBe(0);
    await expect(api.as(stranger).grants.get({ grantId })).rejects.toThrow('not-found');
    await expect(api.as(ana).grants.get({ grantId })).rejects.toThrow('not-allowed');
  });
});
