import { beforeEach, describe, expect, it } from 'vitest';
import { type BetaDesk, betaFields, buildBetaDesk, key } from '../../testing/build-beta.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { EnrolmentEventEntity } from './enrolment-event.entity.ts';

const api = useTestApi();
let desk: BetaDesk;

beforeEach(async () => {
  desk = await buildBetaDesk(api);
});

describe('staff', () => {
  it('remove somebody with words the champion reads, and the next moves up', async () => {
    const betaId = await desk.openBeta();
    const [ana, ben] = await desk.champions(2);
    await desk.join(ana!, betaId);
    await desk.join(ben!, betaId);
    const removal = { betaId, memberId: ana!.memberId, reason: 'The trial <b>ended</b> for your plan.' };
    expect(await desk.staff.remove({ ...removal, ...key() })).toEqual({ promotedCount: 1 });
    const [mail] = await desk.mailsTo(ana!);
    expect(mail?.text).toContain('The trial <b>ended</b> for your plan.');
    expect(mail?.html).toContain('&lt;b&gt;ended&lt;/b&gt;');
    expect((await desk.view(ben!, betaId)).own).toMatchObject({ state: 'joined' });
    await expect(desk.staff.remove({ ...removal, reason: ' ', ...key() })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('are told every field that is missing when they offer a draft', async () => {
    const { id, version } = await desk.staff.create({
      ...betaFields,
      summary: '',
      commitment: '',
      closesAt: '2026-01-01T00:00:00Z',
      ...key(),
    });
    await expect(desk.staff.offer({ betaId: id, version, ...key() })).rejects.toMatchObject({
      cause: {
        code: 'beta-not-ready',
        fields: [
          { path: 'summary', message: 'required' },
          { path: 'commitment', message: 'required' },
          { path: 'closesAt', message: 'already-over' },
        ],
      },
    });
    expect((await desk.staff.get({ betaId: id })).state).toBe('draft');
  });

  it('of two editors one is kept, the other is told', async () => {
    const { id, version } = await desk.staff.create({ ...betaFields, ...key() });
    const save = (title: string) => desk.staff.save({ ...betaFields, betaId: id, version, title, ...key() });
    const results = await Promise.allSettled([save('One'), save('Two')]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((result) => result.status === 'rejected');
    expect(lost?.reason).toMatchObject({ cause: { code: 'changed-meanwhile', details: { version: version + 1 } } });
  });

  it('close a beta for good: who is in stays in, nobody comes in', async () => {
    const betaId = await desk.openBeta();
    const [ana, ben] = await desk.champions(2);
    await desk.join(ana!, betaId);
    const { version } = await desk.staff.close({ betaId, ...key() });
    expect(await desk.view(ana!, betaId)).toMatchObject({
      isClosed: true,
      own: { state: 'joined' },
      joining: { answer: 'over' },
    });
    await expect(desk.join(ben!, betaId)).rejects.toMatchObject({ cause: { code: 'beta-not-open' } });
    await expect(desk.staff.close({ betaId, ...key() })).rejects.toMatchObject({ cause: { code: 'beta-not-open' } });
    await expect(desk.staff.save({ ...betaFields, betaId, version, ...key() })).rejects.toMatchObject({
      cause: { code: 'beta-closed' },
    });
    await expect(desk.staff.offer({ betaId, version, ...key() })).rejects.toMatchObject({
      cause: { code: 'beta-not-draft' },
    });
    expect(await desk.leave(ana!, betaId)).toEqual({ left: 'seat' });
  });

  it('find betas by title and state, and enrolments by name, account and state', async () => {
    const betaId = await desk.openBeta({ title: '100 % offline', seats: 1 });
    await desk.staff.create({ ...betaFields, title: 'Night mode', ...key() });
    expect(await desk.staff.list({ search: '100 %' })).toMatchObject({
      total: 1,
      counts: { open: 1, draft: 0, closed: 0 },
    });
    expect((await desk.staff.list({ state: 'draft' })).rows.map((row) => row.title)).toEqual(['Night mode']);
    const [zoe, adam, kim] = [
      await desk.champion('Zoe Quinn'),
      await desk.champion('Adam West'),
      await desk.champion('Kim West'),
    ];
    for (const who of [zoe, adam, kim]) await desk.join(who, betaId);
    const all = await desk.staff.enrolments({ betaId });
    expect(all.rows.map((row) => [row.champion.name, row.state, row.place])).toEqual([
      ['Adam West', 'waitlisted', 1],
      ['Kim West', 'waitlisted', 2],
      ['Zoe Quinn', 'joined', null],
    ]);
    const west = await desk.staff.enrolments({ betaId, search: 'kim w', page: 1, pageSize: 1 });
    expect(west.rows).toMatchObject([{ champion: { name: 'Kim West' }, place: 2 }]);
    expect(await desk.staff.enrolments({ betaId, state: 'joined' })).toMatchObject({
      total: 1,
      rows: [{ champion: { name: 'Zoe Quinn' } }],
    });
    expect((await desk.staff.enrolments({ betaId, search: '%' })).total).toBe(0);
  });
});

describe('every change', () => {
  it('retried with its key gives the first answer, and with another input a conflict', async () => {
    const betaId = await desk.openBeta();
    const other = await desk.openBeta();
    const ana = await desk.champion();
    const asked = { betaId, ...key() };
    expect(await api.as(ana).betas.join(asked)).toEqual({ state: 'joined' });
    expect(await api.as(ana).betas.join(asked)).toEqual({ state: 'joined' });
    await expect(api.as(ana).betas.join({ ...asked, betaId: other })).rejects.toMatchObject({
      cause: { code: 'idempotency-conflict' },
    });
    const creation = { ...betaFields, ...key() };
    const first = await desk.staff.create(creation);
    expect(await desk.staff.create(creation)).toEqual(first);
    await expect(desk.staff.create({ ...creation, title: 'Other' })).rejects.toMatchObject({
      cause: { code: 'idempotency-conflict' },
    });
  });

  it('leaves a row in the audit log and a line in the history', async () => {
    const betaId = await desk.openBeta();
    const [ana, ben] = await desk.champions(2);
    await desk.join(ana!, betaId);
    await desk.join(ben!, betaId);
    await desk.leave(ana!, betaId);
    const [actions, kinds] = await api.inWorkspace(desk.workspaceId, async (scope) => [
      (await scope.em.find(AuditEventEntity, { workspaceId: desk.workspaceId }, { orderBy: { id: 'asc' } })).map(
        (row) => row.action,
      ),
      (await scope.em.find(EnrolmentEventEntity, { workspaceId: desk.workspaceId }, { orderBy: { id: 'asc' } })).map(
        (row) => row.kind,
      ),
    ]);
    expect(actions.filter((action) => action.startsWith('betas.'))).toEqual([
      'betas.create',
      'betas.offer',
      'betas.join',
      'betas.join',
      'betas.leave',
      'betas.promote',
    ]);
    expect(kinds).toEqual(['joined', 'waitlisted', 'left', 'promoted']);
  });

  it('and every look at a beta of another workspace is refused as not found', async () => {
    const betaId = await desk.openBeta();
    const elsewhere = await buildWorkspace(api);
    const stranger = await buildMember(api, elsewhere, 'champion');
    const boss = api.as(await buildMember(api, elsewhere, 'admin')).betas;
    const { memberId } = await desk.champion();
    const version = 2;
    const attempts = [
      () => desk.view(stranger, betaId),
      () => desk.join(stranger, betaId),
      () => desk.leave(stranger, betaId),
      () => boss.get({ betaId }),
      () => boss.save({ ...betaFields, betaId, version, ...key() }),
      () => boss.offer({ betaId, version, ...key() }),
      () => boss.close({ betaId, ...key() }),
      () => boss.enrolments({ betaId }),
      () => boss.admit({ betaId, memberId, ...key() }),
      () => boss.remove({ betaId, memberId, reason: 'No', ...key() }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ cause: { code: 'not-found' } });
    expect(await boss.waitlists()).toEqual([]);
    expect((await boss.list({})).total).toBe(0);
    expect((await api.as(stranger).betas.open({})).total).toBe(0);
  });

  it('is refused to the wrong role and to visitors', async () => {
    const betaId = await desk.openBeta();
    const ana = await desk.champion();
    const asChampion = api.as(ana).betas;
    const sales = await buildMember(api, desk.workspaceId, 'sales');
    const attempts = [
      () => asChampion.list({}),
      () => asChampion.get({ betaId }),
      () => asChampion.create({ ...betaFields, ...key() }),
      () => asChampion.admit({ betaId, memberId: ana.memberId, ...key() }),
      () => asChampion.enrolments({ betaId }),
      () => api.as(sales).betas.list({}),
      () => desk.join(desk.manager, betaId),
      () => desk.staff.open({}),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
    await expect(api.as(null).betas.open({})).rejects.toMatchObject({ cause: { code: 'not-signed-in' } });
  });
});
