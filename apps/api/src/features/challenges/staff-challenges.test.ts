import { randomUUID } from 'node:crypto';
import { challengeKinds } from '@rostra/points-engine/vocabulary';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildChallenge, submitStage, toDraftInput } from '../../testing/build-challenge.ts';
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
  champion = await buildMember(api, workspaceId, 'champion');
});

const staff = () => api.as(manager).challenges;
const key = () => randomUUID();
const newDraft = () => staff().create({ idempotencyKey: key(), kind: 'talk' });

describe('a draft', () => {
  it.each(challengeKinds)('of kind %s comes from its template and can be published as it is', async (kind) => {
    const draft = await staff().create({ idempotencyKey: key(), kind });
    expect(draft).toMatchObject({ kind, state: 'draft', version: 1, problems: [], owner: 'Ana Lima' });
    const published = await staff().publish({ idempotencyKey: key(), challengeId: draft.id, version: 1 });
    expect(published.state).toBe('published');
  });

  it('is kept unfinished and says what is missing, at the field', async () => {
    const input = toDraftInput(await newDraft());
    const [stage] = input.stages;
    const saved = await staff().saveDraft({
      ...input,
      title: ' ',
      stages: stage ? [{ ...stage, instruction: '' }] : [],
    });
    expect(saved).toMatchObject({ version: 2, title: '' });
    expect(saved.problems).toEqual([
      { path: 'title', message: 'required' },
      { path: 'stages.0.instruction', message: 'required' },
    ]);
    const publishing = staff().publish({ idempotencyKey: key(), challengeId: saved.id, version: 2 });
    await expect(publishing).rejects.toMatchObject({
      message: 'challenge-not-publishable',
      cause: { code: 'challenge-not-publishable', fields: saved.problems },
    });
  });

  it('of two editors keeps the first and tells the second', async () => {
    const input = toDraftInput(await newDraft());
    const saves = await Promise.allSettled([
      staff().saveDraft({ ...input, idempotencyKey: key(), title: 'One' }),
      staff().saveDraft({ ...input, idempotencyKey: key(), title: 'Two' }),
    ]);
    expect(saves.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = saves.find((save) => save.status === 'rejected');
    expect(lost?.reason.cause).toMatchObject({ code: 'changed-meanwhile', details: { version: 2 } });
  });

  it('saved again with the same key gives the same answer, and with other words a conflict', async () => {
    const input = { ...toDraftInput(await newDraft()), title: 'A talk at the user day' };
    const first = await staff().saveDraft(input);
    expect(await staff().saveDraft(input)).toEqual(first);
    await expect(staff().saveDraft({ ...input, title: 'Other' })).rejects.toMatchObject({
      cause: { code: 'idempotency-conflict' },
    });
  });

  it('says at the field what a form cannot send', async () => {
    const input = toDraftInput(await newDraft());
    const wrong = { ...input, stages: input.stages.map((stage) => ({ ...stage, points: 1.5 })) };
    await expect(staff().saveDraft(wrong)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: ['stages', 0, 'points'], message: 'not-a-whole-number' }] },
    });
  });
});

describe('throwing a draft away', () => {
  const discard = (challengeId: string, version: number, idempotencyKey = key()) =>
    staff().discardDraft({ idempotencyKey, challengeId, version });

  it('leaves nothing but its audit row, with the words it had', async () => {
    const { id, version, title } = await newDraft();
    const retried = key();
    expect(await discard(id, version, retried)).toEqual({ challengeId: id });
    expect(await discard(id, version, retried)).toEqual({ challengeId: id });
    await expect(staff().get({ challengeId: id })).rejects.toMatchObject({ cause: { code: 'not-found' } });
    const rows = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute<{ before: { title: string } }[]>(
        `select before from audit_event where action = 'challenges.discardDraft' and subject_id = ?`,
        [id],
      ),
    );
    expect(rows).toMatchObject([{ before: { title } }]);
  });

  it('is refused for words that the caller has not seen, and for what is published', async () => {
    const draft = await newDraft();
    await staff().saveDraft(toDraftInput(draft));
    await expect(discard(draft.id, draft.version)).rejects.toMatchObject({ cause: { code: 'changed-meanwhile' } });
    const challenge = await buildChallenge(api, manager);
    await expect(discard(challenge.id, challenge.version)).rejects.toMatchObject({
      cause: { code: 'challenge-not-draft' },
    });
  });

  it('at once with publishing ends in one of both', async () => {
    const { id: challengeId, version } = await newDraft();
    const tries = await Promise.allSettled([
      discard(challengeId, version),
      staff().publish({ idempotencyKey: key(), challengeId, version }),
    ]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not open to champions, nor to another workspace', async () => {
    const { id: challengeId, version } = await newDraft();
    const input = { idempotencyKey: key(), challengeId, version };
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    await expect(api.as(champion).challenges.discardDraft(input)).rejects.toMatchObject({
      cause: { code: 'not-allowed' },
    });
    await expect(api.as(stranger).challenges.discardDraft(input)).rejects.toMatchObject({
      cause: { code: 'not-found' },
    });
  });
});

