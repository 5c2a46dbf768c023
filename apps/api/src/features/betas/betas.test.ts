import { beforeEach, describe, expect, it } from 'vitest';
import { type BetaDesk, betaFields, buildBetaDesk, key } from '../../testing/build-beta.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let desk: BetaDesk;

beforeEach(async () => {
  desk = await buildBetaDesk(api);
});

describe('a champion', () => {
  it('is in at once while a seat is free, and on the waitlist with a place after that', async () => {
    const betaId = await desk.openBeta({ seats: 1 });
    const [ana, ben, cleo] = await desk.champions(3);
    expect(await desk.view(ana!, betaId)).toMatchObject({ seatsLeft: 1, joining: { answer: 'seat' }, own: null });
    expect(await desk.join(ana!, betaId)).toEqual({ state: 'joined' });
    expect(await desk.view(ben!, betaId)).toMatchObject({ seatsLeft: 0, joining: { answer: 'waitlist', place: 1 } });
    expect(await desk.join(ben!, betaId)).toEqual({ state: 'waitlisted', place: 1 });
    expect(await desk.join(cleo!, betaId)).toEqual({ state: 'waitlisted', place: 2 });
    expect(await desk.view(cleo!, betaId)).toMatchObject({ own: { state: 'waitlisted', place: 2 }, waitingCount: 2 });
  });

  it('reads which tier opens a beta and how many points are missing to it', async () => {
    const betaId = await desk.openBeta({ minimumTier: 'silver' });
    const ana = await desk.champion();
    await desk.award(ana, 880);
    expect((await desk.view(ana, betaId)).joining).toEqual({ answer: 'tier-too-low', needs: 'silver', missing: 120 });
    await expect(desk.join(ana, betaId)).rejects.toMatchObject({
      cause: { code: 'tier-too-low', details: { needs: 'silver' } },
    });
    await desk.award(ana, 120);
    expect(await desk.join(ana, betaId)).toEqual({ state: 'joined' });
  });

  it('reads from when a beta can be joined, and that joining is over', async () => {
    const opensAt = '2026-04-01T00:00:00.000Z';
    const betaId = await desk.openBeta({ opensAt, closesAt: '2026-05-01T00:00:00.000Z' });
    const ana = await desk.champion();
    expect((await desk.view(ana, betaId)).joining).toEqual({ answer: 'not-yet', at: opensAt });
    await expect(desk.join(ana, betaId)).rejects.toMatchObject({
      cause: { code: 'beta-not-open', details: { at: opensAt } },
    });
    api.clock.set('2026-05-01T00:00:00.000Z');
    expect((await desk.view(ana, betaId)).joining).toEqual({ answer: 'over' });
    await expect(desk.join(ana, betaId)).rejects.toMatchObject({ cause: { code: 'beta-not-open' } });
    api.clock.set('2026-03-10T09:00:00.000Z');
  });

  it('sees own betas first, then those of the own tier, and no draft', async () => {
    const gold = await desk.openBeta({ title: 'Gold', minimumTier: 'gold' });
    const open = await desk.openBeta({ title: 'Open' });
    const own = await desk.openBeta({ title: 'Own', minimumTier: 'none' });
    const closed = await desk.openBeta({ title: 'Closed' });
    const draft = await desk.staff.create({ ...betaFields, ...key() });
    const [ana, ben] = await desk.champions(2);
    await desk.join(ana!, own);
    await desk.join(ben!, closed);
    for (const betaId of [closed]) await desk.staff.close({ betaId, ...key() });
    const { rows, total } = await api.as(ana!).betas.open({});
    expect(rows.map((row) => row.id)).toEqual([own, open, gold]);
    expect(total).toBe(3);
    expect((await api.as(ben!).betas.open({})).rows.map((row) => row.title)).toEqual(['Closed', 'Own', 'Open', 'Gold']);
    await expect(desk.view(ana!, draft.id)).rejects.toMatchObject({ cause: { code: 'not-found' } });
    await expect(desk.join(ana!, draft.id)).rejects.toMatchObject({ cause: { code: 'not-found' } });
    await expect(desk.leave(ana!, draft.id)).rejects.toMatchObject({ cause: { code: 'not-found' } });
  });

  it('who leaves gives the seat to the first in line, who is told by mail', async () => {
    const betaId = await desk.openBeta({ title: 'Offline & <more>' });
    const [ana, ben, cleo] = await desk.champions(3);
    for (const who of [ana!, ben!, cleo!]) await desk.join(who, betaId);
    expect(await desk.leave(ana!, betaId)).toEqual({ left: 'seat' });
    expect((await desk.view(ben!, betaId)).own).toMatchObject({ state: 'joined' });
    expect((await desk.view(cleo!, betaId)).own).toMatchObject({ state: 'waitlisted', place: 1 });
    const [mail] = await desk.mailsTo(ben!);
    expect(mail?.subject).toBe('You are in: Offline & <more>');
    expect(mail?.html).toContain('Offline &amp; &lt;more&gt;');
    expect(mail?.text).toContain(`/betas/${betaId}`);
    expect(await desk.mailsTo(cleo!)).toEqual([]);
  });

  it('who has left may ask again and stands at the end of the line', async () => {
    const betaId = await desk.openBeta();
    const [ana, ben] = await desk.champions(2);
    await desk.join(ana!, betaId);
    await desk.join(ben!, betaId);
    await desk.leave(ana!, betaId);
    expect(await desk.join(ana!, betaId)).toEqual({ state: 'waitlisted', place: 1 });
    await expect(desk.join(ana!, betaId)).rejects.toMatchObject({ cause: { code: 'already-enrolled' } });
    await desk.leave(ana!, betaId);
    await expect(desk.leave(ana!, betaId)).rejects.toMatchObject({ cause: { code: 'not-enrolled' } });
  });
});

