import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EmbedSession } from './embed-session.ts';
import { ExchangeRefusedError } from './protocol/exchange-proof.ts';
import type { EmbedGrant } from './protocol/obtain-grant.ts';
import { ProofError } from './protocol/request-proof.ts';

const minute = 60_000;

interface Member {
  readonly id: string;
}

let session: EmbedSession<Member>;
/** Proofs asked for so far, and what the next exchanges do. */
let proofs: number;
let answer: (proof: string) => Promise<EmbedGrant<Member>>;
let isHidden: boolean;
let states: string[];

beforeEach(() => {
  vi.useFakeTimers();
  proofs = 0;
  isHidden = false;
  states = [];
  answer = (proof) => Promise.resolve(grant(proof));
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});

afterEach(() => {
  session.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function grant(proof: string, lifeMs = 10 * minute): EmbedGrant<Member> {
  return { token: `token-for-${proof}`, expiresAt: new Date(Date.now() + lifeMs).toISOString(), member: { id: 'ada' } };
}

function open(): EmbedSession<Member> {
  session = new EmbedSession<Member>({
    requestProof: () => Promise.resolve(`proof-${(proofs += 1)}`),
    exchange: (proof) => answer(proof),
  });
  session.subscribe(() => states.push(session.snapshot().state));
  return session;
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const refuse = () => Promise.reject(new ExchangeRefusedError('embed-proof-refused'));
const fail = () => Promise.reject(new TypeError('network'));

describe('signing in', () => {
  test('starts at once and ends with a member; the token is not in what is drawn', async () => {
    open();
    expect(session.snapshot()).toEqual({ state: 'connecting' });
    expect(await session.token()).toBe('token-for-proof-1');
    expect(session.snapshot()).toEqual({ state: 'active', member: { id: 'ada' } });
    expect(JSON.stringify(session)).not.toContain('token-for');
  });

  test('uses no cookie and no storage', async () => {
    open();
    await session.token();
    expect(document.cookie).toBe('');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});

describe('renewal', () => {
  test('comes at 80 % of the session’s life and is not seen', async () => {
    open();
    await session.token();
    await pass(8 * minute - 1);
    expect(proofs).toBe(1);
    await pass(1);
    expect(proofs).toBe(2);
    expect(await session.token()).toBe('token-for-proof-2');
    expect(new Set(states)).toEqual(new Set(['active']));
  });

  test('goes on for as long as the page is open', async () => {
    open();
    await pass(60 * minute);
    expect(proofs).toBe(8);
    expect(session.snapshot().state).toBe('active');
  });

  test('waits for a hidden page to be seen again', async () => {
    open();
    await session.token();
    isHidden = true;
    await pass(60 * minute);
    expect(proofs).toBe(1);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(session.snapshot().state).toBe('reconnecting');
    expect(await session.token()).toBe('token-for-proof-2');
  });

  test('comes when the page becomes visible, but not for every glance at it', async () => {
    open();
    await session.token();
    await pass(20_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(proofs).toBe(1);
    await pass(10_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(proofs).toBe(2);
  });

  test('answers a 401, once for however many callers', async () => {
    open();
    const token = await session.token();
    const tokens = await Promise.all(Array.from({ length: 20 }, () => session.renew(token)));
    expect(new Set(tokens)).toEqual(new Set(['token-for-proof-2']));
    expect(proofs).toBe(2);
  });

  test('does not answer a 401 to a token that has been replaced meanwhile', async () => {
    open();
    const old = await session.token();
    const fresh = await session.renew(old);
    expect(await session.renew(old)).toBe(fresh);
    expect(proofs).toBe(2);
  });

  test('is one at a time, whoever asks', async () => {
    let give = (_grant: EmbedGrant<Member>) => {};
    open();
    const token = await session.token();
    answer = () =>
      new Promise((resolve) => {
        give = resolve;
      });
    const waiting = [session.renew(token), session.token(), session.renew(token)];
    session.reconnect();
    dispatchEvent(new Event('online'));
    await pass(40_000 - 35_000);
    document.dispatchEvent(new Event('visibilitychange'));
    give(grant('the-one'));
    expect(await Promise.all(waiting)).toEqual(Array(3).fill('token-for-the-one'));
    expect(proofs).toBe(2);
  });

  test('uses the old token as long as it lives, without waiting', async () => {
    open();
    await session.token();
    answer = () => new Promise(() => {});
    await pass(8 * minute);
    expect(await session.token()).toBe('token-for-proof-1');
  });
});

describe('failure', () => {
  test('is tried again after 1, 3 and 9 s; then the session is lost until somebody reconnects', async () => {
    answer = fail;
    open();
    await pass(0);
    expect(session.snapshot()).toEqual({ state: 'reconnecting', member: undefined, reason: 'exchange-failed' });
    await pass(1_000);
    await pass(3_000);
    expect(session.snapshot().state).toBe('reconnecting');
    await pass(9_000);
    expect(proofs).toBe(4);
    expect(session.snapshot()).toMatchObject({ state: 'lost', reason: 'exchange-failed' });
    await pass(60 * minute);
    expect(proofs).toBe(4);

    answer = (proof) => Promise.resolve(grant(proof));
    session.reconnect();
    expect(session.snapshot().state).toBe('reconnecting');
    await pass(0);
    expect(session.snapshot()).toEqual({ state: 'active', member: { id: 'ada' } });
  });

  test('that is a refusal is not tried again', async () => {
    answer = refuse;
    open();
    await pass(60 * minute);
    expect(proofs).toBe(1);
    expect(session.snapshot()).toMatchObject({ state: 'lost', reason: 'exchange-refused' });
  });

  test('of the host’s side keeps its reason', async () => {
    session = new EmbedSession<Member>({ requestProof: () => Promise.reject(new ProofError('token-not-set')), exchange: answer });
    await pass(20_000);
    expect(session.snapshot()).toMatchObject({ state: 'lost', reason: 'token-not-set' });
  });

  test('keeps the member, so that the screen can stay as it is', async () => {
    open();
    const token = await session.token();
    answer = refuse;
    await expect(session.renew(token)).rejects.toMatchObject({ reason: 'exchange-refused' });
    expect(session.snapshot()).toEqual({ state: 'lost', member: { id: 'ada' }, reason: 'exchange-refused' });
  });

  test('a server that says nothing counts as one after 10 s', async () => {
    const signals: AbortSignal[] = [];
    session = new EmbedSession<Member>({
      requestProof: () => Promise.resolve('proof'),
      exchange: (_proof, signal) => {
        signals.push(signal);
        return new Promise(() => {});
      },
    });
    await pass(10_000);
    expect(session.snapshot()).toMatchObject({ state: 'reconnecting', reason: 'exchange-failed' });
    expect(signals[0]?.aborted).toBe(true);
  });

  test('ends early when the network comes back', async () => {
    answer = fail;
    open();
    await pass(13_000);
    expect(session.snapshot().state).toBe('lost');
    answer = (proof) => Promise.resolve(grant(proof));
    dispatchEvent(new Event('online'));
    await pass(0);
    expect(session.snapshot().state).toBe('active');
  });
});

describe('a caller', () => {
  test('waits over failed tries for the one that succeeds', async () => {
    answer = fail;
    open();
    const token = session.token();
    await pass(500);
    answer = (proof) => Promise.resolve(grant(proof));
    await pass(500);
    expect(await token).toBe('token-for-proof-2');
  });

  test('waits 10 s and no longer', async () => {
    answer = () => new Promise(() => {});
    open();
    const refused = expect(session.token()).rejects.toMatchObject({ name: 'EmbedSessionError' });
    await pass(10_000);
    await refused;
  });

  test('of a lost session is refused at once, and starts a new try only now and then', async () => {
    answer = refuse;
    open();
    await pass(0);
    for (let count = 0; count < 100; count += 1)
      await expect(session.token()).rejects.toMatchObject({ reason: 'exchange-refused' });
    expect(proofs).toBe(1);
    await pass(30_000);
    await expect(session.token()).rejects.toMatchObject({ reason: 'exchange-refused' });
    expect(proofs).toBe(2);
  });

  test('does not keep a failing session from being lost, however often it asks', async () => {
    answer = () => new Promise((_resolve, reject) => setTimeout(() => reject(new TypeError('network')), 600));
    open();
    for (let count = 0; count < 80; count += 1) {
      session.token().catch(() => {});
      await pass(200);
    }
    expect(session.snapshot().state).toBe('lost');
    expect(proofs).toBe(4);
    await pass(10_000);
  });
});

test.each([
  ['in the past', -90 * minute],
  ['far ahead', 90 * minute],
  ['unreadable', Number.NaN],
])('an expiry that the visitor’s clock sees %s counts as a full life', async (_name, shiftMs) => {
  answer = (proof) =>
    Promise.resolve({
      ...grant(proof),
      expiresAt: Number.isNaN(shiftMs) ? 'soon' : new Date(Date.now() + shiftMs).toISOString(),
    });
  open();
  await pass(8 * minute - 1);
  expect(proofs).toBe(1);
  await pass(1);
  expect(proofs).toBe(2);
});

test('the snapshot is the same object until something changes', async () => {
  open();
  await session.token();
  const before = session.snapshot();
  await session.token();
  expect(session.snapshot()).toBe(before);
});

test('after close there is no token, no timer and no answer to anything', async () => {
  open();
  await session.token();
  session.close();
  expect(vi.getTimerCount()).toBe(0);
  document.dispatchEvent(new Event('visibilitychange'));
  dispatchEvent(new Event('online'));
  session.reconnect();
  await pass(60 * minute);
  expect(proofs).toBe(1);
  await expect(session.token()).rejects.toMatchObject({ name: 'EmbedSessionError' });
});

test('a grant that arrives after close is forgotten', async () => {
  let give = (_grant: EmbedGrant<Member>) => {};
  answer = () =>
    new Promise((resolve) => {
      give = resolve;
    });
  open();
  await pass(0);
  session.close();
  give(grant('late'));
  await pass(0);
  expect(session.snapshot()).toEqual({ state: 'lost' });
  expect(vi.getTimerCount()).toBe(0);
});
