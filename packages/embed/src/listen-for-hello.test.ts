import { describe, expect, test, vi } from 'vitest';
import { rostraOrigin } from './testing/portal-double.ts';
import type { PortalDouble } from './testing/portal-double.ts';
import { nextEvent, noticeOf, showPortal } from './testing/show-portal.ts';

describe('handshake', () => {
  test('a hello is answered to its exact origin with its nonce, one port and the settings', () => {
    const { portal } = showPortal({ path: '/rewards', locale: 'pt-BR', mode: 'fixed' });
    portal.sayHello({ nonce: 'a'.repeat(32) });
    expect(portal.welcomes).toHaveLength(1);
    expect(portal.welcomes[0]).toMatchObject({
      targetOrigin: rostraOrigin,
      welcome: { v: 1, ch: portal.channel, nonce: 'a'.repeat(32), path: '/rewards', locale: 'pt-BR', mode: 'fixed' },
    });
  });

  test('settings of the wrong form are left out', () => {
    const { portal } = showPortal({ path: 'https://evil.example', locale: '../x', mode: 'huge' });
    portal.sayHello();
    expect(portal.welcomes[0]!.welcome).toMatchObject({ mode: 'auto' });
    expect(portal.welcomes[0]!.welcome!.path).toBeUndefined();
  });

  test.each<[string, object, (portal: PortalDouble) => MessageEventInit]>([
    ['another origin', {}, () => ({ origin: 'https://evil.example' })],
    ['another window', {}, () => ({ source: window })],
    ['no window', {}, () => ({ source: null })],
    ['another channel', { ch: 'c'.repeat(32) }, () => ({})],
    ['another version', { v: 2 }, () => ({})],
    ['a nonce that is too short', { nonce: 'n' }, () => ({})],
    [
      'an object instead of text',
      {},
      ({ channel }) => ({ data: { type: 'rostra:hello', v: 1, ch: channel, nonce: 'n'.repeat(32) } }),
    ],
  ])('a hello from or with %s is not answered', (_name, fields, event) => {
    const { portal } = showPortal();
    portal.sayHello(fields, event(portal));
    expect(portal.welcomes).toHaveLength(0);
  });

  test('a frame that reloads starts over; its old port is dead and it comes back to where it was', async () => {
    const { portal } = showPortal({ path: '/' });
    const old = portal.sayHello()!;
    old.send({ type: 'route', path: '/challenges/7' });
    await nextEvent('route');
    const fresh = portal.sayHello({ nonce: 'b'.repeat(32) })!;
    expect(portal.welcomes[1]!.welcome).toMatchObject({ nonce: 'b'.repeat(32), path: '/challenges/7' });

    const heard = vi.fn();
    document.addEventListener('rostra:points-changed', heard, { once: true });
    old.send({ type: 'points-changed', rewardPoints: 9_999, statusPoints: 9_999 });
    const ready = nextEvent('ready');
    fresh.send({ type: 'ready' });
    await ready;
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('rostra:points-changed', heard);
  });

  test('a frame that somebody took out of the element is not mistaken for an event without a source', () => {
    const { portal } = showPortal();
    const failed = vi.fn();
    window.addEventListener('error', failed, { once: true });
    portal.frame.remove();
    // As browsers have it; jsdom keeps the window of a frame that is gone.
    Object.defineProperty(portal.frame, 'contentWindow', { value: null });
    portal.sayHello({}, { source: null });
    window.removeEventListener('error', failed);
    expect(failed).not.toHaveBeenCalled();
    expect(portal.welcomes).toHaveLength(0);
  });

  test('a hello in time: no notice later', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { element, portal } = showPortal();
    portal.sayHello();
    vi.advanceTimersByTime(60_000);
    expect(noticeOf(element)).toBeUndefined();
  });

  test('no hello within 20 s: a notice and an auth-error, both taken back by a hello', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { element, portal } = showPortal();
    const told = nextEvent('auth-error');
    vi.advanceTimersByTime(20_000);
    expect((await told).detail).toEqual({ reason: 'no-answer' });
    expect(noticeOf(element)).toContain('could not be loaded');
    portal.sayHello();
    expect(noticeOf(element)).toBeUndefined();
  });
});