describe('seats', () => {
  it('of 20 who ask at once for three, exactly three get one and everybody else a place of their own', async () => {
    const betaId = await desk.openBeta({ seats: 3 });
    const all = await desk.champions(20);
    const answers = await Promise.all(all.map((who) => desk.join(who, betaId)));
    expect(answers.filter((answer) => answer.state === 'joined')).toHaveLength(3);
    const places = answers.flatMap((answer) => (answer.state === 'waitlisted' ? [answer.place] : []));
    expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    const seen = await Promise.all(all.map(async (who) => (await desk.view(who, betaId)).own));
    // What each was told is where each stands.
    expect(seen.map((own) => (own?.state === 'waitlisted' ? own.place : null))).toEqual(
      answers.map((answer) => (answer.state === 'waitlisted' ? answer.place : null)),
    );
  });

  it('are given once to a champion who asks twice at once', async () => {
    const betaId = await desk.openBeta({ seats: 3 });
    const ana = await desk.champion();
    const results = await Promise.allSettled([desk.join(ana, betaId), desk.join(ana, betaId)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await desk.view(ana, betaId)).seatsLeft).toBe(2);
  });

  it('that become free at once each move one up', async () => {
    const betaId = await desk.openBeta({ seats: 3 });
    const all = await desk.champions(6);
    for (const who of all) await desk.join(who, betaId);
    await Promise.all(all.slice(0, 3).map((who) => desk.leave(who, betaId)));
    const { counts } = await desk.staff.enrolments({ betaId });
    expect(counts).toEqual({ waitlisted: 0, joined: 3, left: 3 });
  });

  it('added by staff go to those who wait, those cut take nobody out', async () => {
    const betaId = await desk.openBeta({ seats: 1 });
    for (const who of await desk.champions(4)) await desk.join(who, betaId);
    const { version } = await desk.staff.get({ betaId });
    const more = await desk.staff.save({ ...betaFields, betaId, version, seats: 3, ...key() });
    expect(more).toMatchObject({ joinedCount: 3, waitingCount: 1, seatsLeft: 0 });
    const fewer = await desk.staff.save({ ...betaFields, betaId, version: more.version, seats: 1, ...key() });
    expect(fewer).toMatchObject({ joinedCount: 3, waitingCount: 1, seatsLeft: 0 });
  });

  it('are given by choice where staff choose, whatever the place, and the last one once', async () => {
    const betaId = await desk.openBeta({ admission: 'by-choice', seats: 1 });
    const [ana, ben] = await desk.champions(2);
    expect(await desk.join(ana!, betaId)).toEqual({ state: 'waitlisted', place: 1 });
    await desk.join(ben!, betaId);
    expect(await desk.staff.waitlists()).toMatchObject([{ betaId, waitingCount: 2, seatsLeft: 1 }]);
    const admit = (who: TestSession) => desk.staff.admit({ betaId, memberId: who.memberId, ...key() });
    const results = await Promise.allSettled([admit(ben!), admit(ana!)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((result) => result.status === 'rejected');
    expect(lost?.reason).toMatchObject({ cause: { code: 'no-seat-left' } });
    expect(await desk.staff.waitlists()).toEqual([]);
    const won = (await desk.view(ana!, betaId)).own?.state === 'joined' ? ana! : ben!;
    expect(await desk.mailsTo(won)).toHaveLength(1);
    await expect(admit(won)).rejects.toMatchObject({ cause: { code: 'not-waitlisted' } });
  });
});
