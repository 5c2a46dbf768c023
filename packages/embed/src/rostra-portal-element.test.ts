import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import './index.ts';
import type { RostraPortalElement } from './rostra-portal-element.ts';
import { IntersectionDouble } from './testing/intersection-double.ts';
import { PortalDouble, rostraOrigin } from './testing/portal-double.ts';

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', IntersectionDouble);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function createPortal(attributes: Record<string, string> = {}): RostraPortalElement {
  const element = document.createElement('rostra-portal');
  for (const [name, value] of Object.entries({ workspace: 'acme', origin: rostraOrigin, ...attributes })) {
    element.setAttribute(name, value);
  }
  element.fetchToken = () => Promise.resolve('head.body.sign');
  return element;
}

function show(attributes?: Record<string, string>, parent: ParentNode = document.body) {
  const element = createPortal(attributes);
  parent.append(element);
  return { element, portal: new PortalDouble(element) };
}

function nextEvent(name: string, target: EventTarget = document): Promise<CustomEvent<Record<string, unknown>>> {
  return new Promise((resolve) => {
    target.addEventListener(`rostra:${name}`, (event) => resolve(event as CustomEvent<Record<string, unknown>>), { once: true });
  });
}

const noticeOf = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLElement>('[role="alert"]:not([hidden])')?.textContent;

describe('the frame', () => {
  test('has the workspace, the version and a random channel in its address, and nothing else', () => {
    const { portal } = show({ path: '/rewards', locale: 'de' });
    expect(portal.frame.src).toBe(`${rostraOrigin}/embed/acme?v=1&ch=${portal.channel}`);
    expect(portal.channel).toMatch(/^[0-9a-f]{32}$/);
    expect(show().portal.channel).not.toBe(portal.channel);
  });

  test('is sandboxed, titled, and tells Rostra no path of the host', () => {
    const { frame } = show({ 'frame-title': 'Customer advocacy' }).portal;
    expect(frame.title).toBe('Customer advocacy');
    expect(frame.referrerPolicy).toBe('strict-origin');
    expect(frame.getAttribute('sandbox')!.split(' ').toSorted()).toEqual([
      'allow-downloads',
      'allow-forms',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts',
    ]);
  });

  test('cannot be led elsewhere by the workspace attribute', () => {
    const { frame } = show({ workspace: '../../evil?x=#' }).portal;
    expect(new URL(frame.src).pathname).toBe('/embed/..%2F..%2Fevil%3Fx%3D%23');
  });

  test.each(['javascript:alert(1)', 'rostra.example', ''])('is not made for the origin %j; a notice says so', (origin) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const element = createPortal({ origin });
    document.body.append(element);
    expect(element.shadowRoot!.querySelector('iframe')).toBeNull();
    expect(noticeOf(element)).toContain('could not be loaded');
  });
});

describe('handshake', () => {
  test('a hello is answered to its exact origin with its nonce, one port and the settings', () => {
    const { portal } = show({ path: '/rewards', locale: 'pt-BR', mode: 'fixed' });
    portal.sayHello({ nonce: 'a'.repeat(32) });
    expect(portal.welcomes).toHaveLength(1);
    expect(portal.welcomes[0]).toMatchObject({
      targetOrigin: rostraOrigin,
      welcome: { v: 1, ch: portal.channel, nonce: 'a'.repeat(32), path: '/rewards', locale: 'pt-BR', mode: 'fixed' },
    });
  });

  test('settings of the wrong form are left out', () => {
    const { portal } = show({ path: 'https://evil.example', locale: '../x', mode: 'huge' });
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
    const { portal } = show();
    portal.sayHello(fields, event(portal));
    expect(portal.welcomes).toHaveLength(0);
  });

  test('a frame that reloads starts over; its old port is dead and it comes back to where it was', async () => {
    const { portal } = show({ path: '/' });
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
    const { portal } = show();
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
    const { element, portal } = show();
    portal.sayHello();
    vi.advanceTimersByTime(60_000);
    expect(noticeOf(element)).toBeUndefined();
  });

  test('no hello within 20 s: a notice and an auth-error, both taken back by a hello', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { element, portal } = show();
    const told = nextEvent('auth-error');
    vi.advanceTimersByTime(20_000);
    expect((await told).detail).toEqual({ reason: 'no-answer' });
    expect(noticeOf(element)).toContain('could not be loaded');
    portal.sayHello();
    expect(noticeOf(element)).toBeUndefined();
  });
});

