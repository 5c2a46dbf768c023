import { randomUUID } from 'node:crypto';
import type { SignalKindRecord } from '@rostra/shared/signals/signal-kind.schema';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildRule, buildRuleDraft, ruleTerms } from '../../testing/build-rule.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let champion: TestSession;
beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara Manager');
  champion = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const key = () => randomUUID();
const staff = (who = manager) => api.as(who).signals;
const asked = (changes = {}) => ({
  idempotencyKey: key(),
  memberId: champion.memberId,
  kind: 'certification',
  onDay: '2026-03-10',
  facts: {},
  ...changes,
});
const withdraw = (signalId: string, idempotencyKey = key()) =>
  staff().withdraw({ idempotencyKey, signalId, reason: 'It was somebody else.' });
const refusedAs = (code: string) => ({ cause: { code } });
const course: SignalKindRecord = {
  key: 'course-passed',
  name: 'Course passed',
  meaning: 'Passed a course.',
  subject: 'member',
  nature: 'deed',
  canEarn: true,
  fields: [{ type: 'number', key: 'marks', name: 'Marks', isRequired: true, min: 0, max: 10, use: 'score' }],
  isOn: true,
};
const save = (kind = course, isNew = true, idempotencyKey = key()) => staff().saveKind({ idempotencyKey, kind, isNew });
const of = (kind: string) => ({ kind: 'comparison', fact: 'signal.type', operator: 'is', value: kind }) as const;
const rubric = { kind: 'rubric', statusPoints: 10, rewardPoints: 10, scoreMax: 10 } as const;

describe('a signal entered by hand', () => {
  it('is weighed like any other, says who entered it, and is told once per key', async () => {
    const input = asked();
    const first = await staff().record(input);
    expect(first).toMatchObject({
      source: 'console',
      outcome: 'paid',
      award: { statusPoints: 50 },
      enteredBy: 'Mara Manager',
    });
    expect(await staff().record(input)).toEqual(first);
    await expect(staff().record({ ...input, kind: 'event-attended' })).rejects.toMatchObject(
      refusedAs('idempotency-conflict'),
    );
    expect(await api.as(champion).points.standing()).toMatchObject({ available: 50 });
  });

  it('is of a kind about champions, on a day that came, and for a champion of this workspace', async () => {
    await expect(staff().record(asked({ kind: 'usage-reached' }))).rejects.toMatchObject(refusedAs('invalid-input'));
    await expect(staff().record(asked({ onDay: '2026-03-11' }))).rejects.toMatchObject(refusedAs('invalid-input'));
    await expect(staff().record(asked({ memberId: manager.memberId }))).rejects.toMatchObject(refusedAs('not-found'));
    const stranger = await buildMember(api, await buildWorkspace(api), 'champion');
    await expect(staff().record(asked({ memberId: stranger.memberId }))).rejects.toMatchObject(refusedAs('not-found'));
    await expect(api.as(champion).signals.record(asked())).rejects.toMatchObject(refusedAs('not-allowed'));
  });
});

describe('a withdrawn signal', () => {
  it('stays on the list and takes its points back by a posting of its own, once', async () => {
    const { id } = await staff().record(asked());
    const idempotencyKey = key();
    const first = await withdraw(id, idempotencyKey);
    expect(first).toMatchObject({
      outcome: 'paid',
      award: { isReversed: true },
      withdrawn: { byName: 'Mara Manager' },
    });
    expect(await withdraw(id, idempotencyKey)).toEqual(first);
    await expect(withdraw(id)).rejects.toMatchObject(refusedAs('signal-withdrawn'));
    const { rows } = await api.as(champion).points.statement({});
    expect(rows).toMatchObject([
      { kind: 'reversal', status: -50, reason: 'It was somebody else.', subject: { title: 'Certification' } },
      { kind: 'award', isReversed: true },
    ]);
  });

  it('by two at once is withdrawn by one', async () => {
    const { id } = await staff().record(asked());
    const tries = await Promise.allSettled([withdraw(id), withdraw(id)]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await api.as(champion).points.standing()).toMatchObject({ available: 0 });
  });

  it('is none of another workspace', async () => {
    const { id } = await staff().record(asked());
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    await expect(staff(stranger).withdraw({ idempotencyKey: key(), signalId: id, reason: 'x' })).rejects.toMatchObject(
      refusedAs('not-found'),
    );
  });
});

