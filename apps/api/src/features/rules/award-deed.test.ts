import { randomUUID } from 'node:crypto';
import type { RuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildChallenge, firstWaiting, submitStage } from '../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildRule, campaignTerms, ruleTerms } from '../../testing/build-rule.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let champion: TestSession;

beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Ana Lima');
  champion = await buildMember(api, workspaceId, 'champion', 'Cy Ode');
});

const key = () => randomUUID();
const rule = (name: string, terms: RuleTerms) => buildRule(api, manager, name, terms);
/** A cap over `scope`, of so many awards a month. */
const perMonth = (scope: 'member' | 'account' | 'rule', awardsMax: number) =>
  ({ scope, period: 'month', awardsMax, pointsMax: null }) as const;

/** A champion sends a reference call; gives what waits for moderation. */
async function sent(who: TestSession = champion) {
  const challenge = await buildChallenge(api, manager, 'reference-call');
  await submitStage(api, who, challenge);
  return firstWaiting(api, manager, challenge.id);
}
const approve = (item: { submissionStageId: string; version: number }, idempotencyKey = key()) =>
  api
    .as(manager)
    .moderation.approve({ idempotencyKey, submissionStageId: item.submissionStageId, version: item.version });
const approved = async (who?: TestSession) => approve(await sent(who));
const figures = () => api.as(champion).points.standing();

/** What each of them paid, the least first. */
const figuresOf = (outcomes: readonly { pointsAwarded: number }[]) =>
  outcomes.map(({ pointsAwarded }) => pointsAwarded).toSorted((one, other) => one - other);

/** A second champion of the same account. */
async function colleague(): Promise<TestSession> {
  const other = await buildMember(api, workspaceId, 'champion', 'Di Pay');
  await api.inWorkspace(workspaceId, (scope) =>
    scope.em.execute(
      'update member set account_id = (select account_id from member where id = ?) where id = ? and workspace_id = ?',
      [champion.memberId, other.memberId, workspaceId],
    ),
  );
  return other;
}

describe('an award', () => {
  it('follows the rule in force, which may pay status and reward points apart', async () => {
    const { id } = await rule('Calls', ruleTerms({ amount: { kind: 'fixed', statusPoints: 80, rewardPoints: 20 } }));
    const outcome = await approved();
    expect(outcome).toMatchObject({
      pointsAwarded: 80,
      award: { statusPoints: 80, rewardPoints: 20, rule: { id, name: 'Calls', version: 1 }, refusal: null },
    });
    expect(await figures()).toMatchObject({ statusPoints: 80, available: 20 });
  });

  it('keeps the reckoning beside the posting, and the rule’s name and version of that day', async () => {
    const { id } = await rule('Calls', ruleTerms());
    await rule('Spring', campaignTerms({ effect: { kind: 'add', statusPoints: 10, rewardPoints: 5 } }));
    await approved();
    const [line] = (await api.as(champion).points.statement({})).rows;
    const why = await api.as(champion).points.explain({ postingId: line?.postingId ?? '' });
    expect(why).toMatchObject({
      status: 310,
      spendable: 305,
      rule: { name: `rule:${id}`, version: 1 },
      explanation: {
        rule: { name: 'Calls' },
        base: { kind: 'offered', statusPoints: 300 },
        campaigns: [{ name: 'Spring', statusPoints: 10, rewardPoints: 5 }],
      },
    });
  });

  it('is weighed by what was in force when the stage was sent, however late it is approved', async () => {
    const day = api.clock.now().toISOString().slice(0, 10);
    await rule('Today', campaignTerms({ window: { firstDay: day, lastDay: day } }));
    const item = await sent();
    api.clock.advance(3 * 86_400_000);
    expect((await approve(item)).pointsAwarded).toBe(600);
    expect((await approved()).pointsAwarded).toBe(300);
  });

  it('lets its points last as long as the rule says', async () => {
    await rule('Short', ruleTerms({ lotLifeMonths: 2 }));
    await approved();
    const [lot] = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute<{ days: number }[]>(
        `select (expires_at at time zone 'Europe/Berlin')::date - (earned_at at time zone 'Europe/Berlin')::date as days
           from lot where workspace_id = ?`,
        [workspaceId],
      ),
    );
    expect(lot?.days).toBe(31 + 30);
  });
});

