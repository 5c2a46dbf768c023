import { describe, expect, test, vi } from 'vitest';
import { IntersectionDouble } from './testing/intersection-double.ts';
import { nextEvent, noticeOf, showPortal } from './testing/show-portal.ts';

describe('proofs', () => {
  test('a request gets a fresh proof under its own id', async () => {
    const { element, portal } = showPortal();
    let count = 0;
    element.fetchToken = () => Promise.resolve(`proof.${(count += 1)}`);
    const port = portal.sayHello()!;
    port.send({ type: 'proof-request', id: 'first' });
    expect(await port.next('proof')).toEqual({ type: 'proof', id: 'first', proof: 'proof.1' });
    port.send({ type: 'proof-request', id: 'second' });
    expect(await port.next('proof')).toEqual({ type: 'proof', id: 'second', proof: 'proof.2' });
  });

  test('when fetchToken fails: a notice, an auth-error, and a word to the frame without the host’s error', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { element, portal } = showPortal();
    element.fetchToken = () => Promise.reject(new Error('secret of the host'));
    const told = nextEvent('auth-error');
    const port = portal.sayHello()!;
    port.send({ type: 'proof-request', id: 'x' });
    expect(await port.next('proof-failed')).toEqual({ type: 'proof-failed', id: 'x', reason: 'token-failed' });
    expect((await told).detail).toEqual({ reason: 'token-failed' });
    expect(noticeOf(element)).toContain('could not sign you in');

    element.fetchToken = () => Promise.resolve('proof');
    port.send({ type: 'proof-request', id: 'y' });
    await port.next('proof');
    expect(noticeOf(element)).toBeUndefined();
  });

  test('a host’s own words stand in the notice’s slot', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { element, portal } = showPortal();
    element.innerHTML = '<p slot="sign-in-failed">Bitte neu anmelden.</p>';
    element.fetchToken = () => Promise.reject(new Error());
    const told = nextEvent('auth-error');
    portal.sayHello()!.send({ type: 'proof-request', id: 'x' });
    await told;
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedElements()[0]!.textContent).toBe('Bitte neu anmelden.');
  });

  test('a proof or a failure that comes after the frame has reloaded goes to nobody', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { element, portal } = showPortal();
    let fail = (_error: Error) => {};
    const asked = new Promise<void>((resolve) => {
      element.fetchToken = () => {
        resolve();
        return new Promise((_give, refuse) => {
          fail = refuse;
        });
      };
    });
    portal.sayHello()!.send({ type: 'proof-request', id: 'old' });
    await asked;
    const fresh = portal.sayHello()!;
    const told = vi.fn();
    element.addEventListener('rostra:auth-error', told);
    fail(new Error('late'));
    element.fetchToken = () => Promise.resolve('own');
    fresh.send({ type: 'proof-request', id: 'new' });
    expect(await fresh.next('proof')).toEqual({ type: 'proof', id: 'new', proof: 'own' });
    expect(told).not.toHaveBeenCalled();
  });
});

describe('what the page hears', () => {
  test.each([
    ['challenge-submitted', { challengeId: 'c', submissionId: 's' }],
    ['points-changed', { rewardPoints: 120, statusPoints: 340 }],
    ['tier-changed', { tier: 'silver' }],
    ['redemption-completed', { redemptionId: 'r', rewardId: 'w' }],
    ['close', {}],
  ])('%s bubbles out of a shadow tree, with ids and numbers only', async (type, detail) => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const { portal } = showPortal({}, outer.attachShadow({ mode: 'open' }));
    const heard = nextEvent(type);
    portal.sayHello()!.send({ type, ...detail, name: 'Ada' });
    expect((await heard).detail).toEqual(detail);
  });
});

describe('what the frame hears', () => {
  test('changed attributes and theme, without a reload and without repeating what it knows', async () => {
    const { element, portal } = showPortal({ path: '/' });
    const port = portal.sayHello()!;
    element.setAttribute('path', '/');
    element.setAttribute('path', '/rewards');
    element.setAttribute('locale', 'fr');
    element.setAttribute('mode', 'fixed');
    element.theme = { accent: '#aa3311' };
    expect(await port.next('route')).toEqual({ type: 'route', path: '/rewards' });
    expect(await port.next('locale')).toEqual({ type: 'locale', locale: 'fr' });
    expect(await port.next('mode')).toEqual({ type: 'mode', mode: 'fixed' });
    expect(await port.next('theme')).toEqual({ type: 'theme', theme: { accent: '#aa3311' } });
    expect(portal.frame.isConnected).toBe(true);
  });

  test('a host that mirrors the route back into the attribute sends nobody anywhere', async () => {
    const { element, portal } = showPortal({ path: '/' });
    const port = portal.sayHello()!;
    port.send({ type: 'route', path: '/challenges' });
    await nextEvent('route');
    element.setAttribute('path', '/challenges');
    element.setAttribute('path', '/betas');
    expect(await port.next('route')).toEqual({ type: 'route', path: '/betas' });
  });

  test('a theme with a token of the wrong form is ignored whole', () => {
    const { element } = showPortal();
    element.theme = { accent: 'red; background: url(//evil.example)', scheme: 'dark' };
    expect(element.theme).toBeUndefined();
  });

  test('which part of it is visible', async () => {
    IntersectionDouble.visible = { frameTop: -120, top: 0, height: 500, isIntersecting: true };
    const { portal } = showPortal();
    expect(await portal.sayHello()!.next('visible-slice')).toEqual({ type: 'visible-slice', top: 120, height: 500 });
  });
});

describe('the frame’s size', () => {
  test('the frame’s reports move its height in mode auto, and within limits only', async () => {
    const { portal } = showPortal();
    const port = portal.sayHello()!;
    port.send({ type: 'resize', height: 1_234 });
    port.send({ type: 'resize', height: 1_235 });
    port.send({ type: 'resize', height: 1e9 });
    port.send({ type: 'resize', height: '10px; position: fixed' });
    const ready = nextEvent('ready');
    port.send({ type: 'ready' });
    await ready;
    expect(portal.frame.style.cssText).toBe('block-size: 1234px;');
  });
});
