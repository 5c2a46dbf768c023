import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EmbedGrant } from './protocol/obtain-grant.ts';
import { grant, minute, pass, SessionScene } from './protocol/testing/session-scene.ts';
import type { TestMember } from './protocol/testing/session-scene.ts';

let scene: SessionScene;

beforeEach(() => {
  vi.useFakeTimers();
  scene = new SessionScene();
});

afterEach(() => {
  scene.session.close();
  vi.useRealTimers();
});

describe('signing in', () => {
  test('starts at once and ends with a member; the token is not in what is drawn', async () => {
    scene.open();
    expect(scene.session.snapshot()).toEqual({ state: 'connecting' });
    expect(await scene.session.token()).toBe('token-for-proof-1');
    expect(scene.session.snapshot()).toEqual({ state: 'active', member: { id: 'ada' } });
    expect(JSON.stringify(scene.session)).not.toContain('token-for');
  });

  test('uses no cookie and no storage', async () => {
    scene.open();
    await scene.session.token();
    expect(document.cookie).toBe('');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});

describe('renewal', () => {
  test('comes at 80 % of the session’s life and is not seen', async () => {
    scene.open();
    await scene.session.token();
    await pass(8 * minute - 1);
    expect(scene.proofs).toBe(1);
    await pass(1);
    expect(scene.proofs).toBe(2);
    expect(await scene.session.token()).toBe('token-for-proof-2');
    expect(new Set(scene.states)).toEqual(new Set(['active']));
  });

  test('goes on for as long as the page is open', async () => {
    scene.open();
    await pass(60 * minute);
    expect(scene.proofs).toBe(8);
    expect(scene.session.snapshot().state).toBe('active');
  });

  test('waits for a hidden page to be seen again', async () => {
    scene.open();
    await scene.session.token();
    scene.isHidden = true;
    await pass(60 * minute);
    expect(scene.proofs).toBe(1);
    scene.isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(scene.session.snapshot().state).toBe('reconnecting');
    expect(await scene.session.token()).toBe('token-for-proof-2');
  });

  test('comes when the page becomes visible, but not for every glance at it', async () => {
    scene.open();
    await scene.session.token();
    await pass(20_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(scene.proofs).toBe(1);
    await pass(10_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(scene.proofs).toBe(2);
  });

  test('answers a 401, once for however many callers', async () => {
    scene.open();
    const token = await scene.session.token();
    const tokens = await Promise.all(Array.from({ length: 20 }, () => scene.session.renew(token)));
    expect(new Set(tokens)).toEqual(new Set(['token-for-proof-2']));
    expect(scene.proofs).toBe(2);
  });

  test('does not answer a 401 to a token that has been replaced meanwhile', async () => {
    scene.open();
    const old = await scene.session.token();
    const fresh = await scene.session.renew(old);
    expect(await scene.session.renew(old)).toBe(fresh);
    expect(scene.proofs).toBe(2);
  });

  test('is one at a time, whoever asks', async () => {
    let give = (_grant: EmbedGrant<TestMember>) => {};
    scene.open();
    const token = await scene.session.token();
    scene.answer = () =>
      new Promise((resolve) => {
        give = resolve;
      });
    const waiting = [scene.session.renew(token), scene.session.token(), scene.session.renew(token)];
    scene.session.reconnect();
    dispatchEvent(new Event('online'));
    await pass(40_000 - 35_000);
    document.dispatchEvent(new Event('visibilitychange'));
    give(grant('the-one'));
    expect(await Promise.all(waiting)).toEqual(Array(3).fill('token-for-the-one'));
    expect(scene.proofs).toBe(2);
  });

  test('uses the old token as long as it lives, without waiting', async () => {
    scene.open();
    await scene.session.token();
    scene.answer = () => new Promise(() => {});
    await pass(8 * minute);
    expect(await scene.session.token()).toBe('token-for-proof-1');
  });
});

test.each([
  ['in the past', -90 * minute],
  ['far ahead', 90 * minute],
  ['unreadable', Number.NaN],
])('an expiry that the visitor’s clock sees %s counts as a full life', async (_name, shiftMs) => {
  scene.answer = (proof) =>
    Promise.resolve({
      ...grant(proof),
      expiresAt: Number.isNaN(shiftMs) ? 'soon' : new Date(Date.now() + shiftMs).toISOString(),
    });
  scene.open();
  await pass(8 * minute - 1);
  expect(scene.proofs).toBe(1);
  await pass(1);
  expect(scene.proofs).toBe(2);
});

test('the snapshot is the same object until something changes', async () => {
  scene.open();
  await scene.session.token();
  const before = scene.session.snapshot();
  await scene.session.token();
  expect(scene.session.snapshot()).toBe(before);
});

test('after close there is no token, no timer and no answer to anything', async () => {
  scene.open();
  await scene.session.token();
  scene.session.close();
  expect(vi.getTimerCount()).toBe(0);
  document.dispatchEvent(new Event('visibilitychange'));
  dispatchEvent(new Event('online'));
  scene.session.reconnect();
  await pass(60 * minute);
  expect(scene.proofs).toBe(1);
  await expect(scene.session.token()).rejects.toMatchObject({ name: 'EmbedSessionError' });
});

test('a grant that arrives after close is forgotten', async () => {
  let give = (_grant: EmbedGrant<TestMember>) => {};
  scene.answer = () =>
    new Promise((resolve) => {
      give = resolve;
    });
  scene.open();
  await pass(0);
  scene.session.close();
  give(grant('late'));
  await pass(0);
  expect(scene.session.snapshot()).toEqual({ state: 'lost' });
  expect(vi.getTimerCount()).toBe(0);
});