describe('a kind', () => {
  it('of the house stands until the workspace writes its own, and is taken no more once it is off', async () => {
    const { kinds } = await staff().kinds();
    const house = kinds.find((each) => each.key === 'certification');
    expect(house).toMatchObject({ name: 'Certification', isOn: true, signals: 0 });
    if (!house) throw new Error('no such kind');
    const { signals: _, ...kind } = house;
    await save({ ...kind, name: 'Exam passed', isOn: false }, false);
    expect((await staff().kinds()).kinds.find((each) => each.key === 'certification')).toMatchObject({
      name: 'Exam passed',
    });
    await expect(staff().record(asked())).rejects.toMatchObject(refusedAs('invalid-input'));
  });

  it('says at the field what is wrong, keeps its key to itself and stays about whom it is', async () => {
    const idempotencyKey = key();
    expect(await save(course, true, idempotencyKey)).toEqual(course);
    expect(await save(course, true, idempotencyKey)).toEqual(course);
    const fieldsOf = (kind: SignalKindRecord, isNew: boolean) =>
      save(kind, isNew).then(
        () => [],
        (error: { cause: { fields: { path: string; message: string }[] } }) => error.cause.fields,
      );
    expect(await fieldsOf(course, true)).toEqual([{ path: 'kind.key', message: 'given-twice' }]);
    expect(await fieldsOf({ ...course, subject: 'account', canEarn: false }, false)).toEqual([
      { path: 'kind.subject', message: 'not-a-choice' },
    ]);
    expect(await fieldsOf({ ...course, key: 'link-clicked' }, true)).toEqual([
      { path: 'kind.canEarn', message: 'earns-nothing' },
    ]);
    expect(
      (await api.as(await buildMember(api, await buildWorkspace(api), 'manager')).signals.kinds()).kinds,
    ).not.toContainEqual(expect.objectContaining({ key: course.key }));
  });

  it('with a score is paid by it, unless it tells an opinion: such a rule cannot be published', async () => {
    await save();
    await buildRule(api, manager, 'Marks', ruleTerms({ source: 'signal', condition: of(course.key), amount: rubric }));
    expect(await staff().record(asked({ kind: course.key, facts: { marks: 7 } }))).toMatchObject({
      award: { statusPoints: 70 },
    });
    const terms = ruleTerms({ source: 'signal', condition: of('nps-answered'), amount: rubric });
    const { id: ruleId, draft } = await buildRuleDraft(api, manager, 'Promoters', terms);
    expect(draft?.problems).toEqual([{ path: 'terms.amount.kind', message: 'opinion-not-flat' }]);
    await expect(
      api.as(manager).rules.publish({ idempotencyKey: key(), ruleId, revision: 2, fromDay: null }),
    ).rejects.toMatchObject(refusedAs('rule-not-publishable'));
  });

  it('that becomes an opinion later is worth the same whatever it says, though a rule by its score is in force', async () => {
    await save();
    await buildRule(api, manager, 'Marks', ruleTerms({ source: 'signal', condition: of(course.key), amount: rubric }));
    await save({ ...course, nature: 'opinion' }, false);
    expect(await staff().record(asked({ kind: course.key, facts: { marks: 7 } }))).toMatchObject({
      outcome: 'unpaid',
      award: null,
    });
  });
});

it('the list narrows by kind, source, outcome, champion and what is searched for', async () => {
  await staff().record(asked());
  await staff().record(asked({ kind: 'silent', facts: { days: 30 } }));
  const found = async (input: object) => (await staff().list(input)).rows.map(({ kind }) => kind);
  expect(await found({})).toEqual(['silent', 'certification']);
  expect(await found({ kind: 'silent' })).toEqual(['silent']);
  expect(await found({ outcome: 'paid' })).toEqual(['certification']);
  expect(await found({ search: 'ruiz', source: 'console' })).toHaveLength(2);
  expect(await found({ source: 'academy' })).toEqual([]);
  expect(await found({ memberId: champion.memberId, search: '%' })).toEqual([]);
});
