import { describe, expect, test, vi } from 'vitest';
import { PortalDouble, rostraOrigin } from './testing/portal-double.ts';
import { createPortal, nextEvent, noticeOf, showPortal } from './testing/show-portal.ts';

describe('the frame', () => {
  test('has the workspace, the version and a random channel in its address, and nothing else', () => {
    const { portal } = showPortal({ path: '/rewards', locale: 'de' });
    expect(portal.frame.src).toBe(`${rostraOrigin}/embed/acme?v=1&ch=${portal.channel}`);
    expect(portal.channel).toMatch(/^[0-9a-f]{32}$/);
    expect(showPortal().portal.channel).not.toBe(portal.channel);
  });

  test('is sandboxed, titled, and tells Rostra no path of the host', () => {
    const { frame } = showPortal({ 'frame-title': 'Customer advocacy' }).portal;
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
    const { frame } = showPortal({ workspace: '../../evil?x=#' }).portal;
    expect(new URL(frame.src).pathname).toBe('/embed/..%2F..%2Fevil%3Fx%3D%23');
  });

  test.each(['javascript:alert(1)', 'rostra.example', ''])(
    'is not made for the origin %j; a notice says so',
    (origin) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      const element = createPortal({ origin });
      document.body.append(element);
      expect(element.shadowRoot!.querySelector('iframe')).toBeNull();
      expect(noticeOf(element)).toContain('could not be loaded');
    },
  );
});

describe('life in the page', () => {
  test('removed, it answers nothing; put back, it starts with a new frame and channel', () => {
    const { element, portal } = showPortal();
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
    const one = showPortal({ workspace: 'one' });
    const two = showPortal({ workspace: 'two' });
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
    const { element, portal } = showPortal();
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
});
