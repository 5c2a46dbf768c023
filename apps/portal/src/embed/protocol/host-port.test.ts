import type { HostMessage } from '@rostra/embed/protocol';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHostPort } from './host-port.ts';
import type { HostPort } from './host-port.ts';

let hostSide: MessagePort;
let port: HostPort;

beforeEach(() => {
  const { port1, port2 } = new MessageChannel();
  hostSide = port1;
  port = createHostPort(port2);
});

afterEach(() => {
  port.close();
  hostSide.close();
  vi.useRealTimers();
});

/** Everything heard up to and including the first message of the type. */
function hearUntil(type: HostMessage['type']): Promise<HostMessage[]> {
  const heard: HostMessage[] = [];
  return new Promise((resolve) => {
    port.subscribe((message) => {
      heard.push(message);
      if (message.type === type) resolve(heard);
    });
  });
}

const post = (message: object) => hostSide.postMessage(JSON.stringify(message));

test('messages of the host are heard, others are not', async () => {
  const heard = hearUntil('locale');
  post({ type: 'resize', height: 10 });
  hostSide.postMessage({ type: 'mode', mode: 'fixed' });
  post({ type: 'mode', mode: 'enormous' });
  post({ type: 'from-version-9' });
  post({ type: 'locale', locale: 'de' });
  expect(await heard).toEqual([{ type: 'locale', locale: 'de' }]);
});

test('a late listener hears the last slice, theme, locale and mode, but no old route or proof', async () => {
  const first = hearUntil('mode');
  post({ type: 'visible-slice', top: 0, height: 100 });
  post({ type: 'visible-slice', top: 50, height: 100 });
  post({ type: 'route', path: '/rewards' });
  post({ type: 'proof', id: 'x', proof: 'y' });
  post({ type: 'theme', theme: { scheme: 'dark' } });
  post({ type: 'locale', locale: 'de' });
  post({ type: 'mode', mode: 'fixed' });
  await first;
  const late: HostMessage[] = [];
  port.subscribe((message) => late.push(message));
  expect(late).toEqual([
    { type: 'visible-slice', top: 50, height: 100 },
    { type: 'theme', theme: { scheme: 'dark' } },
    { type: 'locale', locale: 'de' },
    { type: 'mode', mode: 'fixed' },
  ]);
});

test('at most 50 messages a second are sent, and the caller is told', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const answers = Array.from({ length: 80 }, () => port.send({ type: 'ready' }));
  expect(answers.filter(Boolean)).toHaveLength(50);
});

test('at most 50 messages a second are heard, and hearing goes on when the flood is over', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const heard: HostMessage[] = [];
  port.subscribe((message) => heard.push(message));
  for (let top = 0; top < 500; top += 1) post({ type: 'visible-slice', top, height: 1 });
  await drained();
  expect(heard).toHaveLength(50);
  vi.advanceTimersByTime(1_000);
  const after = hearUntil('locale');
  post({ type: 'locale', locale: 'de' });
  await after;
});

test('after close nothing is sent', () => {
  port.close();
  expect(port.send({ type: 'ready' })).toBe(false);
});

/** Waits until everything posted before has been delivered: ports take turns, so others come round many times in between. */
async function drained(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) {
    const { port1, port2 } = new MessageChannel();
    const arrived = new Promise((resolve) => {
      port2.onmessage = resolve;
    });
    port1.postMessage('x');
    await arrived;
    port1.close();
  }
}