describe('a limit per champion', () => {
  it('refuses what passes it, says when it pays again, and approves the stage all the same', async () => {
    await rule('Calls', ruleTerms({ caps: [perMonth('member', 1)] }));
    await approved();
    const second = await approved();
    expect(second).toMatchObject({ state: 'approved', pointsAwarded: 0, rise: null });
    expect(second.award).toMatchObject({
      refusal: 'limit-reached',
      cuts: [{ scope: 'member', period: 'month', awardsMax: 1, statusPoints: 300 }],
      // The first of April in Berlin, which is an hour further from UTC by then.
      paysAgainAt: '2026-03-31T22:00:00.000Z',
    });
    expect(await figures()).toMatchObject({ available: 300 });
  });

  it('cuts what passes it in part', async () => {
    await rule('Calls', ruleTerms({ caps: [{ scope: 'member', period: 'year', awardsMax: null, pointsMax: 450 }] }));
    await approved();
    const second = await approved();
    expect(second).toMatchObject({ pointsAwarded: 150, award: { refusal: null, cuts: [{ statusPoints: 150 }] } });
    expect(await figures()).toMatchObject({ statusPoints: 450 });
  });

  it('counts no award that was taken back', async () => {
    await rule('Calls', ruleTerms({ caps: [perMonth('member', 1)] }));
    await approved();
    const [line] = (await api.as(champion).points.statement({})).rows;
    await api
      .as(manager)
      .points.reverse({ idempotencyKey: key(), postingId: line?.postingId ?? '', reason: 'Not held' });
    expect((await approved()).pointsAwarded).toBe(300);
  });

  it('holds when two are approved at once', async () => {
    await rule('Calls', ruleTerms({ caps: [perMonth('member', 1)] }));
    const items = [await sent(), await sent()];
    const outcomes = await Promise.all(items.map((item) => approve(item)));
    expect(figuresOf(outcomes)).toEqual([0, 300]);
  });
});

describe('a limit per account', () => {
  it('holds for two champions of the account at once, and leaves other accounts alone', async () => {
    await rule('Calls', ruleTerms({ caps: [perMonth('account', 1)] }));
    const items = [await sent(), await sent(await colleague())];
    const outcomes = await Promise.all(items.map((item) => approve(item)));
    expect(figuresOf(outcomes)).toEqual([0, 300]);
    const stranger = await buildMember(api, workspaceId, 'champion');
    expect((await approved(stranger)).pointsAwarded).toBe(300);
  });

  it('has room again after an award was taken back', async () => {
    await rule('Calls', ruleTerms({ caps: [{ scope: 'account', period: 'ever', awardsMax: null, pointsMax: 500 }] }));
    await approved();
    const [line] = (await api.as(champion).points.statement({})).rows;
    await api
      .as(manager)
      .points.reverse({ idempotencyKey: key(), postingId: line?.postingId ?? '', reason: 'Not held' });
    expect((await approved(await colleague())).pointsAwarded).toBe(300);
    expect((await approved()).pointsAwarded).toBe(200);
  });

  it('counts a retried approval once', async () => {
    await rule('Calls', ruleTerms({ caps: [perMonth('account', 2)] }));
    const item = await sent();
    const again = key();
    const first = await approve(item, again);
    expect(await approve(item, again)).toEqual(first);
    expect((await approved()).pointsAwarded).toBe(300);
    expect((await approved()).pointsAwarded).toBe(0);
  });
});

describe('a limit over everybody', () => {
  it('is shared by all champions', async () => {
    await rule('First come', ruleTerms({ caps: [{ scope: 'rule', period: 'ever', awardsMax: 2, pointsMax: null }] }));
    const others = [
      champion,
      await buildMember(api, workspaceId, 'champion'),
      await buildMember(api, workspaceId, 'champion'),
    ];
    const items = [];
    for (const who of others) items.push(await sent(who));
    const outcomes = await Promise.all(items.map((item) => approve(item)));
    expect(figuresOf(outcomes)).toEqual([0, 300, 300]);
    const refused = outcomes.find(({ pointsAwarded }) => pointsAwarded === 0);
    expect(refused?.award).toMatchObject({ refusal: 'limit-reached', paysAgainAt: null });
  });
});