describe('proofs', () => {
  test('a request gets a fresh proof under its own id', async () => {
    const { element, portal } = show();
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
    const { element, portal } = show();
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
    const { element, portal } = show();
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
    const { element, portal } = show();
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
    const { portal } = show({}, outer.attachShadow({ mode: 'open' }));
    const heard = nextEvent(type);
    portal.sayHello()!.send({ type, ...detail, name: 'Ada' });
    expect((await heard).detail).toEqual(detail);
  });
});

describe('what the frame hears', () => {
  test('changed attributes and theme, without a reload and without repeating what it knows', async () => {
    const { element, portal } = show({ path: '/' });
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
    const { element, portal } = show({ path: '/' });
    const port = portal.sayHello()!;
    port.send({ type: 'route', path: '/challenges' });
    await nextEvent('route');
    element.setAttribute('path', '/challenges');
    element.setAttribute('path', '/betas');
    expect(await port.next('route')).toEqual({ type: 'route', path: '/betas' });
  });

  test('a theme with a token of the wrong form is ignored whole', () => {
    const { element } = show();
    element.theme = { accent: 'red; background: url(//evil.example)', scheme: 'dark' };
    expect(element.theme).toBeUndefined();
  });

  test('which part of it is visible', async () => {
    IntersectionDouble.visible = { frameTop: -120, top: 0, height: 500, isIntersecting: true };
    const { portal } = show();
    expect(await portal.sayHello()!.next('visible-slice')).toEqual({ type: 'visible-slice', top: 120, height: 500 });
  });
});

describe('life in the page', () => {
  test('removed, it answers nothing; put back, it starts with a new frame and channel', () => {
    const { element, portal } = show();
    portal.sayHello();
    element.remove();
    portal.sayHello();
    expect(portal.welcomes).toHaveLength(1);
    expect(element.shadowRoot!.querySelector('iframe')).toBeNull();

    document.body.append(element);
    const again = new PortalDouble(element);
    expect(again.channel).not.toBe(portal.channel);
    expect(again.sayHello()).toBeDefined();
  });

  test('two on a page do not mix', async () => {
    const one = show({ workspace: 'one' });
    const two = show({ workspace: 'two' });
    one.element.fetchToken = () => Promise.resolve('proof-of-one');
    two.element.fetchToken = () => Promise.resolve('proof-of-two');
    // The one's window with the other's channel, and the other way round.
    one.portal.sayHello({ ch: two.portal.channel });
    one.portal.sayHello({}, { source: two.portal.window });
    expect([...one.portal.welcomes, ...two.portal.welcomes]).toEqual([]);

    const portOne = one.portal.sayHello()!;
    const portTwo = two.portal.sayHello()!;
    portTwo.send({ type: 'proof-request', id: 'x' });
    portOne.send({ type: 'proof-request', id: 'x' });
    expect((await portOne.next('proof')).proof).toBe('proof-of-one');
    expect((await portTwo.next('proof')).proof).toBe('proof-of-two');

    const heard = nextEvent('ready', two.element);
    portTwo.send({ type: 'ready' });
    expect((await heard).target).toBe(two.element);
  });

  test('another workspace is another frame', () => {
    const { element, portal } = show();
    element.setAttribute('workspace', 'other');
    const next = new PortalDouble(element);
    expect(new URL(next.frame.src).pathname).toBe('/embed/other');
    expect(element.shadowRoot!.querySelectorAll('iframe')).toHaveLength(1);
    portal.sayHello();
    expect(portal.welcomes).toHaveLength(0);
  });

  test('what was set before the script had loaded is kept', async () => {
    const element = document.createElement('rostra-portal');
    const early = () => Promise.resolve('early');
    Object.defineProperty(element, 'fetchToken', { value: early, configurable: true, writable: true });
    Object.defineProperty(element, 'theme', { value: { scheme: 'dark' }, configurable: true, writable: true });
    element.setAttribute('workspace', 'acme');
    element.setAttribute('origin', rostraOrigin);
    document.body.append(element);
    expect(element.fetchToken).toBe(early);
    expect(Object.hasOwn(element, 'fetchToken')).toBe(false);
    const portal = new PortalDouble(element);
    portal.sayHello();
    expect(portal.welcomes[0]!.welcome!.theme).toEqual({ scheme: 'dark' });
  });

  test('the frame’s reports move its height in mode auto, and within limits only', async () => {
    const { portal } = show();
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
