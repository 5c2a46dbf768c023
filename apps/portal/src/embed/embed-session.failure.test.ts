import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExchangeRefusedError } from './protocol/exchange-proof.ts';
import { ProofError } from './protocol/request-proof.ts';
import { grant, minute, pass, SessionScene } from './protocol/testing/session-scene.ts';

let scene: SessionScene;

beforeEach(() => {
  vi.useFakeTimers();
  scene = new SessionScene();
});

afterEach(() => {
  scene.session.close();
  vi.useRealTimers();
});

const refuse = () => Promise.reject(new ExchangeRefusedError('embed-proof-refused'));
const fail = () => Promise.reject(new TypeError('network'));

describe('failure', () => {
  test('is tried again after 1, 3 and 9 s; then the session is lost until somebody reconnects', async () => {
    scene.answer = fail;
    scene.open();
    await pass(0);
    expect(scene.session.snapshot()).toEqual({ state: 'reconnecting', member: undefined, reason: 'exchange-failed' });
    await pass(1_000);
    await pass(3_000);
    expect(scene.session.snapshot().state).toBe('reconnecting');
    await pass(9_000);
    expect(scene.proofs).toBe(4);
    expect(scene.session.snapshot()).toMatchObject({ state: 'lost', reason: 'exchange-failed' });
    await pass(60 * minute);
    expect(scene.proofs).toBe(4);

    scene.answer = (proof) => Promise.resolve(grant(proof));
    scene.session.reconnect();
    expect(scene.session.snapshot().state).toBe('reconnecting');
    await pass(0);
    expect(scene.session.snapshot()).toEqual({ state: 'active', member: { id: 'ada' } });
  });

  test('that is a refusal is not tried again', async () => {
    scene.answer = refuse;
    scene.open();
    await pass(60 * minute);
    expect(scene.proofs).toBe(1);
    expect(scene.session.snapshot()).toMatchObject({ state: 'lost', reason: 'exchange-refused' });
  });

  test('because the program is turned off is said so, tried each minute while seen, and ends by itself', async () => {
    scene.answer = () => Promise.reject(new ExchangeRefusedError('embed-off'));
    scene.open();
    await pass(0);
    expect(scene.session.snapshot()).toMatchObject({ state: 'lost', reason: 'exchange-refused', isPaused: true });
    const sent = expect(scene.session.token()).rejects.toMatchObject({ name: 'ProgramPausedError' });
    await pass(0);
    await sent;
    await pass(3 * minute);
    expect(scene.proofs).toBe(4);
    scene.isHidden = true;
    await pass(60 * minute);
    expect(scene.proofs).toBe(4);
    scene.isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(scene.proofs).toBe(5);
    expect(new Set(scene.states)).toEqual(new Set(['lost']));

    scene.answer = (proof) => Promise.resolve(grant(proof));
    await pass(minute);
    expect(scene.session.snapshot()).toEqual({ state: 'active', member: { id: 'ada' } });
    await pass(7 * minute);
    expect(scene.proofs).toBe(6);
  });

  test('of the host’s side keeps its reason', async () => {
    scene.ask = () => Promise.reject(new ProofError('token-not-set'));
    scene.open();
    await pass(20_000);
    expect(scene.session.snapshot()).toMatchObject({ state: 'lost', reason: 'token-not-set' });
  });

  test('keeps the member, so that the screen can stay as it is', async () => {
    scene.open();
    const token = await scene.session.token();
    scene.answer = refuse;
    await expect(scene.session.renew(token)).rejects.toMatchObject({ reason: 'exchange-refused' });
    expect(scene.session.snapshot()).toEqual({ state: 'lost', member: { id: 'ada' }, reason: 'exchange-refused' });
  });

  test('a server that says nothing counts as one after 10 s', async () => {
    const signals: AbortSignal[] = [];
    scene.answer = (_proof, signal) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    scene.open();
    await pass(10_000);
    expect(scene.session.snapshot()).toMatchObject({ state: 'reconnecting', reason: 'exchange-failed' });
    expect(signals[0]?.aborted).toBe(true);
  });

  test('ends early when the network comes back', async () => {
    scene.answer = fail;
    scene.open();
    await pass(13_000);
    expect(scene.session.snapshot().state).toBe('lost');
    scene.answer = (proof) => Promise.resolve(grant(proof));
    dispatchEvent(new Event('online'));
    await pass(0);
    expect(scene.session.snapshot().state).toBe('active');
  });
});

describe('a caller', () => {
  test('waits over failed tries for the one that succeeds', async () => {
    scene.answer = fail;
    scene.open();
    const token = scene.session.token();
    await pass(500);
    scene.answer = (proof) => Promise.resolve(grant(proof));
    await pass(500);
    expect(await token).toBe('token-for-proof-2');
  });

  test('waits 10 s and no longer', async () => {
    scene.answer = () => new Promise(() => {});
    scene.open();
    const refused = expect(scene.session.token()).rejects.toMatchObject({ name: 'EmbedSessionError' });
    await pass(10_000);
    await refused;
  });

  test('of a lost session is refused at once, and starts a new try only now and then', async () => {
    scene.answer = refuse;
    scene.open();
    await pass(0);
    for (let count = 0; count < 100; count += 1)
      await expect(scene.session.token()).rejects.toMatchObject({ reason: 'exchange-refused' });
    expect(scene.proofs).toBe(1);
    await pass(30_000);
    await expect(scene.session.token()).rejects.toMatchObject({ reason: 'exchange-refused' });
    expect(scene.proofs).toBe(2);
  });

  test('does not keep a failing session from being lost, however often it asks', async () => {
    scene.answer = () => new Promise((_resolve, reject) => setTimeout(() => reject(new TypeError('network')), 600));
    scene.open();
    for (let count = 0; count < 80; count += 1) {
      scene.session.token().catch(() => {});
      await pass(200);
    }
    expect(scene.session.snapshot().state).toBe('lost');
    expect(scene.proofs).toBe(4);
    await pass(10_000);
  });
});
