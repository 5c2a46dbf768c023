import { randomUUID } from 'node:crypto';
import type { ReceiveSignalsOutput } from '@rostra/shared/signals/receive-signals.contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { matchSignals } from '../features/signals/index.ts';
import { buildMember, buildWorkspace } from '../testing/build-people.ts';
import { buildRule, ruleTerms } from '../testing/build-rule.ts';
import { askAsOwner } from '../testing/ask-as-owner.ts';
import type { TestSession } from '../testing/test-api.ts';
import { useServedApp } from '../testing/use-served-app.ts';
import { useTestApi } from '../testing/use-test-api.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let workspaceId: string;
let slug: string;
let manager: TestSession;
let champion: TestSession;
let email: string;
let workspaceKey: { keyId: string; secret: string };
beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara Manager');
  champion = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
  const admin = await buildMember(api, workspaceId, 'admin');
  workspaceKey = await api.as(admin).embed.createAccessKey({ idempotencyKey: key() });
  const [row] = await askAsOwner<{ slug: string; email: string }>(
    api,
    `select w.slug, m.email from workspace w join member m on m.id = '${champion.memberId}' where w.id = '${workspaceId}'`,
  );
  slug = row?.slug ?? '';
  email = row?.email ?? '';
});

const key = () => randomUUID();
let told = 0;
function certification(changes: Record<string, unknown> = {}) {
  told += 1;
  return {
    id: `course-${told}`,
    kind: 'certification',
    member: { email },
    occurredAt: '2026-03-10T08:00:00Z',
    ...changes,
  };
}
const post = (signals: unknown, secret = workspaceKey.secret, source = 'academy') =>
  fetch(`${app.url}/signals/${slug}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ source, signals }),
  });
async function tell(...signals: unknown[]): Promise<ReceiveSignalsOutput['results']> {
  const answer = await post(signals);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as ReceiveSignalsOutput).results;
}
const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code;
const standing = () => api.as(champion).points.standing();
const list = (input = {}) => api.as(manager).signals.list(input);
const perMonth = { scope: 'member', period: 'month', awardsMax: 1, pointsMax: null } as const;
const of = (kind: string) => ({ kind: 'comparison', fact: 'signal.type', operator: 'is', value: kind }) as const;
const pays = (points: number) => ({ kind: 'fixed', statusPoints: points, rewardPoints: points }) as const;

describe('a signal', () => {
  it('is paid by the rules of the house where it is an act of advocacy, and the champion reads what for', async () => {
    const [result] = await tell(certification());
    expect(result).toMatchObject({ status: 'recorded', outcome: 'paid', statusPoints: 50, rewardPoints: 50 });
    expect(await standing()).toMatchObject({ available: 50 });
    const { rows } = await api.as(champion).points.statement({});
    expect(rows).toMatchObject([{ kind: 'award', subject: { title: 'Certification', part: 'academy' }, status: 50 }]);
    const why = await api.as(champion).points.explain({ postingId: rows[0]?.postingId ?? '' });
    expect(why).toMatchObject({ rule: { name: 'certification', version: 1 }, explanation: { statusPoints: 50 } });
  });

  it('is paid by the workspace’s own rule before, which the why names with its version', async () => {
    const { id } = await buildRule(
      api,
      manager,
      'Certified',
      ruleTerms({ source: 'signal', condition: of('certification'), amount: pays(120) }),
    );
    await tell(certification({ occurredAt: '2026-03-10T09:00:00Z' }));
    const { rows } = await api.as(champion).points.statement({});
    const why = await api.as(champion).points.explain({ postingId: rows[0]?.postingId ?? '' });
    expect(why.explanation).toMatchObject({ statusPoints: 120, rule: { id, name: 'Certified', version: 1 } });
  });

  it('is weighed by what was in force when it happened, not when it was told', async () => {
    await buildRule(
      api,
      manager,
      'Certified',
      ruleTerms({ source: 'signal', condition: of('certification'), amount: pays(120) }),
    );
    expect(await tell(certification({ occurredAt: '2026-03-09T12:00:00Z' }))).toMatchObject([{ statusPoints: 50 }]);
  });

  it('of the house keeps the limit of its act: five community answers a day', async () => {
    const answers = Array.from({ length: 6 }, () => certification({ kind: 'community-answer' }));
    const results = await tell(...answers);
    expect(results.map((result) => result.status === 'recorded' && result.outcome)).toEqual([
      ...Array.from({ length: 5 }, () => 'paid'),
      'limited',
    ]);
  });

  it('told twice counts once and gets the same answer', async () => {
    const signal = certification();
    const first = await tell(signal);
    expect(await tell({ ...signal, occurredAt: '2026-03-10T10:00:00+02:00' })).toEqual(first);
    expect(await standing()).toMatchObject({ available: 50 });
    expect((await list()).total).toBe(1);
  });

  it('told by two at once counts once', async () => {
    const signal = certification();
    const answers = await Promise.all(Array.from({ length: 8 }, () => tell(signal)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await standing()).toMatchObject({ available: 50 });
  });

  it('with other words under the same id is a conflict, and under another source it is its own', async () => {
    const signal = certification();
    await tell(signal);
    expect(await tell({ ...signal, kind: 'event-attended' })).toMatchObject([
      { status: 'refused', id: signal.id, code: 'idempotency-conflict' },
    ]);
    const elsewhere = await post([signal], workspaceKey.secret, 'campus');
    expect(await elsewhere.json()).toMatchObject({ results: [{ status: 'recorded', outcome: 'paid' }] });
  });

  it('past a limit is kept, pays nothing, and says when the same would pay again', async () => {
    await buildRule(
      api,
      manager,
      'One a month',
      ruleTerms({ source: 'signal', condition: of('certification'), amount: pays(80), caps: [perMonth] }),
    );
    const now = { occurredAt: '2026-03-10T09:00:00Z' };
    expect(await tell(certification(now), certification(now))).toMatchObject([
      { outcome: 'paid', statusPoints: 80, paysAgainAt: null },
      { outcome: 'limited', statusPoints: 0, paysAgainAt: '2026-03-31T22:00:00.000Z' },
    ]);
    expect((await list({ outcome: 'limited' })).rows).toMatchObject([{ explanation: { refusal: 'limit-reached' } }]);
    expect((await api.as(champion).rules.refusals({})).rows).toMatchObject([{ subject: { title: 'Certification' } }]);
  });

  it('of an account, or of a kind that pays nothing, is noted', async () => {
    const silent = certification({ kind: 'silent', facts: { days: 30 } });
    const account = { name: 'nobody knows it' };
    const usage = { ...certification({ kind: 'usage-reached', facts: { percent: 80 } }), member: undefined, account };
    expect(await tell(silent, usage)).toMatchObject([{ outcome: 'noted' }, { outcome: 'waiting' }]);
    expect(await standing()).toMatchObject({ available: 0 });
  });

  it('of NPS is worth the same whatever the score', async () => {
    const condition = of('nps-answered');
    await buildRule(api, manager, 'NPS', ruleTerms({ source: 'signal', condition, amount: pays(10) }));
    const nps = (score: number) =>
      certification({ kind: 'nps-answered', facts: { score }, occurredAt: '2026-03-10T09:00:00Z' });
    expect(await tell(nps(0), nps(10))).toMatchObject([{ statusPoints: 10 }, { statusPoints: 10 }]);
  });

  it('that names nobody waits, and is paid when they appear', async () => {
    const [result] = await tell(certification({ member: { email: 'Late@Example.com' } }));
    expect(result).toMatchObject({ outcome: 'waiting', statusPoints: 0 });
    expect(await list()).toMatchObject({ waiting: 1, rows: [{ meant: 'late@example.com', member: null }] });
    await matchSignals(api.deps)({ workspaceId });
    expect((await list()).waiting).toBe(1);
    const late = await buildMember(api, workspaceId, 'champion', 'Lea Late');
    await askAsOwner(api, `update member set email = 'late@example.com' where id = '${late.memberId}'`);
    await Promise.all([matchSignals(api.deps)({ workspaceId }), matchSignals(api.deps)({ workspaceId })]);
    expect(await list()).toMatchObject({
      waiting: 0,
      rows: [{ meant: null, outcome: 'paid', member: { name: 'Lea Late' } }],
    });
    expect(await api.as(late).points.standing()).toMatchObject({ available: 50 });
  });
});

describe('what is wrong', () => {
  it('is told at its field, and keeps none of the others out', async () => {
    const results = await tell(
      certification({ kind: 'no-such-kind' }),
      certification({ facts: { score: 3 } }),
      certification({ occurredAt: '2026-03-11T09:00:00Z' }),
      certification({ occurredAt: '2024-03-11T09:00:00Z' }),
      certification({ member: undefined }),
      certification({ account: { name: 'Northwind' } }),
      certification({ kind: 'nps-answered', facts: { score: 11 } }),
      certification({ comment: 'Ana said she loves it' }),
      certification({ id: 'a\u0000b' }),
      'nothing',
      certification(),
    );
    expect(results.map((result) => (result.status === 'refused' ? result.fields : result.outcome))).toEqual([
      [{ path: 'kind', message: 'not-a-choice' }],
      [{ path: 'facts.score', message: 'not-asked' }],
      [{ path: 'occurredAt', message: 'out-of-range' }],
      [{ path: 'occurredAt', message: 'out-of-range' }],
      [{ path: 'member', message: 'required' }],
      [{ path: 'account', message: 'not-asked' }],
      [{ path: 'facts.score', message: 'out-of-range:10' }],
      [{ path: 'comment', message: 'not-asked' }],
      [{ path: 'id', message: 'invalid' }],
      [{ path: '', message: 'wrong-kind' }],
      'paid',
    ]);
  });

  it('is somebody of the team', async () => {
    const [staff] = await askAsOwner<{ email: string }>(
      api,
      `select email from member where id = '${manager.memberId}'`,
    );
    expect(await tell(certification({ member: { email: staff?.email } }))).toMatchObject([
      { status: 'refused', fields: [{ path: 'member' }] },
    ]);
  });

  it('is a list that is none, too long a one, and a source without a name', async () => {
    expect((await post([])).status).toBe(400);
    expect((await post(Array.from({ length: 501 }, () => certification()))).status).toBe(400);
    expect((await post([certification()], workspaceKey.secret, 'Acme Academy')).status).toBe(400);
    expect((await post([certification()], workspaceKey.secret, 'console')).status).toBe(400);
  });
});

describe('who may tell', () => {
  it('has a workspace key: another, none, a revoked one and one of another workspace are refused alike', async () => {
    const other = await buildWorkspace(api);
    const foreign = await api
      .as(await buildMember(api, other, 'admin'))
      .embed.createAccessKey({ idempotencyKey: key() });
    const admin = await buildMember(api, workspaceId, 'admin');
    for (const secret of [`rostra_${'x'.repeat(43)}`, '', foreign.secret]) {
      const answer = await post([certification()], secret);
      expect([answer.status, await codeOf(answer)]).toEqual([401, 'workspace-key-refused']);
    }
    await api.as(admin).embed.revokeKey({ idempotencyKey: key(), keyId: workspaceKey.keyId });
    expect((await post([certification()])).status).toBe(401);
    expect((await list()).total).toBe(0);
  });

  it('never reaches a champion of another workspace', async () => {
    const other = await buildWorkspace(api);
    const stranger = await buildMember(api, other, 'champion');
    const [row] = await askAsOwner<{ email: string }>(
      api,
      `select email from member where id = '${stranger.memberId}'`,
    );
    expect(await tell(certification({ member: { email: row?.email } }))).toMatchObject([{ outcome: 'waiting' }]);
    const theirs = await api.as(await buildMember(api, other, 'manager')).signals.list({});
    expect(theirs.total).toBe(0);
  });

  it('is no page: another origin is refused', async () => {
    const answer = await fetch(`${app.url}/signals/${slug}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${workspaceKey.secret}`, origin: 'https://elsewhere.example' },
      body: '{}',
    });
    expect(answer.status).toBe(403);
  });
});

it('keeps 500 in one call, in their order', async () => {
  const signals = Array.from({ length: 500 }, () => certification({ kind: 'event-attended' }));
  const results = await tell(...signals);
  expect(results.map(({ id }) => id)).toEqual(signals.map(({ id }) => id));
  expect(await standing()).toMatchObject({ available: 25_000 });
}, 60_000);
