import { cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import '../index.ts';
import { PortalDouble, rostraOrigin } from '../testing/portal-double.ts';
import { type PortalEvent, RostraPortal, type RostraPortalProps } from './rostra-portal.tsx';

afterEach(cleanup);

function show(props: Partial<RostraPortalProps> = {}) {
  const all = {
    workspace: 'acme',
    origin: rostraOrigin,
    fetchToken: () => Promise.resolve('head.body.sign'),
    ...props,
  };
  const view = render(<RostraPortal {...all} />);
  const element = view.container.querySelector('rostra-portal')!;
  const redraw = (next: Partial<RostraPortalProps>) => view.rerender(<RostraPortal {...all} {...next} />);
  return { ...view, element, redraw, portal: new PortalDouble(element) };
}

test('it draws the element with its settings, and the frame starts with them', () => {
  const { portal } = show({
    path: '/rewards',
    locale: 'de',
    mode: 'fixed',
    bar: 'closable',
    theme: { accent: '#0a7c52', font: 'inter' },
    frameTitle: 'Champions',
  });
  portal.sayHello();
  expect(portal.frame.title).toBe('Champions');
  expect(portal.welcomes[0]!.welcome).toMatchObject({
    path: '/rewards',
    locale: 'de',
    mode: 'fixed',
    bar: 'closable',
    theme: { accent: '#0a7c52', font: 'inter' },
  });
});

test('a proof is asked of the newest fetchToken, and the portal is not loaded anew for it', async () => {
  const { redraw, portal, element } = show({ fetchToken: () => Promise.resolve('old') });
  const frame = element.shadowRoot!.querySelector('iframe');
  redraw({ fetchToken: () => Promise.resolve('new') });
  expect(element.shadowRoot!.querySelector('iframe')).toBe(frame);
  const port = portal.sayHello()!;
  port.send({ type: 'proof-request', id: 'x' });
  expect(await port.next('proof')).toMatchObject({ proof: 'new' });
});

test('without a fetchToken the frame is told so and the page sees why', async () => {
  const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { portal } = show({ fetchToken: undefined });
  const port = portal.sayHello()!;
  port.send({ type: 'proof-request', id: 'x' });
  expect(await port.next('proof-failed')).toMatchObject({ reason: 'token-failed' });
  expect(String(consoleError.mock.calls[0]![1])).toContain('no fetchToken');
});

test('events come to the newest onEvent with their type and detail', async () => {
  const heard: PortalEvent[] = [];
  const { portal, redraw } = show({ onEvent: () => expect.unreachable() });
  const told = new Promise<void>((resolve) => {
    redraw({
      onEvent: (event) => {
        heard.push(event);
        if (event.type === 'close') resolve();
      },
    });
  });
  const port = portal.sayHello()!;
  port.send({ type: 'points-changed', rewardPoints: 720, statusPoints: 1240 });
  port.send({ type: 'route', path: '/rewards' });
  port.send({ type: 'close' });
  await told;
  expect(heard).toEqual([
    { type: 'points-changed', rewardPoints: 720, statusPoints: 1240 },
    { type: 'route', path: '/rewards' },
    { type: 'close' },
  ]);
});

test('changes are told to the frame in place', async () => {
  const { portal, redraw } = show({ path: '/', theme: { scheme: 'light' } });
  const port = portal.sayHello()!;
  redraw({ path: '/rewards', theme: { scheme: 'dark' }, bar: 'hidden' });
  expect(await port.next('theme')).toMatchObject({ theme: { scheme: 'dark' } });
  redraw({ path: '/challenges', theme: { scheme: 'dark' }, bar: 'hidden' });
  expect(await port.next('route')).toEqual({ type: 'route', path: '/challenges' });
});

test('nothing is left behind when it goes, and drawing twice as in development makes one portal', () => {
  const props = { workspace: 'acme', origin: rostraOrigin, fetchToken: () => Promise.resolve('x') };
  const { container, unmount } = render(<RostraPortal {...props} />, { wrapper: StrictMode });
  expect(container.querySelector('rostra-portal')!.shadowRoot!.querySelectorAll('iframe')).toHaveLength(1);
  unmount();
  expect(document.querySelector('rostra-portal')).toBeNull();
});

test('a server draws the empty element', () => {
  expect(renderToString(<RostraPortal workspace="acme" origin={rostraOrigin} path="/rewards" />)).toBe(
    '<rostra-portal workspace="acme" origin="https://rostra.example" path="/rewards"></rostra-portal>',
  );
});