describe('publishing', () => {
  it('refuses what was changed since it was read', async () => {
    const draft = await newDraft();
    await staff().saveDraft(toDraftInput(draft));
    const publishing = staff().publish({ idempotencyKey: key(), challengeId: draft.id, version: draft.version });
    await expect(publishing).rejects.toMatchObject({ cause: { code: 'changed-meanwhile' } });
  });

  it('ends the changing: what champions were promised stays', async () => {
    const challenge = await buildChallenge(api, manager);
    await expect(staff().saveDraft(toDraftInput(challenge))).rejects.toMatchObject({
      cause: { code: 'challenge-not-draft' },
    });
    const again = staff().publish({ idempotencyKey: key(), challengeId: challenge.id, version: challenge.version });
    await expect(again).rejects.toMatchObject({ cause: { code: 'challenge-not-draft' } });
  });

  it('of two at once happens once', async () => {
    const { id: challengeId, version } = await newDraft();
    const tries = await Promise.allSettled(
      [1, 2].map(() => staff().publish({ idempotencyKey: key(), challengeId, version })),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('says what it costs at most, counting the champions whose tier allows it', async () => {
    const draft = await newDraft();
    expect(draft.cost).toMatchObject({ pointsPerChampion: 400, championsWhoMay: 1, pointsAtMost: 400 });
    const gold = await staff().saveDraft({ ...toDraftInput(draft), minimumTier: 'gold' });
    expect(gold.cost).toMatchObject({ championsWhoMay: 0, pointsAtMost: 0 });
  });
});

describe('closing', () => {
  it('ends the offer once, and what is under way goes on', async () => {
    const challenge = await buildChallenge(api, manager, 'case-study');
    await submitStage(api, champion, challenge);
    const closed = await staff().close({ idempotencyKey: key(), challengeId: challenge.id });
    expect(closed).toMatchObject({ state: 'closed', submissions: { underWay: 1, waiting: 1 } });
    const again = staff().close({ idempotencyKey: key(), challengeId: challenge.id });
    await expect(again).rejects.toMatchObject({ cause: { code: 'challenge-not-published' } });
    const view = await api.as(champion).challenges.view({ challengeId: challenge.id });
    expect(view).toMatchObject({ group: 'under-way', state: 'closed' });
  });
});

describe('copying', () => {
  const copy = (challengeId: string, idempotencyKey = key()) => staff().copy({ idempotencyKey, challengeId });

  it('makes a draft with the same words, stages and points, and leaves the other as it is', async () => {
    const closesAt = new Date(Date.now() + 86_400_000).toISOString();
    const draft = await staff().saveDraft({ ...toDraftInput(await newDraft()), closesAt, minimumTier: 'silver' });
    const published = await staff().publish({ idempotencyKey: key(), challengeId: draft.id, version: draft.version });
    const copied = await copy(published.id);
    const { kind, title, summary, purpose, reviewSite, isRepeatable, minimumTier, points, minutes } = published;
    expect(copied).toMatchObject({ kind, title, summary, purpose, reviewSite, isRepeatable, minimumTier });
    expect(copied).toMatchObject({ points, minutes, state: 'draft', version: 1, problems: [], publishedAt: null });
    expect(copied.id).not.toBe(published.id);
    expect(copied.stages.map(({ title: name, instruction }) => [name, instruction])).toEqual(
      published.stages.map(({ title: name, instruction }) => [name, instruction]),
    );
    expect(await staff().get({ challengeId: published.id })).toEqual(published);
  });

  it('leaves the days behind, so that a copy of what is over can be published', async () => {
    const draft = await staff().saveDraft({
      ...toDraftInput(await newDraft()),
      closesAt: new Date(Date.now() + 60_000).toISOString(),
    });
    expect(await copy(draft.id)).toMatchObject({ opensAt: null, closesAt: null });
    const closed = await buildChallenge(api, manager);
    await staff().close({ idempotencyKey: key(), challengeId: closed.id });
    expect(await copy(closed.id)).toMatchObject({ state: 'draft', closedAt: null, problems: [] });
  });

  it('gives stages and evidence names of their own', async () => {
    const { id, stages } = await buildChallenge(api, manager);
    const copied = await copy(id);
    const idsOf = (of: typeof stages) => of.flatMap((stage) => [stage.id, ...stage.evidence.map((item) => item.id)]);
    expect(idsOf(copied.stages).filter((one) => idsOf(stages).includes(one))).toEqual([]);
  });

  it('with the same key makes one copy, also at once, and with another challenge is a conflict', async () => {
    const [one, other] = [await newDraft(), await newDraft()];
    const retried = key();
    const [first, second] = await Promise.all([copy(one.id, retried), copy(one.id, retried)]);
    expect(second).toEqual(first);
    await expect(copy(other.id, retried)).rejects.toMatchObject({ cause: { code: 'idempotency-conflict' } });
  });

  it('is not open to champions, nor to another workspace', async () => {
    const input = { idempotencyKey: key(), challengeId: (await newDraft()).id };
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    await expect(api.as(champion).challenges.copy(input)).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
    await expect(api.as(stranger).challenges.copy(input)).rejects.toMatchObject({ cause: { code: 'not-found' } });
  });
});

describe('the list', () => {
  it('searches titles as they are written, filters, counts and pages', async () => {
    const other = await buildWorkspace(api);
    const boss = await buildMember(api, other, 'admin');
    const own = api.as(boss).challenges;
    for (const title of ['Talk about 100% uptime', 'Talk about us']) {
      const draft = await own.create({ idempotencyKey: key(), kind: 'talk' });
      await own.saveDraft({ ...toDraftInput(draft), title });
      api.clock.advance(1_000);
    }
    await buildChallenge(api, boss, 'review');
    expect(await own.list({ search: '100%' })).toMatchObject({
      total: 1,
      rows: [{ title: 'Talk about 100% uptime', points: 400, stageCount: 1 }],
    });
    expect(await own.list({ state: 'draft', pageSize: 1 })).toMatchObject({
      total: 2,
      rows: [{ title: 'Talk about us' }],
    });
    expect(await own.list({ state: 'draft', pageSize: 1, page: 2 })).toMatchObject({
      rows: [{ title: 'Talk about 100% uptime' }],
    });
    expect((await own.list({})).counts).toEqual({ draft: 2, published: 1, closed: 0 });
    expect(await own.list({ kind: 'review' })).toMatchObject({ total: 1, counts: { draft: 0, published: 1 } });
  });
});

describe('who may', () => {
  it('is managers and administrators, and nobody else', async () => {
    for (const role of ['champion', 'sales', 'csm'] as const) {
      const member = role === 'champion' ? champion : await buildMember(api, workspaceId, role);
      const calls = api.as(member).challenges;
      await expect(calls.list({})).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
      await expect(calls.create({ idempotencyKey: key(), kind: 'talk' })).rejects.toMatchObject({
        cause: { code: 'not-allowed' },
      });
    }
    await expect(api.as(null).challenges.list({})).rejects.toMatchObject({ cause: { code: 'not-signed-in' } });
  });

  it('finds nothing of another workspace', async () => {
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    const calls = api.as(stranger).challenges;
    const draft = await newDraft();
    const notFound = { cause: { code: 'not-found' } };
    await expect(calls.get({ challengeId: draft.id })).rejects.toMatchObject(notFound);
    await expect(calls.saveDraft(toDraftInput(draft))).rejects.toMatchObject(notFound);
    await expect(calls.publish({ idempotencyKey: key(), challengeId: draft.id, version: 1 })).rejects.toMatchObject(
      notFound,
    );
    await expect(calls.close({ idempotencyKey: key(), challengeId: draft.id })).rejects.toMatchObject(notFound);
    expect((await calls.list({})).total).toBe(0);
  });
});
