import { afterEach, expect, test, vi } from 'vitest';
import { parseFrameMessage } from './frame-message.ts';
import type { FrameMessage } from './frame-message.ts';
import { messagesPerSecondMax } from './limits.ts';
import { openPort } from './open-port.ts';

const opened: { close: () => void }[] = [];
afterEach(() => {
  for (const end of opened.splice(0)) end.close();
});

/** One open end, what it received so far, and the bare port at the other side. */
function conversation() {
  const { port1, port2 } = new MessageChannel();
  const received: FrameMessage[] = [];
  const arrivals = new EventTarget();
  const end = openPort<FrameMessage, object>({
    port: port1,
    parse: parseFrameMessage,
    receive: (message) => {
      received.push(message);
      arrivals.dispatchEvent(new Event(message.type));
    },
  });
  opened.push(end, port2);
  const arrivalOf = (type: string) =>
    new Promise((resolve) => arrivals.addEventListener(type, resolve, { once: true }));
  return { end, far: port2, received, arrivalOf };
}

test('at most 50 messages a second are read, and reading goes on when the flood is over', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { far, received, arrivalOf } = conversation();
  const last = arrivalOf('close');
  for (let height = 1; height <= 1_000; height += 1) far.postMessage(`{"type":"resize","height":${height}}`);
  await drained();
  expect(received).toHaveLength(messagesPerSecondMax);
  vi.advanceTimersByTime(1_000);
  far.postMessage('{"type":"close"}');
  await last;
  expect(received).toHaveLength(messagesPerSecondMax + 1);
});

test('at most 50 messages a second are sent, and the sender is told', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { end } = conversation();
  const answers = Array.from({ length: 60 }, () => end.send({ type: 'mode' }));
  expect(answers.filter(Boolean)).toHaveLength(messagesPerSecondMax);
  vi.advanceTimersByTime(1_000);
  expect(end.send({ type: 'mode' })).toBe(true);
});

test('a message over 16 kB is neither sent nor read', async () => {
  const { end, far, received, arrivalOf } = conversation();
  const next = arrivalOf('close');
  expect(end.send({ text: 'x'.repeat(17_000) })).toBe(false);
  far.postMessage(JSON.stringify({ type: 'ready', text: 'x'.repeat(17_000) }));
  far.postMessage('{"type":"close"}');
  await next;
  expect(received).toEqual([{ type: 'close' }]);
});

test('a message that brings a port of its own is not read', async () => {
  const { far, received, arrivalOf } = conversation();
  const next = arrivalOf('close');
  far.postMessage('{"type":"ready"}', [new MessageChannel().port1]);
  far.postMessage('{"type":"close"}');
  await next;
  expect(received).toEqual([{ type: 'close' }]);
});

test('a closed end sends nothing more', () => {
  const { end } = conversation();
  end.close();
  expect(end.send({ type: 'mode' })).toBe(false);
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
