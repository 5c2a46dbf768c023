import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './index.ts';
import { PortalDouble, rostraOrigin } from './testing/portal-double.ts';

let element: HTMLElement;
let portal: PortalDouble;
let fetchToken: ReturnType<typeof vi.fn<() => Promise<string>>>;
let heard: string[];

const hear = ({ type }: Event) => heard.push(type);
const types = [
  'ready',
  'auth-error',
  'challenge-submitted',
  'points-changed',
  'tier-changed',
  'redemption-completed',
  'close',
  'route',
];

beforeEach(() => {
  heard = [];
  fetchToken = vi.fn(() => Promise.resolve('proof'));
  element = Object.assign(document.createElement('rostra-portal'), { fetchToken });
  element.setAttribute('workspace', 'acme');
  element.setAttribute('origin', rostraOrigin);
  document.body.append(element);
  portal = new PortalDouble(element);
  for (const type of types) document.addEventListener(`rostra:${type}`, hear);
});

afterEach(() => {
  for (const type of types) document.removeEventListener(`rostra:${type}`, hear);
});

const stateOf = () => `${element.shadowRoot!.innerHTML} ${element.outerHTML} ${document.body.childElementCount}`;

/** Texts that no reader may take: right types with wrong fields, wrong types, no JSON, JSON of something else. */
const hostileText = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({
      type: fc.constantFrom(
        'proof-request',
        'resize',
        'route',
        'tier-changed',
        'points-changed',
        'auth-error',
        'rostra:welcome',
        'x',
      ),
      id: fc.constantFrom('', ' ', 'a b', 'x'.repeat(65)),
      height: fc.constantFrom(-1, 0, 50_001, 1e300, '1', null),
      path: fc.constantFrom('', 'x', '//evil.example', 'javascript:alert(1)', '/\n', '/ '),
      tier: fc.constantFrom('', '<img src=x onerror=alert(1)>', 7),
      rewardPoints: fc.constantFrom(-1, 0.5, '9', 1e300),
      reason: fc.string(),
    })
    .map((message) => JSON.stringify(message)),
);

test('thousands of hostile messages to the window change nothing', () => {
  const before = stateOf();
  const sources = [null, window, portal.window];
  const origins = ['', 'null', location.origin, 'https://evil.example', rostraOrigin];
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), hostileText),
      fc.constantFrom(...sources),
      fc.constantFrom(...origins),
      (data, source, origin) => {
        window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
      },
    ),
    { numRuns: 5_000 },
  );
  expect(portal.welcomes).toEqual([]);
  expect(heard).toEqual([]);
  expect(stateOf()).toBe(before);
});

test('thousands of hostile messages over the port change nothing', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const port = portal.sayHello()!;
    const before = stateOf();
    const texts = fc.sample(hostileText, 3_000);
    for (let start = 0; start < texts.length; start += 40) {
      for (const text of texts.slice(start, start + 40)) port.send(text);
      const seen = new Promise((resolve) => document.addEventListener('rostra:ready', resolve, { once: true }));
      // Within the rate, so that each one is truly read and refused for what it is.
      port.send({ type: 'ready' });
      await seen;
      vi.advanceTimersByTime(1_000);
    }
    expect(new Set(heard)).toEqual(new Set(['rostra:ready']));
    expect(fetchToken).not.toHaveBeenCalled();
    expect(stateOf()).toBe(before);
  } finally {
    vi.useRealTimers();
  }
});