describe('before it happens', () => {
  it('the moderator sees what approving pays, and the champion what sending pays, limits and campaigns included', async () => {
    await rule('Calls', ruleTerms({ caps: [perMonth('member', 1)] }));
    await rule('Spring', campaignTerms());
    const first = await sent();
    expect(first.pays).toMatchObject({
      statusPoints: 600,
      rule: { name: 'Calls' },
      campaigns: [{ name: 'Spring', lastDay: '2039-12-31' }],
    });
    await approve(first);
    const second = await sent();
    expect(second.pays).toMatchObject({ refusal: 'limit-reached', paysAgainAt: '2026-03-31T22:00:00.000Z' });
    const { pays } = await api.as(champion).challenges.view({ challengeId: second.challenge.id });
    expect(pays).toMatchObject([{ refusal: 'limit-reached', cuts: [{ awardsMax: 1 }] }]);
    await approve(second);
    expect(await api.as(manager).moderation.get({ submissionStageId: second.submissionStageId })).toMatchObject({
      pays: null,
    });
  });
});

describe('a list of challenges', () => {
  const cardOf = async (title: string) =>
    (await api.as(champion).challenges.open({})).rows.find((card) => card.title === title);

  it('tells what each would really pay with the campaign that runs, and until when', async () => {
    const window = { firstDay: null, lastDay: '2026-05-03' };
    await rule('Spring', campaignTerms({ effect: { kind: 'multiply', basisPoints: 15_000 }, window }));
    const { title } = await buildChallenge(api, manager, 'reference-call');
    const study = await buildChallenge(api, manager, 'case-study');
    expect((await cardOf(title))?.worth).toEqual({
      statusPoints: 450,
      rewardPoints: 450,
      usual: 300,
      raisedUntil: '2026-05-03',
      isLimited: false,
      hangsOnScore: false,
    });
    expect((await cardOf(study.title))?.worth).toMatchObject({ statusPoints: 750, usual: 500 });
  });

  it('tells when a limit takes of it, each for itself', async () => {
    await rule('Calls', ruleTerms({ caps: [{ scope: 'account', period: 'month', awardsMax: null, pointsMax: 400 }] }));
    await approved();
    const { title } = await buildChallenge(api, manager, 'reference-call');
    expect((await cardOf(title))?.worth).toMatchObject({ statusPoints: 100, usual: 300, isLimited: true });
  });
});

describe('a deed that paid nothing', () => {
  it('is on the champion’s list with the limit that did it, and on nobody else’s', async () => {
    await rule('Calls', ruleTerms({ caps: [perMonth('member', 1)] }));
    await approved();
    await approved();
    const own = await api.as(champion).rules.refusals({});
    expect(own).toMatchObject({
      total: 1,
      rows: [{ subject: { title: 'Take a reference call' }, explanation: { refusal: 'limit-reached' } }],
    });
    const other = await buildMember(api, workspaceId, 'champion');
    expect((await api.as(other).rules.refusals({})).total).toBe(0);
    expect((await api.as(manager).rules.refusalsOf({ memberId: champion.memberId })).total).toBe(1);
    await expect(api.as(other).rules.refusalsOf({ memberId: champion.memberId })).rejects.toMatchObject({
      cause: { code: 'not-allowed' },
    });
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    await expect(api.as(stranger).rules.refusalsOf({ memberId: champion.memberId })).rejects.toMatchObject({
      cause: { code: 'not-found' },
    });
  });

  it('is told by mail, with the day from which it pays again', async () => {
    await rule('Calls', ruleTerms({ caps: [perMonth('member', 1)] }));
    await approved();
    await approved();
    const mails = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute<{ text: string }[]>(
        'select text from mail_message where workspace_id = ? order by created_at desc, id desc limit 1',
        [workspaceId],
      ),
    );
    expect(mails[0]?.text).toContain('It pays no points, because a limit is reached: once a month for each champion.');
    expect(mails[0]?.text).toContain('It pays again from April 1, 2026 on.');
  });
});
