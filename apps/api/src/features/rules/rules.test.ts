import { randomUUID } from 'node:crypto';
import { roles } from '@rostra/points-engine/vocabulary';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildRule, buildRuleDraft, campaignTerms, ruleTerms } from '../../testing/build-rule.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;

beforeAll(async () => {
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Ana Lima');
});

const key = () => randomUUID();
const staff = () => api.as(manager).rules;
const refusedAs = (code: string) => ({ cause: { code } });

/** A manager of a workspace of its own, for what counts every rule there is. */
async function elsewhere(): Promise<TestSession> {
  return buildMember(api, await buildWorkspace(api), 'manager');
}

describe('a draft', () => {
  it('comes blank, or with what the house gives for an act and its limit', async () => {
    const blank = await staff().create({ idempotencyKey: key(), kind: 'rule' });
    expect(blank).toMatchObject({ standing: 'draft', draft: { number: 1, name: '', author: 'Ana Lima' }, history: [] });
    const share = await staff().create({ idempotencyKey: key(), kind: 'rule', act: 'social-share' });
    expect(share.draft).toMatchObject({
      name: 'Social share',
      terms: {
        source: 'signal',
        amount: { kind: 'fixed', statusPoints: 25, rewardPoints: 25 },
        caps: [{ scope: 'member', period: 'month', awardsMax: 2, pointsMax: null }],
      },
      problems: [],
    });
  });

  it('is kept unfinished and says what is missing, at the field', async () => {
    const { id: ruleId } = await staff().create({ idempotencyKey: key(), kind: 'rule' });
    const gap = { kind: 'comparison', fact: 'account.segment', operator: 'is', value: null } as const;
    const terms = ruleTerms({ condition: { kind: 'all', conditions: [gap] } });
    const saved = await staff().saveDraft({ idempotencyKey: key(), ruleId, revision: 1, name: ' ', note: '', terms });
    expect(saved.draft?.terms).toEqual(terms);
    expect(saved.draft?.problems).toEqual([
      { path: 'name', message: 'required' },
      { path: 'terms.condition.conditions.0.value', message: 'required' },
    ]);
    await expect(staff().publish({ idempotencyKey: key(), ruleId, revision: 2, fromDay: null })).rejects.toMatchObject({
      cause: { code: 'rule-not-publishable', fields: saved.draft?.problems },
    });
  });

  it('of two editors keeps the first and tells the second', async () => {
    const { id: ruleId } = await staff().create({ idempotencyKey: key(), kind: 'rule' });
    const save = (name: string) =>
      staff().saveDraft({ idempotencyKey: key(), ruleId, revision: 1, name, note: '', terms: ruleTerms() });
    const saves = await Promise.allSettled([save('One'), save('Two')]);
    expect(saves.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = saves.find((each) => each.status === 'rejected');
    expect(lost?.reason.cause).toMatchObject({ code: 'changed-meanwhile', details: { revision: 2 } });
  });

  it('saved again with the same key gives the same answer, and with other words a conflict', async () => {
    const { id: ruleId } = await staff().create({ idempotencyKey: key(), kind: 'rule' });
    const input = { idempotencyKey: key(), ruleId, revision: 1, name: 'Calls', note: '', terms: ruleTerms() };
    const first = await staff().saveDraft(input);
    expect(await staff().saveDraft(input)).toEqual(first);
    await expect(staff().saveDraft({ ...input, name: 'Other' })).rejects.toMatchObject(
      refusedAs('idempotency-conflict'),
    );
  });

  it('of a rule takes no terms of a campaign', async () => {
    const { id: ruleId } = await staff().create({ idempotencyKey: key(), kind: 'rule' });
    await expect(
      staff().saveDraft({ idempotencyKey: key(), ruleId, revision: 1, name: 'A', note: '', terms: campaignTerms() }),
    ).rejects.toMatchObject({ cause: { code: 'invalid-input', fields: [{ path: 'terms.kind' }] } });
  });

  it('that is thrown away takes a rule with it that was never published, and nothing else', async () => {
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Never');
    const discard = { idempotencyKey: key(), ruleId, revision: 2 };
    expect(await staff().discardDraft(discard)).toEqual({ ruleId, isGone: true });
    expect(await staff().discardDraft(discard)).toEqual({ ruleId, isGone: true });
    await expect(staff().get({ ruleId })).rejects.toMatchObject(refusedAs('not-found'));

    const { id: kept } = await buildRule(api, manager, 'Kept');
    await staff().startDraft({ idempotencyKey: key(), ruleId: kept });
    const answer = await staff().discardDraft({ idempotencyKey: key(), ruleId: kept, revision: 1 });
    expect(answer.isGone).toBe(false);
    expect(await staff().get({ ruleId: kept })).toMatchObject({ standing: 'in-force', draft: null });
  });
});

describe('publishing', () => {
  it('fixes the words: the next version starts from them, and takes over at once', async () => {
    const { id: ruleId } = await buildRule(api, manager, 'Calls');
    await expect(
      staff().saveDraft({ idempotencyKey: key(), ruleId, revision: 2, name: 'X', note: '', terms: ruleTerms() }),
    ).rejects.toMatchObject(refusedAs('rule-not-draft'));

    const next = await staff().startDraft({ idempotencyKey: key(), ruleId });
    expect(next.draft).toMatchObject({ number: 2, revision: 1, name: 'Calls' });
    const published = await staff().publish({ idempotencyKey: key(), ruleId, revision: 1, fromDay: null });
    expect(published.history.map(({ number, standing }) => [number, standing])).toEqual([
      [2, 'in-force'],
      [1, 'replaced'],
    ]);
    expect(published.history[1]?.effectiveUntil).toBe(published.history[0]?.effectiveFrom);
  });

  it('from a later day leaves the old version in force until that day begins in the workspace’s zone', async () => {
    const { id: ruleId } = await buildRule(api, manager, 'Later');
    await staff().startDraft({ idempotencyKey: key(), ruleId });
    const day = new Date(api.clock.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
    const published = await staff().publish({ idempotencyKey: key(), ruleId, revision: 1, fromDay: day });
    expect(published.history.map(({ standing }) => standing)).toEqual(['scheduled', 'in-force']);
    expect(new Date(published.history[0]?.effectiveFrom ?? '').getTime()).toBeLessThan(Date.parse(`${day}T00:00:00Z`));

    await staff().startDraft({ idempotencyKey: key(), ruleId });
    const sooner = await staff().publish({ idempotencyKey: key(), ruleId, revision: 1, fromDay: null });
    expect(sooner.history.map(({ standing }) => standing)).toEqual(['in-force', 'replaced', 'replaced']);
  });

  it('at once with throwing away ends in one of both', async () => {
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Race');
    const tries = await Promise.allSettled([
      staff().publish({ idempotencyKey: key(), ruleId, revision: 2, fromDay: null }),
      staff().discardDraft({ idempotencyKey: key(), ruleId, revision: 2 }),
    ]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is final for the database too: nothing rewrites a published version', async () => {
    const { id: ruleId } = await buildRule(api, manager, 'Fixed');
    const tamper = (sql: string) => api.inWorkspace(workspaceId, (scope) => scope.em.execute(sql, [ruleId]));
    await expect(tamper(`update point_rule_version set name = 'Other' where rule_id = ?`)).rejects.toThrow(
      /never changes/,
    );
    await expect(tamper('delete from point_rule_version where rule_id = ?')).rejects.toThrow(/never changes/);
  });
});

describe('taking back', () => {
  it('ends a rule for good, and closes up the places of the others', async () => {
    const who = await elsewhere();
    const rules = api.as(who).rules;
    const first = await buildRule(api, who, 'First');
    const second = await buildRule(api, who, 'Second');
    expect(second.place).toBe(2);
    expect(await rules.retire({ idempotencyKey: key(), ruleId: first.id })).toMatchObject({ standing: 'retired' });
    expect(await rules.get({ ruleId: second.id })).toMatchObject({ place: 1 });
    await expect(rules.retire({ idempotencyKey: key(), ruleId: first.id })).rejects.toMatchObject(
      refusedAs('rule-retired'),
    );
    await expect(rules.startDraft({ idempotencyKey: key(), ruleId: first.id })).rejects.toMatchObject(
      refusedAs('rule-retired'),
    );
  });

  it('is not for what was never published', async () => {
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Draft');
    await expect(staff().retire({ idempotencyKey: key(), ruleId })).rejects.toMatchObject(
      refusedAs('rule-not-published'),
    );
  });
});

describe('the list', () => {
  it('keeps the order it is given, tells standings, and finds by name', async () => {
    const who = await elsewhere();
    const rules = api.as(who).rules;
    const made = [];
    for (const name of ['Calls', 'Talks', 'Reviews']) made.push(await buildRule(api, who, name));
    await buildRuleDraft(api, who, 'Shares');
    const names = async () => (await rules.list({ kind: 'rule' })).rows.map(({ version }) => version.name);
    expect(await rules.move({ idempotencyKey: key(), ruleId: made[2]?.id ?? '', place: 1 })).toMatchObject({
      place: 1,
    });
    expect(await names()).toEqual(['Reviews', 'Calls', 'Talks', 'Shares']);
    await rules.move({ idempotencyKey: key(), ruleId: made[2]?.id ?? '', place: 99 });
    expect(await names()).toEqual(['Calls', 'Talks', 'Shares', 'Reviews']);

    const found = await rules.list({ kind: 'rule', search: 'al', standing: 'in-force', pageSize: 1 });
    expect(found).toMatchObject({ total: 2, rows: [{ place: 1, standing: 'in-force', version: { name: 'Calls' } }] });
    expect((await rules.list({ kind: 'rule' })).counts).toMatchObject({ 'in-force': 3, draft: 1, retired: 0 });
  });

  it('tells a campaign that is to come from one that runs and one that is over', async () => {
    const who = await elsewhere();
    const day = (shift: number) => new Date(api.clock.now().getTime() + shift * 86_400_000).toISOString().slice(0, 10);
    const during = (first: number, last: number) =>
      campaignTerms({ window: { firstDay: day(first), lastDay: day(last) } });
    await buildRule(api, who, 'Over', during(-9, -3));
    await buildRule(api, who, 'Runs', during(-3, 3));
    await buildRule(api, who, 'Comes', during(3, 9));
    const { rows } = await api.as(who).rules.list({ kind: 'campaign' });
    expect(rows.map(({ version, standing }) => [version.name, standing])).toEqual([
      ['Runs', 'in-force'],
      ['Comes', 'scheduled'],
      ['Over', 'over'],
    ]);
  });
});

describe('who may', () => {
  it('be anybody who runs the program, of this workspace alone', async () => {
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Ours');
    for (const role of roles.filter((each) => each !== 'manager' && each !== 'admin')) {
      const other = await buildMember(api, workspaceId, role);
      await expect(api.as(other).rules.get({ ruleId })).rejects.toMatchObject(refusedAs('not-allowed'));
      await expect(api.as(other).rules.create({ idempotencyKey: key(), kind: 'rule' })).rejects.toMatchObject(
        refusedAs('not-allowed'),
      );
    }
    const stranger = await elsewhere();
    const theirs = api.as(stranger).rules;
    await expect(theirs.get({ ruleId })).rejects.toMatchObject(refusedAs('not-found'));
    await expect(theirs.discardDraft({ idempotencyKey: key(), ruleId, revision: 2 })).rejects.toMatchObject(
      refusedAs('not-found'),
    );
    await expect(theirs.move({ idempotencyKey: key(), ruleId, place: 1 })).rejects.toMatchObject(
      refusedAs('not-found'),
    );
  });
});

describe('facts', () => {
  it('say which sources ever tell them', async () => {
    const { facts } = await staff().facts();
    const sourcesOf = (asked: string) => facts.find(({ fact }) => fact === asked)?.sources;
    expect(sourcesOf('account.segment')).toEqual(['challenge-stage', 'signal', 'grant', 'import']);
    expect(sourcesOf('challenge.kind')).toEqual(['challenge-stage']);
    expect(sourcesOf('signal.type')).toEqual(['signal']);
    expect(sourcesOf('source.score')).toEqual(['challenge-stage', 'signal']);
    expect(sourcesOf('source.points')).toHaveLength(4);
  });

  it('tell what conditions may ask for, with the texts in use', async () => {
    await buildMember(api, workspaceId, 'champion');
    const { facts } = await staff().facts();
    expect(facts.find(({ fact }) => fact === 'member.tier')).toMatchObject({
      type: 'choice',
      isRanked: true,
      choices: ['none', 'bronze', 'silver', 'gold'],
    });
    expect(facts.find(({ fact }) => fact === 'account.name')?.suggestions).toContainEqual(
      expect.stringContaining('Account'),
    );
  });
});
